import Foundation
import Testing

/// Compares what the tool writes with a file of the repository.
///
/// Under `RECORD_GOLDEN=1` the file is written, and the run fails, so that nobody takes a recording for a check.
func expectGolden(_ bytes: [UInt8], at path: String, _ location: SourceLocation = #_sourceLocation)
  throws
{
  let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let file = root.appendingPathComponent(path)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    Issue.record("\(path) was recorded; look at it, and run again", sourceLocation: location)
    return
  }
  let recorded = try? [UInt8](Data(contentsOf: file))
  guard recorded != bytes else { return }
  Issue.record(
    """
    \(path) is \(recorded == nil ? "missing" : "not what the tool writes"); \
    RECORD_GOLDEN=1 writes it. \(firstDifference(bytes, recorded ?? []))
    """, sourceLocation: location)
}

/// The first line in which two texts differ.
private func firstDifference(_ written: [UInt8], _ recorded: [UInt8]) -> String {
  let (new, old) = (lines(written), lines(recorded))
  let index = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let line = index ?? min(new.count, old.count)
  let shown = { (lines: [String]) in line < lines.count ? lines[line] : "(the end)" }
  return "Line \(line + 1) is now:\n\(shown(new))\nand was:\n\(shown(old))"
}

private func lines(_ bytes: [UInt8]) -> [String] {
  String(decoding: bytes, as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
