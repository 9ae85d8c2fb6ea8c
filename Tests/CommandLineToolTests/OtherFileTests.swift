import Foundation
import Testing

@Suite("Files of other kinds that a hook hands over")
struct OtherFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("apiVersion: v1\nkind: Pod\n", to: "pod.yaml")
    try folder.write("repos: []\n", to: ".pre-commit-config.yaml")
    try folder.write(Data([0xFF, 0xFE, 0x00]), to: "binary.yaml")
    try folder.write("", to: "empty.yaml")
    try folder.write("name: a b\ncode_dir: obs://bucket/code/\n", to: "train.yaml")
    try folder.write("kind: Pod\n", to: "pod.algorithm.yaml")
  }

  private static let others = "pod.yaml .pre-commit-config.yaml binary.yaml empty.yaml"

  @Test("are left out and counted when asked", arguments: ["check", "compile", "compile --check"])
  func skipped(command: String) throws {
    let run = try Binary.run("\(command) --skip-other-files \(Self.others)", in: folder)
    #expect(run.output == "")
    #expect(run.errors == "4 files skipped: not an algorithm manifest\n")
    #expect(run.status == 0)
    let chinese = try Binary.run(
      "\(command) --skip-other-files --lang zh pod.yaml", in: folder)
    #expect(chinese.errors == "已跳过 1 个文件：不是算法清单\n")
  }

  @Test("are not skipped when a person names them")
  func named() throws {
    let run = try Binary.run("check --format short pod.yaml", in: folder)
    #expect(run.output.hasPrefix("pod.yaml:1:1: error: "))
    #expect(run.errors == "")
    #expect(run.status == 1)
  }

  @Test("don't hide manifests with other names, nor other things with the names of manifests")
  func kept() throws {
    let run = try Binary.run(
      "check --format short --skip-other-files pod.yaml train.yaml pod.algorithm.yaml", in: folder)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("train.yaml:1:") })
    #expect(lines.contains { $0.hasSuffix("[not-a-manifest]") && $0.hasPrefix("pod.algorithm") })
    #expect(!lines.contains { $0.hasPrefix("pod.yaml") })
    #expect(run.errors == "1 file skipped: not an algorithm manifest\n")
    #expect(run.status == 1)
    #expect(
      try Binary.run("check --skip-other-files pod.yaml no.yaml", in: folder).status == 2)
  }

  @Test("are not fixed, and counted in silence where nothing but findings is wanted")
  func quiet() throws {
    let run = try Binary.run(
      "check --fix --quiet --skip-other-files \(Self.others)", in: folder)
    #expect(run.output == "" && run.errors == "" && run.status == 0)
  }
}
