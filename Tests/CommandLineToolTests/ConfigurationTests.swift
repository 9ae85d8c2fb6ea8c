import Foundation
import Testing

@Suite("Configurations")
struct ConfigurationTests {
  private let folder: TemporaryFolder

  /// A manifest without a description, which is a note.
  private static let manifest = """
    name: NAME
    engine: {image: demo/train:1.0}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: CPU}

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
  }

  private func write(_ names: String...) throws {
    for (index, name) in names.enumerated() {
      let text = Self.manifest.replacing("NAME", with: "a\(index)")
      try folder.write(text, to: name)
    }
  }

  private func check(_ line: String = "") throws -> Binary.Run {
    try Binary.run("check --format short \(line)", in: folder)
  }

  private static func note(_ name: String, _ severity: String) -> String {
    "\(name):1:7: \(severity): this algorithm has no description [missing-description]\n"
  }

  @Test("give rules other levels, and the command line others again")
  func levels() throws {
    try write("a.algorithm.yaml")
    try folder.write("rules: {missing-description: error}\n", to: ".algolint.yaml")
    var run = try check()
    #expect(run.output == Self.note("a.algorithm.yaml", "error"))
    #expect(run.status == 1)
    run = try check("--severity missing-description=warning")
    #expect(run.output == Self.note("a.algorithm.yaml", "warning"))
    #expect(run.status == 0)
    run = try check("--severity missing-description=off")
    #expect(run.output == "" && run.errors == "" && run.status == 0)
    run = try check("--no-config")
    #expect(run.output == Self.note("a.algorithm.yaml", "note"))
  }

  @Test("override levels for some files, the last word counting")
  func overrides() throws {
    try write("a.algorithm.yaml", "legacy/b.algorithm.yaml", "legacy/old/c.algorithm.yaml")
    try folder.write(
      """
      rules: {missing-description: error}
      overrides:
        - {files: legacy, rules: {missing-description: warning}}
        - {files: ["legacy/old/**"], rules: {missing-description: off}}

