import Foundation
import Testing

@Suite("algolint check --baseline")
struct BaselineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.wrong, to: "m/a.yaml")
    try folder.write(Self.wrong.replacing("a b", with: "c d"), to: "m/b.yaml")
  }

  private static let wrong = """
    name: a b
    description: b
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [cpu]}

    """

  private func write(_ options: String = "") throws {
    let run = try Binary.run(
      "check m/a.yaml m/b.yaml --write-baseline base.json \(options)", in: folder)
    #expect(run.errors == "the baseline 'base.json' holds 4 findings\n")
    #expect(run.output == "")
    #expect(run.status == 0)
  }

  @Test("hides what it holds, wherever its lines are now, and says how much that is")
  func hiding() throws {
    try write()
    try folder.write("# 说明\n\n" + Self.wrong, to: "m/a.yaml")
    let run = try Binary.run("check m/a.yaml m/b.yaml --baseline base.json", in: folder)
    #expect(run.output == "")
    #expect(run.errors == "4 findings in the baseline\n")
    #expect(run.status == 0)
    let chinese = try Binary.run("check m/a.yaml --baseline base.json --lang zh", in: folder)
    #expect(chinese.errors == "基线中的 2 个问题未报告\n")
    try folder.write(Self.wrong.replacing("[cpu]", with: "[cpu, gpu]"), to: "m/a.yaml")
    let more = try Binary.run("check m/a.yaml --baseline base.json --format short", in: folder)
    #expect(more.output.hasPrefix("m/a.yaml:6:26: warning: "))
    #expect(more.output.split(separator: "\n").count == 1)
  }

  @Test("names files from its own folder, wherever it is used from")
  func folders() throws {
    let written = try Binary.run("check m/a.yaml --write-baseline m/x/base.json", in: folder)
    #expect(written.status == 0)
    #expect(folder.text("m/x/base.json")?.contains("{\"file\":\"../a.yaml\",") == true)
    let line = "cd m && \"$0\" check ./a.yaml --baseline x/base.json >../out 2>../err"
    #expect(try Binary.shell(line, in: folder) == 0)
    #expect(folder.text("err") == "2 findings in the baseline\n")
    let rooted = try Binary.run(
      "check \(folder.path("m"))/../m/a.yaml --baseline m/x/base.json", in: folder)
    #expect(rooted.status == 0)
  }

  @Test("allows as many as it holds, and no more")
  func counts() throws {
    try folder.write(Self.wrong.replacing("[cpu]", with: "[cpu, Cpu]"), to: "m/a.yaml")
    _ = try Binary.run("check m/a.yaml --write-baseline base.json", in: folder)
    let same = try Binary.run("check m/a.yaml --baseline base.json", in: folder)
    #expect(same.status == 0)
    try folder.write(Self.wrong.replacing("[cpu]", with: "[cpu, cpu, Cpu]"), to: "m/a.yaml")
    let more = try Binary.run("check m/a.yaml --baseline base.json --format short", in: folder)
    #expect(more.output.split(separator: "\n").count == 1)
    #expect(more.output.hasPrefix("m/a.yaml:6:26: warning: 'CPU' is in this list already"))
  }

  @Test("holds no syntax errors, so they are still reported")
  func syntax() throws {
    try folder.write(Self.wrong + "outputs: [\n", to: "m/a.yaml")
    let run = try Binary.run("check m/a.yaml --write-baseline base.json --format short", in: folder)
    #expect(run.output.contains("[unclosed-bracket]"))
    #expect(run.status == 1)
    #expect(folder.text("base.json")?.contains("unclosed-bracket") == false)
  }

  @Test("with --baseline-strict must shrink when something is mended")
  func strict() throws {
    try write()
    let kept = try Binary.run(
      "check m/a.yaml m/b.yaml --baseline base.json --baseline-strict", in: folder)
    #expect(kept.status == 0)
    try folder.write(Self.wrong.replacing("a b", with: "a"), to: "m/a.yaml")
    let lax = try Binary.run("check m/a.yaml m/b.yaml --baseline base.json", in: folder)
    #expect(lax.errors == "3 findings in the baseline; 1 entry of the baseline no longer found\n")
    #expect(lax.status == 0)
    let run = try Binary.run(
      "check m/a.yaml m/b.yaml --baseline base.json --baseline-strict --format short", in: folder)
    #expect(
      run.output
        == "base.json:4:31: error: 'name-charset' is no longer found here in 'm/a.yaml' [stale-baseline-entry]\n"
    )
    #expect(run.status == 1)
    for format in ["text", "json", "jsonl", "sarif", "gitlab", "junit", "checkstyle", "github"] {
      let other = try Binary.run(
        "check m --baseline base.json --baseline-strict --format \(format) m/a.yaml m/b.yaml",
        in: folder)
      #expect(other.output.contains("base.json"), "\(format)")
    }
    let pruned = try Binary.run(
      "check m/a.yaml --baseline base.json --write-baseline base.json", in: folder)
    #expect(pruned.errors.hasSuffix("the baseline 'base.json' holds 3 findings\n"))
    let after = try Binary.run(
      "check m/a.yaml m/b.yaml --baseline base.json --baseline-strict", in: folder)
    #expect(after.status == 0)
  }

  @Test("says nothing about files and rules that the run leaves out")
  func partial() throws {
    try write()
    for options in ["m/b.yaml", "m/a.yaml --select name-charset", "m/a.yaml --ignore name-charset"]
    {
      let run = try Binary.run(
        "check \(options) --baseline base.json --baseline-strict", in: folder)
      #expect(run.status == 0, "\(options)")
      #expect(!run.errors.contains("no longer"), "\(options)")
    }
    try folder.write(Self.wrong.replacing("a b", with: "a") + "outputs: [\n", to: "m/a.yaml")
    let broken = try Binary.run(
      "check m/a.yaml --baseline base.json --baseline-strict --format short", in: folder)
    #expect(!broken.output.contains("stale"))
    try FileManager.default.removeItem(atPath: folder.path("m/a.yaml"))
    let removed = try Binary.run(
      "check m/b.yaml --baseline base.json --baseline-strict --format short", in: folder)
    #expect(removed.output.split(separator: "\n").count == 2)
    #expect(removed.status == 1)
  }

  @Test("is not fixed, and is written of what is left after fixing")
  func fixing() throws {
    try write()
    let run = try Binary.run("check m/a.yaml --fix --baseline base.json", in: folder)
    #expect(run.errors == "2 findings in the baseline\n")
    #expect(folder.text("m/a.yaml") == Self.wrong)
    _ = try Binary.run("check m/a.yaml --fix --write-baseline base.json", in: folder)
    #expect(folder.text("m/a.yaml") == Self.wrong.replacing("cpu", with: "CPU"))
    #expect(folder.text("base.json")?.contains("noncanonical-word") == false)
  }

  @Test("that is missing or damaged, or can't be written, is told precisely")
  func bad() throws {
    let missing = try Binary.run("check m/a.yaml --baseline no.json", in: folder)
    #expect(missing.errors == "algolint: cannot read 'no.json': no such file or directory\n")
    #expect(missing.status == 2)
    try folder.write("{\"version\": 7, \"findings\": []}\n", to: "base.json")
    let other = try Binary.run("check m/a.yaml --baseline base.json --lang zh", in: folder)
    #expect(other.output == "")
    #expect(
      other.errors.hasPrefix("base.json:1:13: 错误：版本应为 1，而不是“7” [unsupported-baseline-version]\n"))
    #expect(other.errors.hasSuffix("algolint：无法使用基线文件“base.json”\n"))
    #expect(other.status == 2)
    let unwritten = try Binary.run("check m/a.yaml --write-baseline m", in: folder)
    #expect(unwritten.errors.hasSuffix("algolint: cannot write 'm': it is a directory\n"))
    #expect(unwritten.status == 2)
    let incomplete = try Binary.run(
      "check m/a.yaml m/no.yaml --write-baseline new.json", in: folder)
    #expect(incomplete.status == 2)
    #expect(folder.text("new.json") == nil)
    try folder.write("nonsense: 1\n", to: "m/.algolint.yaml")
    let broken = try Binary.run("check m/a.yaml --write-baseline new.json --lang zh", in: folder)
    #expect(broken.errors.hasSuffix("algolint：有文件未能检查，因此未写入基线文件“new.json”\n"))
    #expect(broken.status == 2)
    #expect(folder.text("new.json") == nil)
    try FileManager.default.removeItem(atPath: folder.path("m/.algolint.yaml"))
    let over = try Binary.run("check m/a.yaml --write-baseline m/../m/a.yaml", in: folder)
    #expect(
      over.errors
        == "algolint: the baseline would take the place of the manifest 'm/../m/a.yaml'\n")
    #expect(folder.text("m/a.yaml") == Self.wrong)
    let both = try Binary.run(
      "check m/a.yaml --write-baseline x --format json=./x --lang zh", in: folder)
    #expect(both.errors == "algolint：报告和基线将写到同一个文件“x”\n")
    #expect(try Binary.run("check --baseline-strict", in: folder).status == 2)
    #expect(try Binary.run("check --diff --write-baseline x", in: folder).status == 2)
  }
}
