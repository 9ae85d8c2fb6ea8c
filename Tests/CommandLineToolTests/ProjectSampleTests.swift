import Foundation
import Testing

/// A training project below `samples/projects`, and its twin with one mistake below `samples/projects-broken`.
@Suite("Sample projects")
struct ProjectSampleTests {
  static let names = ["mindspore-bert", "pytorch-flowers", "tensorflow1-mnist"]

  private static let top = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func content(_ path: String) -> String? {
    try? String(contentsOf: top.appending(path: path), encoding: .utf8)
  }

  private static func content(ofFolder path: String) -> Set<String> {
    Set(
      (try? FileManager.default.contentsOfDirectory(atPath: top.appending(path: path).path)) ?? [])
  }

  /// What the tool prints on standard output when it is run at the top of the repository.
  private func output(_ line: String, status: Int32 = 0) throws -> String {
    let folder = try TemporaryFolder()
    let command = "cd '\(Self.top.path)' && \"$0\" \(line) >'\(folder.path("out"))' 2>/dev/null"
    #expect(try Binary.shell(command, in: folder) == status, "\(line)")
    return folder.text("out") ?? ""
  }

  private func expect(_ path: String, _ text: String) throws {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != "1" else {
      try Data(text.utf8).write(to: Self.top.appending(path: path))
      Issue.record("'\(path)' was recorded; read it, then test again")
      return
    }
    #expect(Self.content(path) == text, "'\(path)' has another text; RECORD_GOLDEN=1 writes it")
  }

  @Test("These are all, and each has a twin")
  func complete() {
    #expect(Self.content(ofFolder: "samples/projects") == Set(Self.names))
    #expect(Self.content(ofFolder: "samples/projects-broken") == Set(Self.names))
  }

  @Test("Nothing is wrong with one, and it compiles to the JSON beside it", arguments: names)
  func sound(_ name: String) throws {
    let folder = "samples/projects/\(name)"
    #expect(try output("check \(folder)") == "")
    for target in ["normalized", "modelarts"] {
      let json = try output("compile --target \(target) \(folder)")
      try expect("\(folder)/algorithm.\(target).json", json)
    }
  }

  @Test("The twin's mistake is reported, and nothing else", arguments: names, ["en", "zh"])
  func broken(_ name: String, _ language: String) throws {
    let folder = "samples/projects-broken/\(name)"
    let report = try output(
      "check --quiet --fail-on warning --lang \(language) \(folder)", status: 1)
    #expect(report.components(separatedBy: "\n\n").count == 2, "one finding")
    try expect("\(folder)/report.\(language).txt", report)
  }

  @Test("Without its code, nobody would have noticed", arguments: names)
  func unnoticed(_ name: String) throws {
    #expect(try output("check --no-local samples/projects-broken/\(name)") == "")
  }

  @Test("The page on training code shows the reports, and what the other commands print")
  func page() throws {
    let page = try #require(Self.content("docs/training-code.md"))
    for name in Self.names {
      let folder = "samples/projects-broken/\(name)"
      let report = try #require(Self.content("\(folder)/report.en.txt"))
      #expect(page.contains("```console\n$ algolint check --quiet \(folder)\n\(report)```\n"))
    }
    let flowers = "samples/projects-broken/pytorch-flowers"
    let chinese = try #require(Self.content("\(flowers)/report.zh.txt"))
    #expect(
      page.contains("```console\n$ algolint check --quiet --lang zh \(flowers)\n\(chinese)```\n"))
    let script = "samples/projects/pytorch-flowers/src/train.py"
    let arguments = try output("arguments \(script)")
    #expect(page.contains("```console\n$ algolint arguments \(script)\n\(arguments)```\n"))
  }
}
