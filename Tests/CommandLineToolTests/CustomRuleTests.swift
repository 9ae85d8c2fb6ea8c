import Foundation
import Testing

@Suite("Custom rules")
struct CustomRuleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    try folder.write(
      """
      custom_rules:
        - code: team/name-prefix
          severity: error
          select: name
          require: {pattern: '^(cv|nlp)-'}
          message: {en: "algorithm names start with cv- or nlp-", zh: "算法名称须以 cv- 或 nlp- 开头"}
          examples: {accepts: ["name: cv-a"], rejects: ["name: «a»"]}

      """, to: ".algolint.yaml")
  }

  private static let manifest = """
    name: a
    description: d
    engine: {image: demo/train:1.0}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: CPU}

    """

  private static let finding =
    "a.algorithm.yaml:1:7: error: algorithm names start with cv- or nlp- [team/name-prefix]\n"

  private func check(_ text: String, _ line: String = "") throws -> Binary.Run {
    try folder.write(text, to: "a.algorithm.yaml")
    return try Binary.run("check --format short \(line)", in: folder)
  }

  @Test("report like the tool's own, in both languages")
  func reports() throws {
    var run = try check(Self.manifest)
    #expect(run.output == Self.finding && run.status == 1)
    run = try check(Self.manifest, "--lang zh")
    #expect(run.output.contains(": 算法名称须以 cv- 或 nlp- 开头 [team/name-prefix]"))
    #expect(try check(Self.manifest.replacing("name: a", with: "name: cv-a")).output == "")
  }

  @Test("are chosen, ignored and levelled like the tool's own")
  func choice() throws {
    #expect(try check(Self.manifest, "--select team/name-prefix").output == Self.finding)
    #expect(try check(Self.manifest, "--select name-length").output == "")
    #expect(try check(Self.manifest, "--ignore team/name-prefix").output == "")
    #expect(try check(Self.manifest, "--severity team/name-prefix=note").status == 0)
    #expect(try check(Self.manifest, "--severity team/name-prefix=off").output == "")
    #expect(try check(Self.manifest, "--severity team/name-prefx=off").status == 2)
    #expect(try check(Self.manifest, "--no-config").output == "")
  }

  @Test("are suppressed like the tool's own, and unused suppressions of them are reported")
  func suppression() throws {
    let comment = "# algolint: disable-file=team/name-prefix -- 历史名称\n"
    #expect(try check(comment + Self.manifest).output == "")
    let right = Self.manifest.replacing("name: a", with: "name: cv-a")
    #expect(try check(comment + right).output.contains("[unused-suppression]"))
    // Without a configuration nobody knows the rule.
    #expect(try check(comment + right, "--no-config").output == "")
    let slip = comment.replacing("prefix", with: "prefx")
    #expect(try check(slip + right).output.contains("did you mean 'team/name-prefix'?"))
  }

  @Test("stop what is compiled where they are errors")
  func compiling() throws {
    try folder.write(Self.manifest, to: "a.algorithm.yaml")
    #expect(try Binary.run("compile a.algorithm.yaml", in: folder).status == 1)
    #expect(try Binary.run("compile --no-config a.algorithm.yaml", in: folder).status == 0)
  }

  @Test("are listed and explained")
  func explained() throws {
    let list = try Binary.run("rules", in: folder)
    #expect(list.output.contains("team/name-prefix "))
    let run = try Binary.run("explain team/name-prefix", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("declared in .algolint.yaml, line 2."))
    #expect(try Binary.run("explain team/other", in: folder).status == 2)
  }

  @Test("are in reports for code scanning")
  func sarif() throws {
    try folder.write(Self.manifest, to: "a.algorithm.yaml")
    let run = try Binary.run("check --format sarif", in: folder)
    #expect(run.output.contains("\"ruleId\": \"team/name-prefix\""))
    #expect(run.output.contains("\"id\": \"team/name-prefix\""))
  }

  @Test("are tested by their examples")
  func tested() throws {
    var run = try Binary.run("rules test", in: folder)
    #expect(run.output == "" && run.status == 0)
    #expect(run.errors == "1 custom rule, 2 examples, 0 not as shown\n")
    try folder.write(
      """
      custom_rules:
        - code: team/a
          select: name
          require: {pattern: '^cv-'}
          message: m
          examples: {accepts: [{}, "name: a"], rejects: ["name: «cv-a»", "name: a«b»"]}

      """, to: "b.yaml")
    run = try Binary.run("rules test --config b.yaml", in: folder)
    #expect(run.status == 2)
    let text = try #require(folder.text("b.yaml")).replacing("{}, ", with: "")
    try folder.write(text, to: "b.yaml")
    run = try Binary.run("rules test --config b.yaml", in: folder)
    #expect(run.status == 1)
    #expect(run.errors == "1 custom rule, 3 examples, 3 not as shown\n")
    #expect(
      run.output == """
        b.yaml:6:26: error: the rule 'team/a' does not do what this example shows [config-example]
         6 |     examples: {accepts: ["name: a"], rejects: ["name: «cv-a»", "name: a«b»"]}
           |                          ^^^^^^^^^
           = help: reported, but not marked: 'a', line 1, column 7 of the example
           = help: change the rule or the example, until both say the same

        b.yaml:6:48: error: the rule 'team/a' does not do what this example shows [config-example]
         6 |     examples: {accepts: ["name: a"], rejects: ["name: «cv-a»", "name: a«b»"]}
           |                                                ^^^^^^^^^^^^^^
           = help: marked, but not reported: 'cv-a', line 1, column 7 of the example
           = help: change the rule or the example, until both say the same

        b.yaml:6:64: error: the rule 'team/a' does not do what this example shows [config-example]
         6 |     examples: {accepts: ["name: a"], rejects: ["name: «cv-a»", "name: a«b»"]}
           |                                                                ^^^^^^^^^^^^
           = help: marked, but not reported: 'b', line 1, column 8 of the example
           = help: reported, but not marked: 'ab', line 1, column 7 of the example
           = help: change the rule or the example, until both say the same


        """)
  }

  @Test("that there are none of can't be tested")
  func none() throws {
    #expect(try Binary.run("rules test --no-config", in: folder).status == 2)
    #expect(try Binary.run("rules tset", in: folder).status == 2)
  }
}
