import Foundation
import Testing

@Suite("The sources")
struct SourceTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("have files of at most 400 lines")
  func length() throws {
    let folder = Self.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 400, "\(name) has \(lines) lines")
      count += 1
    }
    #expect(count > 100)
  }

  @Test("import no Foundation")
  func foundation() throws {
    let folder = Self.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(!text.contains("import Foundation"), "\(name)")
    }
  }
}
