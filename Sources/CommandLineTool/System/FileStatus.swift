#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a name in the file system stands for, seen through symbolic links.
struct FileStatus: Sendable {
  let kind: Kind
  let identity: FileIdentity

  /// In bytes.
  let size: Int

  /// The bits that say who may read and write it.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t

  enum Kind: Sendable {
    case file
    case directory
    /// A pipe, a terminal, a device, a socket.
    case stream
  }

  init(of path: FilePath) throws(SystemError) {
    var status = stat()
    guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0 else { throw .last }
    self.init(status)
  }

  /// What the name itself stands for, which of a symbolic link is a stream.
  init(ofLink path: FilePath) throws(SystemError) {
    var status = stat()
    guard unsafe path.withCString({ unsafe lstat($0, &status) }) == 0 else { throw .last }
    self.init(status)
  }

  init(ofDescriptor descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .directory
    default: kind = .stream
    }
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    (owner, group) = (status.st_uid, status.st_gid)
  }
}

/// Says whether two names are names of one file.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}