      """, to: ".algolint.yaml")
    let run = try check()
    #expect(
      run.output == Self.note("a.algorithm.yaml", "error")
        + Self.note("legacy/b.algorithm.yaml", "warning"))
  }

  @Test("are the nearest at or above, up to the repository's root")
  func nearest() throws {
    try write("a/b/c.algorithm.yaml", "a/x/d.algorithm.yaml", "a/other/e.algorithm.yaml")
    try folder.write("rules: {missing-description: error}\n", to: "a/.algolint.yaml")
    try folder.write("rules: {missing-description: warning}\n", to: "a/b/.algolint.yml")
    try folder.write("", to: "a/other/.git")
    let run = try check()
    #expect(
      run.output == Self.note("a/b/c.algorithm.yaml", "warning")
        + Self.note("a/other/e.algorithm.yaml", "note") + Self.note("a/x/d.algorithm.yaml", "error")
    )
    // The same seen from elsewhere.
    let other = try Binary.shell(
      "cd a/x && \"$0\" check --format short ../x/d.algorithm.yaml >\(folder.path("out"))",
      in: folder)
    #expect(other == 1)
    #expect(folder.text("out") == Self.note("../x/d.algorithm.yaml", "error"))
  }

  @Test("leave files and folders out of a search, but not those that are named")
  func exclusion() throws {
    try write("a.algorithm.yaml", "third_party/b.algorithm.yaml", "x/skip.algorithm.yaml")
    try folder.write("exclude: [third_party, \"**/skip.*\"]\n", to: ".algolint.yaml")
    #expect(try check().output == Self.note("a.algorithm.yaml", "note"))
    #expect(
      try check("third_party/b.algorithm.yaml").output
        == Self.note("third_party/b.algorithm.yaml", "note"))
    let run = try check("third_party")
    #expect(run.status == 2)
    #expect(
      run.errors == "algolint: cannot read 'third_party': there is no manifest in it, "
        + "apart from what 'exclude' in '.algolint.yaml' leaves out\n")
  }

  @Test("make a search take other files")
  func inclusion() throws {
    try write("algorithms/one.yaml", "algorithms/deep/two.yaml", "other/three.yaml")
    try folder.write("include: [\"algorithms/**/*.yaml\"]\n", to: ".algolint.yaml")
    #expect(
      try check().output == Self.note("algorithms/deep/two.yaml", "note")
        + Self.note("algorithms/one.yaml", "note"))
  }

  @Test("say what fails a run, unless the command line does")
  func failureLevel() throws {
    try write("a.algorithm.yaml", "b/b.algorithm.yaml")
    try folder.write("fail_on: note\n", to: ".algolint.yaml")
    try folder.write("fail_on: never\n", to: "b/.algolint.yaml")
    #expect(try check().status == 1)
    #expect(try check("b").status == 0)
    #expect(try check("b --fail-on note").status == 1)
    #expect(try check("--fail-on error").status == 0)
  }

  @Test("named on the command line govern everything, seen from the current directory")
  func named() throws {
    try write("a.algorithm.yaml", "legacy/b.algorithm.yaml")
    try folder.write("rules: {missing-description: off}\n", to: ".algolint.yaml")
    try folder.write(
      "overrides: [{files: legacy, rules: {missing-description: error}}]\n", to: "ci/policy.yaml")
    let run = try check("--config ci/policy.yaml")
    #expect(
      run.output == Self.note("a.algorithm.yaml", "note")
        + Self.note("legacy/b.algorithm.yaml", "error"))
    #expect(try check("--config ci/none.yaml").status == 2)
    #expect(try check("--config ci/policy.yaml --no-config").status == 2)
  }

  @Test("govern standard input by the name that it is given")
  func standardInput() throws {
    try folder.write("rules: {missing-description: error}\n", to: "x/.algolint.yaml")
    let input = Data(Self.manifest.replacing("NAME", with: "a").utf8)
    let line = "check --format short - --stdin-filename x/a.algorithm.yaml"
    #expect(try Binary.run(line, in: folder, input: input).status == 1)
    #expect(try Binary.run("check --format short -", in: folder, input: input).status == 0)
  }

  @Test("that are wrong are reported once, and don't hide what others govern")
  func wrong() throws {
    try write("a.algorithm.yaml", "b/b.algorithm.yaml", "b/c/c.algorithm.yaml")
    try folder.write("exlude: [x]\n", to: "b/.algolint.yaml")
    let run = try check("a.algorithm.yaml b/b.algorithm.yaml b/c/c.algorithm.yaml b")
    #expect(run.output == Self.note("a.algorithm.yaml", "note"))
    #expect(run.status == 2)
    #expect(
      run.errors == """
        b/.algolint.yaml:1:1: error: unknown key 'exlude'; did you mean 'exclude'? [config-unknown-key]
         1 | exlude: [x]
           | ^^^^^^
           = help: write 'exclude'


