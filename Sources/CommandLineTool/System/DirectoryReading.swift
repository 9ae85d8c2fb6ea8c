#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What stands in one directory.
struct DirectoryReading {
  /// Tells the directory apart from others, whatever name led to it.
  let identity: FileIdentity
  let entries: [Entry]

  /// Whether there are more than were asked for.
  let isCut: Bool

  struct Entry {
    let name: FilePath
    let kind: Kind
  }

  enum Kind {
    case file
    case directory
    /// A symbolic link, or something of a file system that doesn't say what it is.
    case unknown
    /// A pipe, a device, a socket.
    case stream
  }

  /// - Parameters:
  ///   - limit: How many entries are kept.
  ///   - isWanted: Tells by an entry's name whether it is kept.
  init(
    _ path: FilePath, atMost limit: Int = .max, where isWanted: (FilePath) -> Bool
  ) throws(SystemError) {
    guard let directory = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(directory) }
    identity = try FileStatus(ofDescriptor: unsafe dirfd(directory)).identity
    var entries: [Entry] = []
    var isCut = false
    while true {
      errno = 0
      guard let entry = unsafe readdir(directory) else { break }
      let name = unsafe Self.name(entry)
      if isWanted(name) {
        if entries.count >= limit {
          isCut = true
          break
        }
        entries.append(Entry(name: name, kind: Self.kind(unsafe entry.pointee.d_type)))
      }
    }
    guard errno == 0 else { throw .last }
    self.entries = entries
    self.isCut = isCut
  }

  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> FilePath {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe FilePath(Array(bytes.prefix { $0 != 0 }))
    }
  }

  private static func kind(_ type: UInt8) -> Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .directory
    case Int(DT_LNK), Int(DT_UNKNOWN): .unknown
    default: .stream
    }
  }
}
