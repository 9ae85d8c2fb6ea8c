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
  static let limit = 256 << 20

  private static let firstChunk = 1 << 16
  private static let largestChunk = 1 << 20

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

  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(Failure) {
    buffer.removeAll(keepingCapacity: true)
    var chunk = firstChunk
    while true {
      var got = 0
      var error = SystemError(code: 0)
      // What is left of the last chunk is room enough to find the end of the file.
      let rest = buffer.capacity - buffer.count
      buffer.append(addingCapacity: rest > 0 ? min(rest, chunk) : chunk) { output in
        unsafe output.withUnsafeMutableBufferPointer { room, count in
          guard let base = room.baseAddress else { return }
          got = unsafe SystemCall.read(descriptor, base + count, min(room.count - count, chunk))
          if got < 0 { error = .last }
          count += max(got, 0)
        }
      }
      if got == 0 { return }
      if got < 0 {
        guard error.code == EINTR else { throw .system(error) }
        continue
      }
      guard buffer.count <= limit else { throw .tooLarge }
      // Most files end in the first chunk; only of a longer one the size is asked for.
      if buffer.count == firstChunk { try prepare(&buffer, forRestOf: descriptor) }
      if buffer.count >= 4 * chunk { chunk = min(2 * chunk, largestChunk) }
    }
  }

  private static func prepare(
    _ buffer: inout [UInt8], forRestOf descriptor: Int32
  ) throws(Failure) {
    guard let status = try? FileStatus(ofDescriptor: descriptor), status.kind == .file else {
      return
    }
    guard status.size <= limit else { throw .tooLarge }
    buffer.reserveCapacity(status.size + largestChunk)
  }
}
