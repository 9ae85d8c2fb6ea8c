import Foundation
import Testing

@Suite("Compiling")
struct CompileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func sound(_ name: String) -> String {
    """
    name: \(name)
    description: d
    engine: PyTorch-1.4.0-python3.6-v2
    code_dir: obs://bucket/code/
    boot_file: train.py
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [GPU]}

    """
  }

  private static let wrong = "name: a\nresources: {types: [CPUs]}\n"

  @Test("One manifest is indented, several have a line each")
  func layout() throws {
    try folder.write(Self.sound("a"), to: "m/a.algorithm.yaml")
    let one = try Binary.run("compile m", in: folder)
    #expect(one.status == 0)
    #expect(one.errors == "")
    #expect(one.output.hasPrefix("{\n  \"manifest_version\": 1,\n  \"name\": \"a\",\n"))
    let compact = try Binary.run("compile --compact m", in: folder)
    #expect(compact.output.hasPrefix("{\"manifest_version\":1,\"name\":\"a\","))
    try folder.write(Self.sound("b") + "---\n" + Self.sound("c"), to: "m/b.algorithm.yaml")
    let several = try Binary.run("compile m", in: folder)
    let lines = several.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first.map { $0 + "\n" } == compact.output[...])
  }

  @Test("Targets and source maps are chosen by options")
  func targets() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    let body = try Binary.run("compile --target modelarts --compact a.yaml", in: folder)
    #expect(body.output.hasPrefix("{\"metadata\":{\"name\":\"a\","))
    let map = try Binary.run("compile --source-map a.yaml", in: folder)
    #expect(map.output.contains("\"source_map\": {"))
    let both = try Binary.run("compile --source-map --target modelarts a.yaml", in: folder)
    #expect(
      both.errors == """
        algolint: '--source-map' goes with '--target normalized' only: the API knows no such member

        """)
    #expect(both.status == 2)
  }

  @Test("What is compiled compiles to itself, also through a pipe")
  func idempotent() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    let once = try Binary.run("compile a.yaml", in: folder)
    let twice = try Binary.run("compile -", in: folder, input: Data(once.output.utf8))
    #expect(twice.output == once.output)
    #expect(twice.errors == "")
  }

  @Test("A directory gets a file for each manifest, named after it")
  func directory() throws {
    try folder.write(Self.sound("a"), to: "m/a.algorithm.yaml")
    try folder.write(Self.sound("b"), to: "m/x/algorithm.yml")
    try folder.write(Self.sound("c") + "---\n" + Self.sound("d"), to: "m/y/algorithm.yaml")
    let run = try Binary.run("compile m -o out/", in: folder)
    #expect(run.errors == "")
    #expect(run.output == "")
    for (name, file) in [
      ("a", "a.algorithm.json"), ("b", "x/algorithm.json"), ("c", "y/algorithm.1.json"),
      ("d", "y/algorithm.2.json"),
    ] {
      #expect(folder.text("out/" + file)?.contains("\"name\": \"\(name)\"") == true)
    }
    #expect(
      try Binary.run("compile m/a.algorithm.yaml --target modelarts -o out", in: folder).status == 0
    )
    #expect(folder.text("out/a.algorithm.modelarts.json")?.hasPrefix("{\n  \"metadata\"") == true)
  }

  @Test("Two manifests never share a file")
  func collision() throws {
    try folder.write(Self.sound("a"), to: "x/algorithm.yaml")
    try folder.write(Self.sound("b"), to: "y/algorithm.yaml")
    let run = try Binary.run("compile x/algorithm.yaml y/algorithm.yaml -o out/", in: folder)
    #expect(
      run.errors == """
        algolint: two manifests would both be written to 'out/algorithm.json'
        name their directory instead of the files, or compile them one by one

        """)
    #expect(run.status == 2)
    #expect(folder.names == ["x", "y"])
    let joined = try Binary.run("compile x y -o out.json", in: folder)
    #expect(
      joined.errors == """
        algolint: 2 manifests don't go into one JSON file
        write '-o DIRECTORY/' for a file each, or '-o FILE.jsonl' for a line each

        """)
    #expect(try Binary.run("compile x y -o out.jsonl", in: folder).status == 0)
    #expect(folder.text("out.jsonl")?.split(separator: "\n").count == 2)
  }

  @Test("Errors in one manifest keep all from being written")
  func errors() throws {
    try folder.write(Self.sound("a"), to: "m/a.algorithm.yaml")
    try folder.write(Self.wrong, to: "m/b.algorithm.yaml")
    for output in ["", "-o out.json", "-o out/"] {
      let run = try Binary.run("compile m \(output)", in: folder)
      #expect(run.output == "")
      #expect(run.errors.contains("m/b.algorithm.yaml:2:21: error: "))
      #expect(run.status == 1)
    }
    #expect(folder.names == ["m"])
    #expect(try Binary.run("compile m no.yaml", in: folder).status == 2)
  }

  @Test("A failed write leaves what was there")
  func failedWrite() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    try folder.write("old", to: "file")
    let run = try Binary.run("compile a.yaml -o file/a.json", in: folder)
    #expect(
      run.errors == "algolint: cannot write 'file/a.json': a part of the path is not a directory\n")
    #expect(run.status == 2)
    #expect(folder.text("file") == "old")
  }

  @Test("Where there is no room for all of it, nothing is left of it")
  func noRoom() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    try folder.write("old", to: "a.json")
    let line = "( ulimit -f 0; \"$0\" compile a.yaml -o a.json 2>&1; echo $? ) | cat >out"
    #expect(try Binary.shell(line, in: folder) == 0)
    #expect(folder.text("out") == "algolint: cannot write 'a.json': the file is too large\n2\n")
    #expect(folder.text("a.json") == "old")
    #expect(folder.names == ["a.json", "a.yaml", "out"])
  }

  @Test(
    "A read-only folder is said", .enabled(if: getuid() != 0, "for root no folder is read-only"))
  func readOnly() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    try folder.write("old", to: "locked/a.json")
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o555]
    try FileManager.default.setAttributes(attributes, ofItemAtPath: folder.path("locked"))
    let run = try Binary.run("compile a.yaml -o locked/a.json", in: folder)
    #expect(run.errors == "algolint: cannot write 'locked/a.json': permission denied\n")
    #expect(run.status == 2)
    #expect(folder.text("locked/a.json") == "old")
  }

  @Test(
    "A full disk is said", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    let run = try Binary.run("compile a.yaml -o /dev/full", in: folder)
    #expect(run.errors == "algolint: cannot write '/dev/full': no space left on the device\n")
    #expect(run.status == 2)
  }
}
