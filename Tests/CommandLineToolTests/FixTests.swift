import Foundation
import Testing

@Suite("algolint check --fix")
struct FixTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Its one finding has a safe fix.
  private let fixable = """
    name: a
    description: b
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [cpu]}

    """
  private var fixed: String { fixable.replacing("cpu", with: "CPU") }

  @Test("rewrites the file and says so")
  func file() throws {
    try folder.write(fixable, to: "a.yaml")
    let run = try Binary.run("check --fix a.yaml", in: folder)
    #expect(folder.text("a.yaml") == fixed)
    #expect(run.output == "")
    #expect(run.errors == "fixed 1 finding in 1 file\n")
    #expect(run.status == 0)
    #expect(folder.names == ["a.yaml"])
    let again = try Binary.run("check --fix a.yaml --lang zh", in: folder)
    #expect(again.errors == "")
  }

  @Test("reports what is left, and leaves the exit code to that")
  func remaining() throws {
    try folder.write(fixable.replacing("name: a\n", with: "name: 甲\n"), to: "a.yaml")
    let run = try Binary.run("check --fix --format short a.yaml", in: folder)
    #expect(run.output.hasPrefix("a.yaml:1:7: error: "))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.status == 1)
    try folder.write(fixable.replacing("name: a\n", with: "name: 甲\n"), to: "a.yaml")
    let text = try Binary.run("check --fix --lang zh a.yaml", in: folder)
    #expect(text.errors == "已修复 1 个文件中的 1 个问题；剩余：1 个文件中有 1 个错误\n")
  }

  @Test("the end of a run says how many findings could be fixed")
  func offer() throws {
    try folder.write(fixable, to: "a.yaml")
    #expect(
      try Binary.run("check a.yaml", in: folder).errors
        == "1 warning in 1 file; it can be fixed with --fix\n")
    try folder.write(fixable.replacing("name: a\n", with: "name: a b\n"), to: "a.yaml")
    #expect(
      try Binary.run("check a.yaml", in: folder).errors
        == "1 error and 1 warning in 1 file; 1 of them can be fixed with --fix, 1 more with --fix --unsafe\n"
    )
    #expect(
      try Binary.run("check a.yaml --lang zh", in: folder).errors
        == "1 个文件中有 1 个错误、1 个警告；其中 1 个可用 --fix 修复，另有 1 个可用 --fix --unsafe 修复\n")
    #expect(
      try Binary.run("check --fix a.yaml", in: folder).errors
        == "fixed 1 finding in 1 file; left: 1 error in 1 file; it can be fixed with --fix --unsafe\n"
    )
    #expect(
      try Binary.run("check --fix --unsafe a.yaml", in: folder).errors
        == "fixed 1 finding in 1 file\n")
    #expect(folder.text("a.yaml") == fixed.replacing("name: a\n", with: "name: a-b\n"))
  }

  @Test("fixes only what the run reports")
  func selection() throws {
    try folder.write(fixable, to: "a.yaml")
    #expect(try Binary.run("check --fix --select name-charset a.yaml", in: folder).errors == "")
    #expect(try Binary.run("check --fix --ignore noncanonical-word .", in: folder).status == 2)
    #expect(folder.text("a.yaml") == fixable)
  }

  @Test("keeps the file's mode, line breaks and byte order mark, and a link a link")
  func shape() throws {
    try folder.write("\u{FEFF}" + fixable.replacing("\n", with: "\r\n"), to: "real/a.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o604], ofItemAtPath: folder.path("real/a.yaml"))
    try folder.link("a.algorithm.yaml", to: "real/a.yaml")
    let run = try Binary.run(
      "check --fix a.algorithm.yaml real/a.yaml real/../real/a.yaml", in: folder)
    #expect(run.errors == "fixed 1 finding in 1 file\n")
    #expect(folder.text("real/a.yaml") == "\u{FEFF}" + fixed.replacing("\n", with: "\r\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("real/a.yaml"))
    #expect(attributes[.posixPermissions] as? Int == 0o604)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("a.algorithm.yaml"))
        == "real/a.yaml")
  }

  @Test("with '-' writes the whole text to standard output, findings to standard error")
  func standardInput() throws {
    let text = fixable.replacing("name: a\n", with: "name: 甲\n")
    let run = try Binary.run(
      "check --fix --format short --stdin-filename x.yaml -", in: folder, input: Data(text.utf8))
    #expect(run.output == text.replacing("cpu", with: "CPU"))
    #expect(run.errors.hasPrefix("x.yaml:1:7: error: "))
    #expect(run.status == 1)
    let sound = try Binary.run("check --fix -", in: folder, input: Data(fixed.utf8))
    #expect(sound.output == fixed)
    #expect(sound.errors == "")
    let broken = try Binary.run("check --fix -", in: folder, input: Data([0xFF, 0x0A]))
    #expect(broken.output == String(decoding: [0xFF, 0x0A], as: UTF8.self))
    #expect(broken.status == 1)
  }

  @Test("leaves a file alone that nobody may write")
  func readOnly() throws {
    try folder.write(fixable, to: "a.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.path("a.yaml"))
    let run = try Binary.run("check --fix --format short a.yaml", in: folder)
    #expect(run.errors == "algolint: cannot write 'a.yaml': permission denied\n")
    #expect(run.output.hasPrefix("a.yaml:6:21: warning: "))
    #expect(run.status == 2)
    #expect(folder.text("a.yaml") == fixable)
  }

  @Test("doesn't try to rewrite a pipe")
  func pipe() throws {
    try folder.write(fixable, to: "text")
    let status = try Binary.shell(
      "cat text | \"$0\" check --fix --lang zh /dev/stdin >out 2>err", in: folder)
    #expect(status == 2)
    #expect(folder.text("err")?.hasPrefix("algolint：无法写入“/dev/stdin”：它不是普通文件，无法改写") == true)
  }

  @Test("with --diff writes nothing, and what is left goes to standard error")
  func diff() throws {
    let text = fixable.replacing("name: a\n", with: "name: 甲\n")
    try folder.write(text, to: "a.yaml")
    let run = try Binary.run("check --diff --format short a.yaml", in: folder)
    #expect(run.output.hasPrefix("--- a/a.yaml\n+++ b/a.yaml\n@@ -3,4 +3,4 @@\n"))
    #expect(run.errors.hasPrefix("a.yaml:1:7: error: "))
    #expect(run.status == 1)
    #expect(folder.text("a.yaml") == text)
    try folder.write(fixable, to: "a.yaml")
    let clean = try Binary.run("check --diff a.yaml", in: folder)
    #expect(clean.errors == "would fix 1 finding in 1 file\n")
    #expect(clean.status == 0)
  }

  @Test("the options that don't go together are refused")
  func usage() throws {
    #expect(
      try Binary.run("check --unsafe", in: folder).errors
        == "algolint: '--unsafe' goes with '--fix' or '--diff' only\n")
    #expect(try Binary.run("check --unsafe", in: folder).status == 2)
    #expect(try Binary.run("check --fix --diff", in: folder).status == 2)
  }
}
