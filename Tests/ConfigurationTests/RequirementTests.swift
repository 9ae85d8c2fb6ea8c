import Configuration
import Diagnostics
import Testing

/// What a custom rule asks for, on manifests: the spans that it reports are marked.
@Suite("What custom rules require")
struct RequirementTests {
  struct Case: Sendable {
    let select: String
    let require: String
    let accepts: [String]
    let rejects: [String]
  }

  static let cases: [Case] = [
    Case(
      select: "name", require: "{max_length: 3}", accepts: ["name: abc"],
      rejects: ["name: «abcd»", "name: «\"abcd\"»"]),
    Case(
      select: "description", require: "{max_length: 2}", accepts: ["description: 花卉"],
      rejects: ["«description»: |\n  花卉图像\n", "description: «花卉图»"]),
    Case(
      select: "description", require: "{present: true}", accepts: ["name: a\ndescription: b"],
      rejects: ["name: «a»", "name: «a»\ndescription:", "name: «a»\ndescription: ~"]),
    Case(
      select: "resources.types", require: "{present: true}",
      accepts: ["name: a\nresources: {types: CPU}"],
      rejects: [
        "name: «a»", "name: a\n«resources»: {}", "name: a\nresources: {«multi_card»: true}",
      ]),
    Case(
      select: "resources.types[*]", require: "{one_of: [CPU]}",
      accepts: ["resources: {types: CPU}", "resources: {types: cpu}", "name: a"],
      rejects: ["resources: {types: [«GPU», CPU, «Ascend»]}", "resources: {types: «gpu»}"]),
    Case(
      select: "inputs[*]", require: "{present: true}", accepts: ["inputs: [{name: a}]"],
      rejects: ["name: a\n«inputs»: []"]),
    Case(
      select: "inputs[name=data_url]", require: "{present: true}",
      accepts: ["inputs: [{name: data_url}]"], rejects: ["«inputs»: [{name: a}]"]),
    Case(
      select: "inputs[name=data_url]", require: "{absent: true}", accepts: ["inputs: [{name: a}]"],
      rejects: ["inputs: [«{name: data_url}»]"]),
    Case(
      select: "hyperparameters[name=lr].range.max", require: "{max: 0.1}",
      accepts: ["hyperparameters: [{name: lr, type: Float, range: {min: 0, max: 1e-1}}]"],
      rejects: ["hyperparameters: [{name: lr, type: Float, range: {min: 0, max: «0.11»}}]"]),
    Case(
      select: "hyperparameters[required=false].default", require: "{present: true}",
      accepts: ["hyperparameters: [{name: a, required: true}]"],
      rejects: ["hyperparameters: [{name: «a»}, {name: «b», required: False}]"]),
    Case(
      select: "hyperparameters[*].default", require: "{min: 1, max: 10}",
      accepts: ["hyperparameters: [{name: a, default: 10.0}, {name: b, default: \"2\"}]"],
      rejects: ["hyperparameters: [{name: a, default: «0»}, {name: b, default: «ten»}]"]),
    Case(
      select: "hyperparameters[*].default", require: "{one_of: [0.1, 1]}",
      accepts: ["hyperparameters: [{name: a, default: 1e-1}, {name: b, default: 1.0}]"],
      rejects: ["hyperparameters: [{name: a, default: «0.2»}]"]),
    Case(
      select: "engine.name", require: "{one_of: [PyTorch]}",
      accepts: [
        "engine: PyTorch-1.4.0-python3.6-v2", "engine: {version: PyTorch-1.4.0-python3.6-v2}",
        "engine: PyTorch-9.9-new", "engine: {image: a/b:1}",
      ],
      rejects: ["engine: «TF-1.13.1-python3.6-v2»", "engine: {version: «MXNet-9»}"]),
    Case(
      select: "engine.version", require: "{pattern: python3}",
      accepts: ["engine: PyTorch-1.4.0-python3.6-v2"],
      rejects: ["engine: «TF-1.4.0-python2.7»", "engine: {version: «TF-1.4.0-python2.7»}"]),
    Case(
      select: "search.reward", require: "{max_length: 1}",
      accepts: ["search: {reward: {name: a}}", "name: a"],
      rejects: ["search: {«reward»: [{name: a}, {name: b}]}"]),
    Case(
      select: "workspace_id", require: "{absent: true}", accepts: ["name: a\nworkspace_id:"],
      rejects: ["«workspace_id»: \"0\""]),
    Case(
      select: "inputs[*].constraints.annotation_type[*]",
      require: "{one_of: [image-classification]}",
      accepts: [
        "inputs: [{name: a, constraints: {source: dataset, annotation_type: 图像分类}}]"
      ],
      rejects: [
        "inputs: [{name: a, constraints: {source: dataset, annotation_type: [«text-classification»]}}]"
      ]),
  ]

  @Test("is what they report, on the smallest text", arguments: cases)
  func requirement(_ example: Case) {
    func list(_ texts: [String]) -> String {
      "[" + texts.map { "\"" + Self.escaped($0) + "\"" }.joined(separator: ", ") + "]"
    }
    let text = """
      custom_rules:
        - code: team/rule
          select: "\(example.select)"
          require: \(example.require)
          message: m
          examples: {accepts: \(list(example.accepts)), rejects: \(list(example.rejects))}

      """
    let reading = Configuration.read(SourceFile(path: "c.yaml", text: text))
    #expect(reading.diagnostics.map(\.message.english) == [])
    let test = CustomRuleTest(reading.configuration)
    #expect(test.exampleCount == example.accepts.count + example.rejects.count)
    #expect(
      test.diagnostics.map { [$0.message.english] + $0.notes.map(\.message.english) } == [])
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  static let badMarks = [
    "accepts: [\"a«b»\"]", "rejects: [\"ab\"]", "rejects: [\"a«b\"]", "rejects: [\"»a«\"]",
  ]

  @Test("is not tried on examples with wrong marks", arguments: badMarks)
  func marks(_ examples: String) {
    let text = """
      custom_rules:
        - {code: a/b, select: name, require: {present: true}, message: m, examples: {\(examples)}}

      """
    let reading = Configuration.read(SourceFile(path: "c.yaml", text: text))
    #expect(reading.diagnostics.map(\.code) == ["config-example"])
  }

  @Test("can't be declared twice under one code")
  func duplicate() {
    let rule = "  - {code: a/b, select: name, require: {present: true}, message: m}\n"
    let text = "custom_rules:\n" + rule + rule
    let reading = Configuration.read(SourceFile(path: "c.yaml", text: text))
    #expect(reading.diagnostics.map(\.code) == ["config-duplicate-entry"])
  }
}
