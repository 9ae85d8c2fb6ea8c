import Foundation
import Testing

@Suite("Commands that print")
struct PrintingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("'yaml' prints a line for each document, digit for digit")
  func yaml() throws {
    let text = "a: 0.10\nb: 0x1F\nc: [~, yes, 图]\n---\n!!str 1\n--- .inf\n"
    let run = try Binary.run("yaml", in: folder, input: Data(text.utf8))
    #expect(
      run.output == """
        {"a":0.10,"b":31,"c":[null,"yes","图"]}
        "1"
        Infinity

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
    try folder.write(text, to: "a.yaml")
    #expect(try Binary.run("yaml a.yaml", in: folder).output == run.output)
  }

  @Test("'yaml' prints nothing of a text with an error, and says why on standard error")
  func refusedYAML() throws {
    let run = try Binary.run(
      "yaml --stdin-filename b.yaml", in: folder, input: Data("a: 1\n---\na: [1\n".utf8))
    #expect(run.output == "")
    #expect(
      run.errors == """
        b.yaml:3:4: error: '[' is opened here and never closed [unclosed-bracket]
         3 | a: [1
           |    ^
           |      - ']' is missing before this


        """)
    #expect(run.status == 1)
  }

  @Test("'yaml' reads a file, not a directory")
  func yamlOfDirectory() throws {
    let run = try Binary.run("yaml .", in: folder)
    #expect(run.errors == "algolint: cannot read '.': it is a directory\n")
    #expect(run.status == 2)
  }

  @Test(
    "'schema' prints what is committed",
    arguments: ["manifest", "normalized", "modelarts", "diagnostics", "config"])
  func schema(name: String) throws {
    let committed = try Self.committed("schemas/\(name).schema.json")
    let run = try Binary.run("schema \(name)", in: folder)
    #expect(Data(run.output.utf8) == committed)
    #expect(run.status == 0)
  }

  @Test("'schema' without a name prints that of manifests, and refuses unknown names")
  func schemaNames() throws {
    let manifest = try Binary.run("schema manifest", in: folder)
    #expect(try Binary.run("schema", in: folder).output == manifest.output)
    let run = try Binary.run("schema manifests", in: folder)
    #expect(
      run.errors == """
        algolint: unknown value 'manifests' of 'schema'; did you mean 'manifest'?
        write one of 'manifest', 'normalized', 'modelarts', 'diagnostics', 'config'

        """)
    #expect(run.status == 2)
  }

  @Test("'rules' prints the committed page, a table, or JSON")
  func rules() throws {
    let page = try Binary.run("rules --format markdown", in: folder)
    #expect(Data(page.output.utf8) == (try Self.committed("docs/rules.md")))
    let table = try Binary.run("rules", in: folder).output.split(separator: "\n")
    let json = try Binary.run("rules --format json", in: folder)
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [Any]
    #expect(list?.count == table.count - 1)
    #expect(table.contains { $0.hasPrefix("name-length ") })
  }

  @Test("'explain' tells of one rule in either language, and names the nearest to an unknown one")
  func explain() throws {
    let english = try Binary.run("explain name-length", in: folder)
    #expect(english.output.hasPrefix("name-length (error)\n"))
    #expect(english.output.contains("\nWrong:\n"))
    #expect(english.status == 0)
    let chinese = try Binary.run("explain name-length --lang zh", in: folder)
    #expect(chinese.output.hasPrefix("name-length (错误)\n"))
    let unknown = try Binary.run("explain nam-length", in: folder)
    #expect(
      unknown.errors == """
        algolint: unknown rule 'nam-length'; did you mean 'name-length'?
        'algolint rules' lists all rules

        """)
    #expect(unknown.status == 2)
  }

  /// A file of the repository.
  private static func committed(_ name: String) throws -> Data {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: root.appendingPathComponent(name))
  }
}
