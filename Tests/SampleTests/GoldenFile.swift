import Foundation
import Testing

/// A committed file that a test's outcome must equal.
///
/// Under `RECORD_GOLDEN=1` the outcome is written to it, and the run fails, so that nobody takes a recording for a test.
struct GoldenFile {
  /// From the top of the repository.
  let path: String

  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  func expect(_ outcome: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = Repository.top.appending(path: path)
    guard !Self.isRecording else {
      try Data(outcome).write(to: url)
      Issue.record(
        "'\(path)' was recorded; read it, then test again", sourceLocation: sourceLocation)
      return
    }
    guard let golden = try? Data(contentsOf: url) else {
      Issue.record(
        "'\(path)' is missing; RECORD_GOLDEN=1 writes it", sourceLocation: sourceLocation)
      return
    }
    #expect(
      String(outcome) == String([UInt8](golden)), "'\(path)' has another text",
      sourceLocation: sourceLocation)
  }
}

extension String {
  /// Bytes as a failed test shows them: a byte that isn't UTF-8 is written out, so that different bytes give different texts.
  init(_ bytes: [UInt8]) {
    self = String(validating: bytes, as: UTF8.self) ?? bytes.map { "\\x\($0)" }.joined()
  }
}
