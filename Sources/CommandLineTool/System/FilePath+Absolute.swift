#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FilePath {
  /// The path from the root of the file system, without `.`, `..` and empty parts.
  ///
  /// Symbolic links are left as they are, but where the path has `..`: what that leads to only the file system knows.
  func absolute(in workingDirectory: FilePath) -> FilePath {
    let isRooted = bytes.first == UInt8(ascii: "/")
    if bytes.isEmpty || bytes == [UInt8(ascii: ".")] { return workingDirectory }
    let whole = isRooted ? self : workingDirectory.appending(self)
    guard needsResolving else { return whole }
    if whole.leadsUp {
      if let real = whole.real { return real }
      let name = lastComponent
      if let folder = whole.folder.real, !name.isDots { return folder.appending(name) }
    }
    return whole.rooted(in: workingDirectory)
  }

  /// The folder above; nil at the root of the file system.
  var parent: FilePath? { bytes == [UInt8(ascii: "/")] ? nil : folder }

  /// Whether something has this name, be it a link that leads nowhere.
  var exists: Bool {
    var status = stat()
    return unsafe withCString { unsafe lstat($0, &status) } == 0
  }

  /// Whether it is `.` or `..`, or a name of more dots.
  var isDots: Bool { bytes.allSatisfy { $0 == UInt8(ascii: ".") } }

  /// Whether it may have parts that say nothing or lead up.
  private var needsResolving: Bool {
    var previous = UInt8(ascii: "/")
    for byte in bytes.dropFirst(bytes.first == UInt8(ascii: "/") ? 1 : 0) {
      if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        return true
      }
      previous = byte
    }
    return previous == UInt8(ascii: "/")
  }

  /// The path without symbolic links, `.` and `..`; nil where nothing has it.
  var real: FilePath? {
    unsafe withCString { name in
      guard let real = unsafe realpath(name, nil) else { return nil }
      defer { unsafe free(real) }
      return unsafe FilePath(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
    }
  }
}
