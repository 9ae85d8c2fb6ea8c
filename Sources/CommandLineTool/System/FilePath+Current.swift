#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FilePath {
  /// The directory that relative paths start from; nil when it is gone.
  static var current: FilePath? {
    guard let name = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(name) }
    return unsafe FilePath(Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
  }
}
