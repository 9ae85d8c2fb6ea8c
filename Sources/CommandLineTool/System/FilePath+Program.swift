import Reporting

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FilePath {
  /// The program that is running; its bare name where the system doesn't tell.
  static var program: FilePath {
    var name = [UInt8](repeating: 0, count: Int(PATH_MAX))
    #if canImport(Darwin)
      var count = UInt32(name.count)
      let isFound = unsafe name.withUnsafeMutableBytes { room in
        unsafe _NSGetExecutablePath(room.baseAddress?.assumingMemoryBound(to: CChar.self), &count)
      }
      guard isFound == 0 else { return FilePath(Tool.identity.name) }
      return FilePath(Array(name.prefix { $0 != 0 }))
    #else
      let count = unsafe name.withUnsafeMutableBytes { room in
        guard let base = room.baseAddress else { return -1 }
        return unsafe readlink(
          "/proc/self/exe", base.assumingMemoryBound(to: CChar.self), room.count)
      }
      return count > 0 ? FilePath(Array(name.prefix(count))) : FilePath(Tool.identity.name)
    #endif
  }
}
