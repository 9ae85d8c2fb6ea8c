import AlgorithmManifest
import Diagnostics
import Testing

@Suite("Decoding")
struct DecodingTests {
  @Test("one run reports every mistake, each once")
  func everyMistake() {
    let reading = Reading(
      """
      manifest_version: 2
      name: 123
      descripton: a
      workspace_id: 0
      engine: [a]
      code_dir:
      inputs:
        - label: 数据
        - name: [x]
          constraints: {source: hdfs, split: 无限制, annotation-type: 图像分类}
      outputs: {name: train_url}
      hyperparameters:
        - {name: on, type: Flaot, default: {a: b}, required: 是, min: 1}
        - lr
      search:
        reward: {goal: up}
        algorithms: [{num_samples: 20}]
        engine: x
      resources: {types: [GPU, TPU-v4, gpu], multi_card: 支持, distributed: yes}
      """)
    #expect(
      reading.findings == [
        "unsupported-manifest-version: 2",
        "wrong-type: 123",
        "unknown-key: descripton",
        "wrong-type: 0",
        "wrong-type: [a]",
        "null-value: code_dir",
        "missing-key: label",
        "wrong-type: [x]",
        "unknown-word: hdfs",
        "noncanonical-word: 无限制",
        "unknown-key: annotation-type",
        "noncanonical-word: 图像分类",
        "wrong-type: {name: train_url}",
        "yaml-1.1-ambiguity: on",
        "unknown-word: Flaot",
        "wrong-type: {a: b}",
        "wrong-type: 是",
        "unknown-key: min",
        "wrong-type: lr",
        "missing-key: goal",
        "unknown-word: up",
        "missing-key: num_samples",
        "unknown-key: engine",
        "unknown-word: TPU-v4",
        "noncanonical-word: gpu",
        "noncanonical-word: 支持",
        "wrong-type: yes",
      ])
  }

  @Test("all safe fix-its together leave only what needs a person")
  func safeFixIts() {
    let reading = Reading(
      "Name: 123\nresources: {Types: gpu, multi_card: 支持, distributed: 否}\nhyperparameters:\n"
        + "  - {name: lr, type: 浮点型, default: 012, required: \"true\"}\n")
    #expect(
      reading.fixed()
        == "name: \"123\"\nresources: {types: GPU, multi_card: true, distributed: false}\n"
        + "hyperparameters:\n  - {name: lr, type: Float, default: \"012\", required: true}\n")
  }

  @Test("a slip for a required key is not also a missing key")
  func slipOfRequiredKey() {
    #expect(Reading("nmae: a\nengine: b\n").findings == ["unknown-key: nmae"])
    #expect(Reading("名称: a\nengine: b\n").findings == ["unknown-key: 名称"])
    #expect(Reading("name: a\ninputs: [{data_url: x}]\n").findings == ["unknown-key: data_url"])
  }

  @Test("what stands under a key in another spelling is read")
  func otherSpelling() {
    let reading = Reading("name: a\nHyper-Parameters: [{name: b, value: 1, type: 整数}]\n")
    #expect(
      reading.findings == [
        "unknown-key: Hyper-Parameters", "unknown-key: value", "noncanonical-word: 整数",
      ])
    #expect(reading.manifest?.hyperparameters?.first?.defaultValue?.text == "1")
  }

  @Test("of a repeated key the first counts, and the parser alone reports it")
  func repeatedKeys() {
    let reading = Reading("name: a\nname: 1\nengine: b\nfoo: 1\nfoo: 2\n")
    #expect(
      reading.findings == ["duplicate-key: name", "unknown-key: foo", "duplicate-key: foo"])
    #expect(reading.manifest?.name?.value == "a")
  }

  @Test("what the parser could not read is not called missing")
  func brokenText() {
    let reading = Reading("engine: b\n\tname: a\ninputs: [{label: x}]\n")
    #expect(!reading.findings.contains { $0.hasPrefix("missing-key") })
    #expect(!reading.findings.isEmpty)
  }

  @Test("a value through an alias is judged where the alias stands")
  func aliases() {
    let reading = Reading("name: &n a\ndescription: &d [x]\nengine: *d\nworkspace_id: *n\n")
    #expect(reading.findings == ["wrong-type: [x]", "wrong-type: *d"])
    #expect(reading.manifest?.workspaceID?.value == "a")
  }

  @Test("null is absence, and is only remarked on outside JSON style")
  func null() {
    let reading = Reading(
      "{\"name\": \"a\", \"description\": null, \"engine\": {\"id\": null}, code_dir: null}")
    #expect(reading.findings == ["null-value: null"])
    #expect(reading.manifest?.description == nil)
    #expect(reading.manifest?.codeDirectory == nil)
    #expect(Reading("{\"name\": null}").findings == ["missing-key: null"])
  }

  @Test("a single word stands for a list of one, a single mapping only for a reward")
  func listsOfOne() {
    let reading = Reading(
      "name: a\nresources: {types: GPU}\nhyperparameters: [{name: b, choices: 1}]\n"
        + "search: {reward: {name: acc}, parameters: {name: b}}\n")
    #expect(reading.findings == ["wrong-type: {name: b}"])
    #expect(reading.manifest?.resources?.types?.map(\.value) == [.gpu])
    #expect(reading.manifest?.hyperparameters?.first?.choices?.map(\.text) == ["1"])
    #expect(reading.manifest?.search?.rewards?.count == 1)
  }

  @Test("each document of a file is read by itself; an empty one among others is passed over")
  func documents() {
    let reading = Reading("name: a\n---\nname: 1\n---\n---\nkind: A\napiVersion: v1\n---\n# end\n")
    #expect(reading.findings == ["wrong-type: 1", "not-a-manifest: kind"])
    #expect(reading.manifests.compactMap(\.?.name?.value) == ["a"])
  }

  @Test(
    "a file with nothing in it is reported once",
    arguments: ["", "\n", "# 注释\n", "---\n", "---\n---\n...\n", "\u{FEFF}"])
  func emptyFiles(_ text: String) {
    #expect(Reading(text).findings == ["empty-manifest: "])
  }

  @Test("tags say what a value is")
  func tags() {
    #expect(Reading("name: !!str 123\ndescription: ! true\n").findings.isEmpty)
    #expect(Reading("name: a\ndescription: !!int \"5\"\n").findings == ["wrong-type: \"5\""])
  }
}
