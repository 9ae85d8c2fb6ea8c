#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes whole files and streams.
enum FileWriting {
  static func write(_ bytes: [UInt8], to stream: StandardStream) throws(SystemError) {
    try write(bytes, to: stream.rawValue)
  }

  /// Writes all of `bytes`, however many calls that takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe SystemCall.write(descriptor, base + written, buffer.count - written)
      }
      if count < 0 {
        let error = SystemError.last
        if error.code == EINTR { continue }
        guard error.code == EAGAIN else { throw error }
        try waitUntilWritable(descriptor)
      } else {
        written += count
      }
    }
  }

  /// Puts `bytes` in the place of a file: the file has all of them, or is as it was.
  ///
  /// They are written beside it under another name, which then takes its place. What isn't a file, such as
  /// `/dev/stdout`, is written to as it is.
  static func replace(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    if let status = try? FileStatus(of: path), status.kind == .stream {
      return try writeToStream(path, bytes)
    }
    _ = try replace(path, with: bytes, if: { true })
  }

  /// The same for files only, and only if a condition holds at the last moment.
  ///
  /// - Returns: Whether it held.
  static func replace(
    _ path: FilePath, with bytes: [UInt8], if holds: () -> Bool
  ) throws(SystemError) -> Bool {
    let existing = try? FileStatus(of: path)
    let target = existing == nil ? path : resolved(path)
    let beside = target.folder.appending(temporaryName(for: target.lastComponent))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = unsafe beside.withCString { unsafe open($0, flags, 0o666 as mode_t) }
    guard descriptor >= 0 else { throw .last }
    do throws(SystemError) {
      try fill(descriptor, bytes, like: existing)
      guard holds() else {
        _ = unsafe beside.withCString { unsafe unlink($0) }
        return false
      }
      try rename(beside, to: target)
      return true
    } catch {
      _ = unsafe beside.withCString { unsafe unlink($0) }
      throw error
    }
  }

  /// A name that no file has, and that is no longer than a name may be.
  private static func temporaryName(for name: FilePath) -> FilePath {
    let ending = ".\(getpid()).tmp"
    let longest = 255 - 1 - ending.utf8.count
    return FilePath([UInt8(ascii: ".")] + name.bytes.prefix(longest) + Array(ending.utf8))
  }

  /// Makes a directory and those above it; one that exists is left as it is.
  static func makeDirectory(_ path: FilePath) throws(SystemError) {
    if let status = try? FileStatus(of: path) {
      guard status.kind == .directory else { throw SystemError(code: ENOTDIR) }
      return
    }
    if path.folder != path, path.folder.shown != "." { try makeDirectory(path.folder) }
    guard unsafe path.withCString({ unsafe mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
      throw .last
    }
  }

  static func remove(_ path: FilePath) throws(SystemError) {
    guard unsafe path.withCString({ unsafe unlink($0) }) == 0 else { throw .last }
  }

  /// Lets everybody run a file who may read it.
  static func makeExecutable(_ path: FilePath) throws(SystemError) {
    let permissions = try FileStatus(of: path).permissions
    let all = permissions | (permissions & 0o444) >> 2
    guard unsafe path.withCString({ unsafe chmod($0, all) }) == 0 else { throw .last }
  }

  private static func fill(
    _ descriptor: Int32, _ bytes: [UInt8], like existing: FileStatus?
  ) throws(SystemError) {
    do throws(SystemError) {
      try write(bytes, to: descriptor)
      if let existing {
        // Only the system's administrator may give files away; for others theirs stay theirs.
        _ = fchown(descriptor, existing.owner, existing.group)
        guard fchmod(descriptor, existing.permissions) == 0 else { throw .last }
      }
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems say only now that there was no room.
    guard close(descriptor) == 0 else { throw .last }
  }

  private static func writeToStream(_ path: FilePath, _ bytes: [UInt8]) throws(SystemError) {
    let descriptor = unsafe path.withCString { unsafe open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try write(bytes, to: descriptor)
  }

  private static func rename(_ path: FilePath, to target: FilePath) throws(SystemError) {
    let result = unsafe path.withCString { from in
      unsafe target.withCString { to in unsafe SystemCall.rename(from, to) }
    }
    guard result == 0 else { throw .last }
  }

  /// The file behind a symbolic link, so that the link stays one.
  private static func resolved(_ path: FilePath) -> FilePath {
    unsafe path.withCString { name in
      guard let real = unsafe realpath(name, nil) else { return path }
      defer { unsafe free(real) }
      return unsafe FilePath(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
    }
  }

  private static func waitUntilWritable(_ descriptor: Int32) throws(SystemError) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&waiting, 1, -1) >= 0 || errno == EINTR else { throw .last }
  }
}
