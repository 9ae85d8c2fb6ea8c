import Foundation
import Testing

@Suite("Fixing files with odd names")
struct FixNameTests {
  private let text = """
    name: a
    description: b
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [cpu]}

    """

  @Test(
    "as the command line names them",
    arguments: [
      "-x", "a,b%.yaml", "a:1.yaml", "two\nlines.yaml", "a b.yaml", "算法.yaml", "-", "*.yaml",
      "a'b\"c.yaml", " .yaml",
    ])
  func operands(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    let quoted = "'./" + name.replacing("'", with: "'\\''") + "'"
    let shown = try Binary.run("check --diff -- \(quoted)", in: folder)
    #expect(shown.status == 0)
    #expect(shown.output.split(separator: "\n").count == 8)
    let run = try Binary.run("check --fix -- \(quoted)", in: folder)
    #expect(run.errors == "fixed 1 finding in 1 file\n")
    #expect(folder.text(name) == text.replacing("cpu", with: "CPU"))
    #expect(folder.names == [name])
  }

  @Test("behind '--' also without a folder")
  func dash() throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "-x")
    #expect(try Binary.run("check --fix -- -x", in: folder).status == 0)
    #expect(folder.text("-x") == text.replacing("cpu", with: "CPU"))
  }

  @Test("in baselines, too")
  func baselines() throws {
    let folder = try TemporaryFolder()
    for name in ["a,b%.yaml", "two\nlines.yaml", "算法 \"1\".yaml"] {
      try folder.write(text, to: "m/" + name)
    }
    let line =
      "\"$0\" check m/* --write-baseline m/-b && \"$0\" check m/*.yaml --baseline m/-b >out 2>err"
    #expect(try Binary.shell(line, in: folder) == 0)
    #expect(folder.text("err") == "5 findings in the baseline\n")
  }
}
