import Foundation
import Testing

@testable import CommandLineTool

@Suite("Compiled files that are there already")
struct JSONCheckTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func sound(_ name: String) -> String {
    """
    name: \(name)
    description: d
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [GPU]}

    """
  }

  @Test("are compared beside their manifests, and nothing is said while they are up to date")
  func upToDate() throws {
    try folder.write(Self.sound("a"), to: "m/a.algorithm.yaml")
    try folder.write(Self.sound("b") + "---\n" + Self.sound("c"), to: "m/x y/algorithm.yml")
    #expect(try Binary.run("compile m -o m/", in: folder).status == 0)
    let files = folder.names
    for line in ["m", "m/a.algorithm.json 'm/x y/algorithm.2.json'", "m -o m/"] {
      let run = try Binary.run("compile --check \(line)", in: folder)
      #expect(run.output == "" && run.errors == "" && run.status == 0, "\(line)")
    }
    #expect(folder.names == files)
  }

  @Test("are listed where they differ or are missing, with what writes them anew")
  func stale() throws {
    try folder.write(Self.sound("a"), to: "m/a.algorithm.yaml")
    try folder.write(Self.sound("b"), to: "m/b.algorithm.yaml")
    try folder.write(Self.sound("c"), to: "m/it's 1/algorithm.yaml")
    try folder.write(Self.sound("d"), to: "-x.algorithm.yaml")
    #expect(try Binary.run("compile m/a.algorithm.yaml -o m/", in: folder).status == 0)
    let text = try #require(folder.text("m/a.algorithm.json"))
    try folder.write(text.replacing("org/a:1", with: "org/a:2"), to: "m/a.algorithm.json")
    let run = try Binary.run("compile --check .", in: folder)
    #expect(
      run.output == #"""
        -x.algorithm.json: missing; it is what '-x.algorithm.yaml' compiles to
        m/a.algorithm.json:10: differs from what 'm/a.algorithm.yaml' compiles to
        m/b.algorithm.json: missing; it is what 'm/b.algorithm.yaml' compiles to
        m/it's 1/algorithm.json: missing; it is what 'm/it's 1/algorithm.yaml' compiles to
        write anew with:
          algolint compile ./-x.algorithm.yaml -o ./
          algolint compile m/a.algorithm.yaml m/b.algorithm.yaml -o m/
          algolint compile 'm/it'\''s 1/algorithm.yaml' -o 'm/it'\''s 1/'

        """#)
    #expect(run.errors == "")
    #expect(run.status == 1)
    let commands = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    for command in commands {
      let line = String(command).replacing("algolint", with: "\"$0\"", maxReplacements: 1)
      #expect(try Binary.shell(line, in: folder) == 0, "\(line)")
    }
    #expect(try Binary.run("compile --check .", in: folder).status == 0)
  }

  @Test("may be of either target, or must be of the one that is asked for")
  func targets() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    #expect(try Binary.run("compile a.yaml --target modelarts -o .", in: folder).status == 0)
    #expect(try Binary.run("compile --check a.modelarts.json", in: folder).status == 0)
    let run = try Binary.run("compile --check a.yaml --target normalized --lang zh", in: folder)
    #expect(
      run.output == """
        a.json：文件不存在，应为“a.yaml”的编译结果
        请用以下命令重新生成：
          algolint compile a.yaml -o ./

        """)
    try folder.write(
      (folder.text("a.modelarts.json") ?? "").replacing("\n", with: "\r\n"), to: "a.modelarts.json")
    #expect(
      try Binary.run("compile --check a.yaml", in: folder).output == """
        a.modelarts.json: differs from what 'a.yaml' compiles to in its line breaks
        write anew with:
          algolint compile --target modelarts a.yaml -o ./

        """)
  }

  @Test("are compared where '-o' says")
  func named() throws {
    try folder.write(Self.sound("a"), to: "m/a.algorithm.yaml")
    try folder.write(Self.sound("b"), to: "m/b.algorithm.yaml")
    for output in ["build/", "all.jsonl"] {
      let stale = try Binary.run("compile --check m --compact -o \(output)", in: folder)
      #expect(stale.output.contains("\n  algolint compile --compact m -o \(output)\n"))
      #expect(stale.status == 1)
      #expect(try Binary.run("compile m --compact -o \(output)", in: folder).status == 0)
      #expect(try Binary.run("compile --check m --compact -o \(output)", in: folder).status == 0)
      #expect(try Binary.run("compile --check m --source-map -o \(output)", in: folder).status == 1)
    }
  }

  @Test("can't be standard output, nor be those of a manifest with errors")
  func refused() throws {
    try folder.write(Self.sound("a"), to: "a.yaml")
    for line in ["-", "a.yaml -o -"] {
      let run = try Binary.run("compile --check \(line)", in: folder)
      #expect(
        run.errors == """
          algolint: '--check' has nothing to compare standard input or output with
          name the JSON file with '-o FILE'

          """)
      #expect(run.status == 2)
    }
    try folder.write("x", to: "a.json/x")
    let run = try Binary.run("compile --check a.yaml", in: folder)
    #expect(run.errors == "algolint: cannot read 'a.json': it is a directory\n")
    #expect(run.status == 2)
    try folder.write(Self.sound("a b"), to: "b.yaml")
    let wrong = try Binary.run("compile --check b.yaml", in: folder)
    #expect(wrong.output == "")
    #expect(wrong.errors.hasPrefix("b.yaml:1:8: error: "))
    #expect(wrong.status == 1)
  }

  @Test(
    "Words are quoted for the shell so that they stay what they are",
    arguments: [
      "plain/a.yaml", "", "two words", "it's", "算法 1", "a\nb'c\\d\te\u{1}f", "$HOME", "-x", "~",
    ])
  func quoting(word: String) throws {
    let command = "printf %s \(ShellWord.quoting(word)) >out"
    try folder.write("set -eu; " + command, to: "script")
    #expect(try Binary.shell("bash script", in: folder) == 0)
    #expect(folder.text("out") == word)
  }
}
