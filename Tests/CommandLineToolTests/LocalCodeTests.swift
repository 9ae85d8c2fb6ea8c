import Foundation
import Testing

@testable import CommandLineTool

@Suite("Manifests beside their code")
struct LocalCodeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A manifest whose only hyperparameter is `lr`.
  private func manifest(
    _ bootFile: String = "train.py", source: String? = ".", name: String = "a"
  ) -> String {
    """
    name: \(name)
    description: b
    engine: {image: org/a:1}
    code_dir: obs://bucket/alg/
    boot_file: \(bootFile)
    \(source.map { "source_dir: \($0)" } ?? "# no local code")
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    hyperparameters: [{name: lr, type: Float, default: 0.1}]
    resources: {types: [CPU]}

    """
  }

  private static let script = """
    import argparse
    parser = argparse.ArgumentParser()
    for name in ['--data_url', '--train_url']:
        parser.add_argument(name)
    parser.add_argument('--rate', type=float)
    args, _ = parser.parse_known_args()

    """

  private static let finding =
    "algorithm.yaml:9:26: warning: the script does not define '--lr', and goes on without it "
    + "[hyperparameter-not-parsed]\n"

  private func check(_ options: String = "") throws -> Binary.Run {
    try Binary.run("check --format short \(options)", in: folder)
  }

  @Test("are compared with it where they say that it lies")
  func sourceDirectory() throws {
    try folder.write(manifest(source: "./code/src/"), to: "algorithm.yaml")
    try folder.write(Self.script, to: "code/src/train.py")
    #expect(try check().output == Self.finding)
    #expect(try check("--no-local").output == "")
    #expect(try check("--no-local --local").output == Self.finding)
  }

  @Test("are compared with it where a configuration says that it lies; the longest folder counts")
  func codeRoots() throws {
    try folder.write(manifest(source: nil), to: "m/algorithm.yaml")
    try folder.write(Self.script, to: "code/alg/train.py")
    try folder.write("", to: "other/train.py")
    try folder.write(
      """
      code_roots:
        obs://bucket/: code
        obs://bucket/alg/sub/: other
        obs://bucket-b/alg/: other

      """, to: ".algolint.yaml")
    #expect(try check().output == "m/" + Self.finding)
    #expect(try check("--no-config").output == "")
    try folder.write("code_roots: {'obs://bucket/alg/': ./code/alg/}\n", to: ".algolint.yaml")
    #expect(try check().output == "m/" + Self.finding)
    try folder.write("code_roots: {'/bucket/al/': code}\n", to: ".algolint.yaml")
    #expect(try check().output == "")
  }

  @Test("are shown with the script's lines")
  func frames() throws {
    try folder.write(manifest(), to: "algorithm.yaml")
    try folder.write(Self.script.replacing("'--rate'", with: "'--l_r'"), to: "train.py")
    let run = try Binary.run("check", in: folder)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(run.output.contains(" --> train.py:5:21\n"))
    #expect(readme.contains("```console\n$ algolint check\n\(run.output.dropLast())```\n"))
  }

  @Test("tell in every format where the script speaks of it")
  func formats() throws {
    try folder.write(manifest("src/train.py"), to: "algorithm.yaml")
    try folder.write(Self.script, to: "src/train.py")
    let sarif = try Binary.run("check --format sarif", in: folder).output
    #expect(sarif.contains("\"relatedLocations\""))
    #expect(sarif.contains("\"uri\": \"src/train.py\""))
    let json = try Binary.run("check --format jsonl", in: folder).output
    #expect(json.contains(#""path":"src/train.py","span":{"line":6,"column":18,"#))
    let github = try Binary.run("check --format github", in: folder).output
    #expect(github.contains("%0Asrc/train.py:6:18: the script parses its arguments here"))
    for format in ["json", "gitlab", "junit", "checkstyle", "short", "text"] {
      let run = try Binary.run("check --format \(format)", in: folder)
      #expect(run.status == 0 && run.output.contains("--lr"), "\(format): \(run.errors)")
    }
  }

  @Test("share a script, and each is told of it, whatever the number of threads")
  func sharing() throws {
    try folder.write(Self.script, to: "code/train.py")
    for number in 100..<140 {
      try folder.write(
        manifest(source: "../code", name: "a\(number)"), to: "m/m\(number).algorithm.yaml")
    }
    let one = try Binary.run("check --jobs 1", in: folder)
    let many = try Binary.run("check --jobs 4", in: folder)
    #expect(one.output == many.output)
    #expect(one.output.components(separatedBy: "--> m/../code/train.py:6:18").count == 41)
  }

  @Test("are mended by its names, and compiled only if nothing is at error level")
  func repairAndCompile() throws {
    try folder.write(manifest(), to: "algorithm.yaml")
    let script = Self.script.replacing("'--rate'", with: "'--l_r'")
    try folder.write(script.replacing("parse_known_args", with: "parse_args"), to: "train.py")
    let refused = try Binary.run("compile .", in: folder)
    #expect(refused.status == 1 && refused.output == "")
    #expect(refused.errors.contains(": error: the script ends at '--lr'"))
    let fixed = try check("--fix --unsafe")
    #expect(folder.text("algorithm.yaml")?.contains("{name: l_r, type") == true)
    #expect(!fixed.output.contains("hyperparameter-not-parsed"))
    #expect(try Binary.run("compile --no-local .", in: folder).status == 0)
  }

  @Test("with a comment that silences such a rule are told that it is unused only if the rule ran")
  func suppression() throws {
    let comment = "# algolint: disable-file=hyperparameter-not-parsed -- checked by hand\n"
    try folder.write(comment + manifest(), to: "algorithm.yaml")
    try folder.write(Self.script, to: "train.py")
    #expect(try check().output == "")
    #expect(try check("--no-local").output == "")
    try folder.write(
      Self.script.replacing("'--rate'", with: "'--lr'"), to: "train.py")
    #expect(
      try check().output == """
        algorithm.yaml:1:26: warning: 'hyperparameter-not-parsed' has nothing to suppress in \
        this file [unused-suppression]

        """)
    try folder.write("import argparse\n", to: "train.py")
    #expect(try check().output == "")
  }
}