        """)
    #expect(try Binary.run("compile a.algorithm.yaml b", in: folder).status == 2)
  }

  @Test("that can't be read are reported, whatever they are")
  func unreadable() throws {
    try write("two/a.algorithm.yaml", "folder/a.algorithm.yaml", "loop/a.algorithm.yaml")
    try write("large/a.algorithm.yaml", "gone/a.algorithm.yaml")
    try folder.write("", to: "two/.algolint.yaml")
    try folder.write("", to: "two/.algolint.yml")
    try folder.write("", to: "folder/.algolint.yaml/x")
    try folder.link("loop/.algolint.yaml", to: ".algolint.yaml")
    try folder.link("gone/.algolint.yaml", to: "nowhere")
    try folder.write(Data(repeating: 0x61, count: 10 << 20), to: "large/.algolint.yaml")
    let run = try check()
    #expect(run.status == 2)
    let lines = run.errors.split(separator: "\n").map(String.init).sorted()
    #expect(
      lines == [
        "algolint: cannot read the configuration 'folder/.algolint.yaml': it is a directory",
        "algolint: cannot read the configuration 'gone/.algolint.yaml': no such file or directory",
        "algolint: cannot read the configuration 'large/.algolint.yaml': "
          + "it has more than 1 MiB, far more than any configuration",
        "algolint: cannot read the configuration 'loop/.algolint.yaml': too many symbolic links",
        "algolint: there are two configurations in one folder, 'two/.algolint.yaml' and "
          + "'two/.algolint.yml'",
        "remove one of the two",
      ])
  }

  @Test(
    "that are empty, or say nothing, change nothing", arguments: ["", "# x\n", "{}\n", "rules:\n"])
  func empty(_ text: String) throws {
    try write("a.algorithm.yaml")
    try folder.write(text, to: ".algolint.yaml")
    let run = try check()
    #expect(run.output == Self.note("a.algorithm.yaml", "note"))
    #expect(run.errors == "" && run.status == 0)
  }

  @Test("can't lower what must stay an error, nor can the command line")
  func fixed() throws {
    try write("a.algorithm.yaml")
    for level in ["off", "note", "warning"] {
      #expect(try check("--severity duplicate-key=\(level)").status == 2)
    }
    #expect(try check("--severity duplicate-key=error").status == 0)
    #expect(try check("--severity no-such-rule=error").status == 2)
    #expect(try check("--severity missing-description").status == 2)
    #expect(try check("--severity missing-description=high").status == 2)
  }

  @Test("are printed with where each value comes from")
  func printed() throws {
    try folder.write(
      """
      exclude: [third_party]
      rules:
        missing-description: error
      overrides:
        - files: legacy
          rules: {missing-description: off}
      code_roots: {"obs://a/b/": src}

      """, to: ".algolint.yaml")
    let run = try Binary.run(
      "config legacy/a.algorithm.yaml --severity name-length=note", in: folder)
    #expect(run.status == 0)
    #expect(
      run.output == """
        # legacy/a.algorithm.yaml: ".algolint.yaml"
        include: []  # default
        exclude:
          - "third_party"  # .algolint.yaml:1
        fail_on: error  # default
        rules:
          name-length: note  # command line
          missing-description: off  # .algolint.yaml:6
        code_roots:
          "obs://a/b/": "src"  # .algolint.yaml:7
        custom_rules: []  # default

        """)
    let json = try Binary.run("config --format json", in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let rules = object?["rules"] as? [String: [String: Any]]
    #expect(rules?["missing-description"]?["value"] as? String == "error")
    #expect(rules?["missing-description"]?["line"] as? Int == 3)
    #expect(rules?["name-length"]?["origin"] as? String == "default")
    try folder.write("rules: []\n", to: ".algolint.yaml")
    #expect(try Binary.run("config", in: folder).status == 2)
    #expect(try Binary.run("config --no-config", in: folder).status == 0)
  }

  @Test("decide what is compiled")
  func compiling() throws {
    try write("a.algorithm.yaml")
    try folder.write("rules: {missing-description: error}\n", to: ".algolint.yaml")
    #expect(try Binary.run("compile a.algorithm.yaml", in: folder).status == 1)
    #expect(try Binary.run("compile --no-config a.algorithm.yaml", in: folder).status == 0)
  }

  @Test("that hide what could not be read don't make a manifest sound")
  func unread() throws {
    try write("a.algorithm.yaml")
    let text = Self.manifest.replacing("NAME", with: "a") + "colour: red\n"
    try folder.write(text, to: "a.algorithm.yaml")
    try folder.write("rules: {unknown-key: off}\n", to: ".algolint.yaml")
    #expect(try check("a.algorithm.yaml").status == 0)
    let run = try Binary.run("compile a.algorithm.yaml", in: folder)
    #expect(run.status == 1 && run.output == "")
    #expect(
      run.errors.hasSuffix(
        "algolint: cannot compile 'a.algorithm.yaml': a comment or a configuration hides what "
          + "could not be read there\n"))
  }
}
