#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The system's calls whose names are also those of our functions, inside which they couldn't be named.
enum SystemCall {
  static func read(_ descriptor: Int32, _ room: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe systemRead(descriptor, room, count)
  }

  static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe systemWrite(descriptor, bytes, count)
  }

  static func rename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
    unsafe systemRename(from, to)
  }
}

private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(descriptor, room, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

private func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(from, to)
}
