import Diagnostics
import Testing

@Suite("The README")
struct ReadmeTests {
  private let text: String

  init() throws { text = String(try Repository.bytes(of: "README.md")) }

  /// Whether the README shows all of `content` in a block of its own, behind `command` if there is one.
  private func shows(_ content: String, behind command: String? = nil, _ info: String) -> Bool {
    let prompt = command.map { "$ \($0)\n" } ?? ""
    return text.contains("```\(info)\n\(prompt)\(content)")
  }

  private func content(_ path: String) throws -> String { String(try Repository.bytes(of: path)) }

  @Test(
    "its session shows manifests as they are",
    arguments: [
      "samples/invalid/session/flowers.algorithm.yaml",
      "samples/valid/smallest.algorithm.yaml",
    ])
  func manifests(_ path: String) throws {
    #expect(shows(try content(path) + "```\n", "yaml"))
    #expect(text.contains("](\(path))"))
  }

  @Test("its session shows what the commands print")
  func outputs() throws {
    let folder = "samples/invalid/session"
    let report = try content("\(folder)/flowers.en.txt")
    #expect(shows(report, behind: "algolint check \(folder)", "console"))
    let chinese = try content("\(folder)/flowers.zh.txt")
    let first = try #require(chinese.firstRange(of: "\n\n")).lowerBound
    #expect(
      shows(
        chinese[..<first] + "\n```\n", behind: "algolint check --lang zh \(folder)", "console"))
    let body = try content("samples/valid/smallest.modelarts.json")
    #expect(
      shows(
        body + "```\n",
        behind: "algolint compile --target modelarts samples/valid/smallest.algorithm.yaml",
        "console"))
  }

  @Test("what it links to is there")
  func links() throws {
    for match in text.matches(of: #/\]\((?<path>[^):#]+)\)/#) {
      #expect(
        Repository.has(String(match.path)), "'\(match.path)' is no file of the repository")
    }
  }
}
