import Foundation
import Reporting
import Testing

@Suite("Output and exit status")
struct OutputTests {
  private let folder: TemporaryFolder

  /// Wrong in one word.
  private static let wrong = "name: a\nresources: {types: [CPUs]}\n"

  init() throws { folder = try TemporaryFolder() }

  @Test("The failing level decides between 0 and 1", arguments: [("error", 1), ("never", 0)])
  func failingLevel(level: String, status: Int32) throws {
    try folder.write(Self.wrong, to: "algorithm.yaml")
    #expect(try Binary.run("check --fail-on \(level)", in: folder).status == status)
    #expect(try Binary.run("check --fail-on \(level) . no", in: folder).status == 2)
  }

  @Test("The summary is on standard error, unless it isn't wanted")
  func summary() throws {
    try folder.write(Self.wrong, to: "x.yaml")
    let run = try Binary.run("check --format text x.yaml", in: folder)
    #expect(run.errors == "1 error in 1 file; it can be fixed with --fix --unsafe\n")
    #expect(try Binary.run("check --quiet x.yaml", in: folder).errors == "")
    #expect(try Binary.run("check --format json x.yaml", in: folder).errors == "")
  }

  @Test("Rules are selected and ignored by name, but syntax errors are always reported")
  func selection() throws {
    try folder.write("name: a b\nresources: {types: [CPUs]}\n", to: "x.yaml")
    func codes(_ options: String) throws -> [String] {
      let run = try Binary.run("check --format short \(options) x.yaml", in: folder)
      return run.output.split(separator: "\n").compactMap { line in
        line.split(separator: "[").last.map { String($0.dropLast()) }
      }
    }
    #expect(try codes("--select unknown-word") == ["unknown-word"])
    #expect(
      try codes("--select=unknown-word,name-charset").sorted() == ["name-charset", "unknown-word"])
    #expect(try codes("--ignore unknown-word") == ["name-charset"])
    #expect(try codes("--ignore unknown-word --ignore name-charset") == [])
    #expect(
      try Binary.run("check --ignore unknown-word,name-charset x.yaml", in: folder).status == 0)
    try folder.write("name: [a\n", to: "x.yaml")
    #expect(try codes("--select unknown-word") == ["unclosed-bracket"])
  }

  @Test(
    "A selection that means nothing is refused",
    arguments: [
      ("--select nam-length", "unknown rule 'nam-length'; did you mean 'name-length'?"),
      ("--ignore zzzz", "unknown rule 'zzzz'"),
      ("--select ,", "the option '--select' needs a value"),
      (
        "--ignore unclosed-bracket",
        "'unclosed-bracket' can't be ignored: of a text that isn't YAML nothing else can be said"
      ),
    ])
  func wrongSelection(options: String, message: String) throws {
    try folder.write("name: a\n", to: "x.yaml")
    let run = try Binary.run("check \(options) x.yaml", in: folder)
    #expect(run.errors.split(separator: "\n").first == "algolint: \(message)")
    #expect(run.status == 2)
  }

  @Test("Standard input is called as asked")
  func standardInput() throws {
    let run = try Binary.run("check --format short -", in: folder)
    #expect(run.output == "<stdin>:1:1: error: the manifest is empty [empty-manifest]\n")
    let named = try Binary.run(
      "check --format short --stdin-filename a/b.yaml -", in: folder)
    #expect(named.output == "a/b.yaml:1:1: error: the manifest is empty [empty-manifest]\n")
  }

  @Test("What is printed doesn't depend on how many files are read at once")
  func order() throws {
    for index in 0..<300 {
      let text = index % 3 == 0 ? Self.wrong : "name: a\(index)\n"
      try folder.write(text, to: "m/\(index % 7)/\(index).algorithm.yaml")
    }
    let one = try Binary.run("check -j1 m", in: folder)
    #expect(one.status == 1)
    #expect(one.output.contains("m/6/27.algorithm.yaml:2:21: error: "))
    for jobs in ["-j2", "-j5", ""] {
      let run = try Binary.run("check \(jobs) m", in: folder)
      #expect(run.output == one.output)
      #expect(run.errors == one.errors)
    }
  }

  @Test("Nor does it depend on the order in which files are named")
  func namedInAnyOrder() throws {
    let names = (0..<24).map { "\($0).algorithm.yaml" }
    for (index, name) in names.enumerated() {
      try folder.write(index % 3 == 0 ? Self.wrong : "name: a\(index % 5)\n", to: name)
    }
    let orders = [names.reversed(), names.indices.map { names[$0 * 7 % names.count] }]
    for format in ReportFormat.all.map(\.name) {
      let run = try Binary.run(
        "check --format \(format) \(names.joined(separator: " "))", in: folder)
      #expect(run.output.contains("duplicate-algorithm-name"))
      for order in orders {
        let line = "check --format \(format) \(order.joined(separator: " "))"
        #expect(try Binary.run(line, in: folder).output == run.output)
      }
    }
  }

  @Test("A closed pipe ends the run quietly")
  func closedPipe() throws {
    for index in 0..<200 { try folder.write(Self.wrong, to: "\(index).algorithm.yaml") }
    _ = try Binary.shell(
      "{ \"$0\" check --color always; echo $? >status; } 2>err | head -n 1 >out", in: folder)
    #expect(folder.text("out")?.contains("0.algorithm.yaml") == true)
    #expect(folder.text("err")?.contains("algolint:") == false)
    #expect(folder.text("status") == "1\n")
  }

  @Test(
    "A full disk is said", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    try folder.write(Self.wrong, to: "algorithm.yaml")
    #expect(try Binary.shell("\"$0\" check >/dev/full 2>err", in: folder) == 2)
    #expect(
      folder.text("err")
        == "algolint: cannot write to standard output: no space left on the device\n")
  }

  @Test("Bad usage is one sentence and a hint, in either language")
  func badUsage() throws {
    let run = try Binary.run("check --formt json", in: folder)
    #expect(run.output == "")
    #expect(
      run.errors == """
        algolint: unknown option '--formt'; did you mean '--format'?
        see 'algolint help check'

        """)
    #expect(run.status == 2)
    let chinese = try Binary.run("check --lang zh --formt json", in: folder)
    #expect(
      chinese.errors == """
        algolint：未知的选项“--formt”，您是否想用“--format”？
        请参阅“algolint help check”

        """)
  }

  @Test("Version and help go to standard output")
  func version() throws {
    #expect(try Binary.run("--version", in: folder).output == "algolint 0.1.0\n")
    let help = try Binary.run("--help", in: folder)
    #expect(help.status == 0)
    #expect(help.output.contains("\n  check "))
    #expect(try Binary.run("help", in: folder).output == help.output)
    let command = try Binary.run("check --help", in: folder)
    #expect(try Binary.run("help check", in: folder).output == command.output)
    let nothing = try Binary.run("", in: folder)
    #expect(nothing.output == "")
    #expect(nothing.errors == help.output)
    #expect(nothing.status == 2)
  }
}
