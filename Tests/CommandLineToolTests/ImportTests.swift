import Foundation
import Testing

@Suite("Importing")
struct ImportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let body = """
    {"metadata": {"id": "7", "name": "a", "description": "b"},
     "job_config": {"engine": {"image_url": "org/a:1"}, "inputs": [{"name": "data_url"}],
       "outputs": [{"name": "train_url"}]},
     "resource_requirements": [{"key": "flavor_type", "values": ["CPU"], "operator": "in"}]}
    """

  @Test("A manifest is printed, and what was left out is listed")
  func printed() throws {
    try folder.write(Self.body, to: "a.json")
    let run = try Binary.run("import a.json", in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("name: a           # Name\n"))
    #expect(
      run.errors == """
        left out, since a manifest has no place for it:
          metadata.id

        """)
    try folder.write(run.output, to: "a.algorithm.yaml")
    #expect(try Binary.run("check a.algorithm.yaml", in: folder).output == "")
    let chinese = try Binary.run("import --lang zh -", in: folder, input: Data(Self.body.utf8))
    #expect(chinese.output.hasPrefix("name: a           # 名称\n"))
  }

  @Test("A file that is there is overwritten only when that is asked for")
  func force() throws {
    try folder.write(Self.body, to: "a.json")
    try folder.write("mine", to: "m.yaml")
    let refused = try Binary.run("import a.json -o m.yaml", in: folder)
    #expect(refused.status == 2)
    #expect(
      refused.errors == """
        algolint: 'm.yaml' exists already
        overwrite it with '--force', or name another file with '-o FILE'

        """)
    #expect(folder.text("m.yaml") == "mine")
    #expect(try Binary.run("import a.json -o m.yaml --force", in: folder).status == 0)
    #expect(folder.text("m.yaml")?.hasPrefix("name: a") == true)
    #expect(try Binary.run("import a.json -o new/m.yaml", in: folder).status == 0)
    #expect(folder.text("new/m.yaml") == folder.text("m.yaml"))
  }

  @Test("The first line names a schema that is near, or one that is asked for")
  func schema() throws {
    try folder.write(Self.body, to: "a.json")
    try folder.write("{}", to: "schemas/manifest.schema.json")
    _ = try Binary.run("import a.json -o x/y/m.yaml", in: folder)
    let near = folder.text("x/y/m.yaml")?.split(separator: "\n").first
    #expect(near == "# yaml-language-server: $schema=../../schemas/manifest.schema.json")
    let named = try Binary.run("import a.json --schema https://a.example/m.json", in: folder)
    #expect(
      named.output.hasPrefix("# yaml-language-server: $schema=https://a.example/m.json\nname: a"))
  }

  @Test("What the linter finds in it is counted")
  func findings() throws {
    let wrong = Self.body.replacingOccurrences(of: "\"CPU\"", with: "\"TPU\"")
    let run = try Binary.run("import - -o m.yaml", in: folder, input: Data(wrong.utf8))
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix("1 error in the manifest; see algolint check m.yaml\n"))
    #expect(folder.text("m.yaml")?.contains("- TPU\n") == true)
  }

  @Test("A manifest is written anew")
  func manifest() throws {
    try folder.write("{name: a, hyperparameters: [{name: b, required: no}]}", to: "wrong.yaml")
    let wrong = try Binary.run("import wrong.yaml", in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasPrefix("wrong.yaml:1:"))
    try folder.write("# mine\n{description: b, name: a}\n", to: "a.yaml")
    let run = try Binary.run("import a.yaml", in: folder)
    #expect(run.output == "name: a         # Name\ndescription: b  # Description\n")
    #expect(
      run.errors.hasPrefix(
        "'a.yaml' is a manifest already; it is written anew, without its comments\n"))
  }

  @Test(
    "Of JSON that is wrong nothing is made",
    arguments: [
      ("{\"metadata\": {\"name\": \"a\"", "unclosed"), ("", "there is no JSON text"),
      ("[{\"metadata\": {}}]", "this is a list, not one algorithm"),
      ("{\"items\": [], \"total\": 0}", "this is a list, not one algorithm"),
      ("{\"metadata\": {\"name\": 5}}", "'name' must be text, not a number"),
      ("{\"metadata\": {\"name\": NaN}}", "'NaN' is no value of JSON"),
      (
        "{\"job_config\": {\"parameters\": [{\"constraint\": {\"valid_range\": [NaN]}}]}}",
        "'NaN' is no value of JSON"
      ),
      ("{\"metadata\": {\"name\": \"a\", \"name\": \"b\"}}", "already set"),
      ("{\"metadata\": []}", "'metadata' must be an object, not a list"),
      ("{\"a\": 1}", "this is neither an algorithm as the API writes it nor a manifest"),
    ])
  func wrong(_ json: String, _ message: String) throws {
    let run = try Binary.run("import - -o m.yaml", in: folder, input: Data(json.utf8))
    #expect(run.status == 2, "\(json)")
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.hasSuffix("algolint: no manifest can be made of '<stdin>'\n"))
    #expect(folder.text("m.yaml") == nil)
  }
}
