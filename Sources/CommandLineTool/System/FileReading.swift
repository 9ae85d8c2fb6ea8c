#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads whole files.
enum FileReading {
  /// Why a file was not read.
  enum Failure: Error {
    case system(SystemError)
    /// It has more bytes than are read.
    case tooLarge
  }

  /// More than any manifest has, and little enough that positions and memory stay small.
  static let limit = 512 << 20

  static func read(
    _ stream: StandardStream, into buffer: inout [UInt8]
  ) throws(Failure) {
    try read(stream.rawValue, into: &buffer)
  }

  /// Replaces what is in `buffer` by the bytes of the file.
  ///
  /// The buffer keeps its memory, so that reading many files into one costs no more than the largest.
  static func read(_ path: FilePath, into buffer: inout [UInt8]) throws(Failure) {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .system(.last) }
    defer { close(descriptor) }
    try read(descriptor, into: &buffer)
  }

  private static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(Failure) {
    buffer.removeAll(keepingCapacity: true)
    var chunk = 1 << 16
    while true {
      var got = 0
      buffer.append(addingCapacity: chunk) { output in
        unsafe output.withUnsafeMutableBufferPointer { room, count in
          guard let base = room.baseAddress else { return }
          got = unsafe SystemCall.read(descriptor, base + count, min(room.count - count, chunk))
          count += max(got, 0)
        }
      }
      if got == 0 { return }
      if got < 0 {
        let error = SystemError.last
        guard error.code == EINTR else { throw .system(error) }
        continue
      }
      guard buffer.count <= limit else { throw .tooLarge }
      if buffer.count >= 4 * chunk { chunk *= 2 }
    }
  }
}
