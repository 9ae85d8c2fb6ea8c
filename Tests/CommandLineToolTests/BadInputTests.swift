import Foundation
import Testing

@Suite("What bad input gets")
struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func check(_ data: Data, _ options: String = "") throws -> Binary.Run {
    try folder.write(data, to: "a.yaml")
    return try Binary.run("check --format short \(options) a.yaml", in: folder)
  }

  private func check(_ text: String) throws -> Binary.Run { try check(Data(text.utf8)) }

  @Test("An empty file")
  func empty() throws {
    let run = try check("")
    #expect(run.output == "a.yaml:1:1: error: the manifest is empty [empty-manifest]\n")
    #expect(run.errors == "")
    #expect(run.status == 1)
  }

  @Test("Bytes that are no text")
  func binary() throws {
    let run = try check(Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]))
    #expect(run.output == "a.yaml:1:1: error: byte 89 is not UTF-8 [invalid-utf-8]\n")
    #expect(run.status == 1)
  }

  @Test("A file whose name reads like an option")
  func dashes() throws {
    try folder.write("name: a b\n", to: "-x.yaml")
    let run = try Binary.run("check -x.yaml", in: folder)
    #expect(
      run.errors == """
        algolint: unknown option '-x.yaml'
        the file of that name is './-x.yaml'

        """)
    #expect(run.status == 2)
    #expect(try Binary.run("check -- -x.yaml", in: folder).output.hasPrefix("-x.yaml:1:"))
  }

  @Test("UTF-16")
  func wideText() throws {
    let text = Data([0xFF, 0xFE]) + Data("name: a".utf8.flatMap { [$0, 0] })
    let run = try check(text)
    #expect(
      run.output
        == "a.yaml:1:1: error: this file is UTF-16, a manifest is UTF-8 [unsupported-encoding]\n")
    #expect(run.status == 1)
  }

  @Test("Ten thousand opened brackets")
  func deep() throws {
    let run = try check(String(repeating: "[", count: 10_000))
    #expect(
      run.output
        == "a.yaml:1:65: error: this is nested more than 64 levels deep [nesting-too-deep]\n")
    #expect(run.status == 1)
  }

  @Test("A line of megabytes costs no more than its window")
  func longLine() throws {
    let text = "name: [" + String(repeating: "x, ", count: 1 << 20) + "}\n"
    try folder.write(text, to: "a.yaml")
    let run = try Binary.run("check a.yaml", in: folder)
    #expect(run.status == 1)
    #expect(run.output.utf8.count < 2_000)
    #expect(run.output.contains("[wrong-bracket]"))
  }

  @Test("A manifest of another kind gets one diagnostic")
  func otherKind() throws {
    let run = try check("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec: {}\n")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasSuffix("[not-a-manifest]\n"))
    #expect(run.status == 1)
  }

  @Test("A byte order mark and every kind of line break make no difference")
  func lineBreaks() throws {
    let lines = ["name: a b", "resources: {types: [CPUs]}", ""]
    let plain = try check(lines.joined(separator: "\n"))
    #expect(plain.status == 1)
    for text in [
      lines.joined(separator: "\r\n"), lines.joined(separator: "\r"),
      "\u{FEFF}" + lines.joined(separator: "\n"),
    ] {
      #expect(try check(text).output == plain.output)
    }
  }

  @Test("Every document of a file is checked")
  func documents() throws {
    let run = try check(
      "name: a\nresources: {types: [CPUs]}\n---\nname: b\nresources: {types: [CPUs]}\n")
    let lines = run.output.split(separator: "\n").filter { $0.hasSuffix("[unknown-word]") }
    #expect(lines.map { String($0.prefix(12)) } == ["a.yaml:2:21:", "a.yaml:5:21:"])
  }

  @Test("A file that isn't there")
  func missing() throws {
    let run = try Binary.run("check no.yaml", in: folder)
    #expect(run.output == "")
    #expect(run.errors == "algolint: cannot read 'no.yaml': no such file or directory\n")
    #expect(run.status == 2)
  }

  @Test("A file that can't be read doesn't hide what is in the others")
  func unreadable() throws {
    try folder.write("", to: "a.yaml")
    try folder.link("b.yaml", to: "b.yaml")
    let run = try Binary.run(
      "check --format short a.yaml b.yaml", in: folder, environment: ["LANG": "zh_CN.UTF-8"])
    #expect(run.output == "a.yaml:1:1: error: 清单为空 [empty-manifest]\n")
    #expect(run.errors == "algolint：无法读取“b.yaml”：符号链接层数过多\n")
    #expect(run.status == 2)
  }

  @Test("A file that is too large is refused unread")
  func tooLarge() throws {
    #expect(try Binary.shell("truncate -s 300M a.yaml", in: folder) == 0)
    let run = try Binary.run("check a.yaml", in: folder)
    #expect(run.errors == "algolint: cannot read 'a.yaml': it has more than 256 MiB\n")
    #expect(run.status == 2)
  }

  @Test("A directory without manifests")
  func nothingToDo() throws {
    let run = try Binary.run("check", in: folder)
    #expect(run.output == "")
    #expect(
      run.errors == """
        algolint: cannot read '.': there is no manifest in it: no file named 'algorithm.yaml', \
        'algorithm.yml', '*.algorithm.yaml' or '*.algorithm.yml'

        """)
    #expect(run.status == 2)
  }

  @Test("A named pipe in a directory is passed by, a named one is read")
  func pipes() throws {
    #expect(try Binary.shell("mkfifo x.algorithm.yaml", in: folder) == 0)
    #expect(try Binary.run("check .", in: folder).status == 2)
    let status = try Binary.shell(
      "echo 'resources: {types: [CPUs]}' >x.algorithm.yaml & \"$0\" check -q --format short x.algorithm.yaml >out",
      in: folder)
    #expect(status == 1)
    #expect(folder.text("out")?.contains("x.algorithm.yaml:1:21: error: ") == true)
  }
}
