import AlgorithmManifest
import Diagnostics
import Testing
import YAMLSubset

@Suite("Fields")
struct FieldTests {
  static let everything = """
    manifest_version: 1
    name: resnet50-flowers
    description: 花卉图像分类
    workspace_id: "0"
    engine: PyTorch-1.4.0-python3.6-v2
    code_dir: obs://ml-team/algorithms/resnet50/
    boot_file: train.py
    boot_file_path: obs://ml-team/algorithms/resnet50/train.py
    source_dir: ./src
    inputs:
      - name: data_url
        label: 数据来源
        constraints:
          source: [dataset, obs]
          annotation_type: image-classification
          data_format: [Default, CarbonData]
          split: segmented
    outputs:
      - name: train_url
        label: 输出数据
    hyperparameters:
      - name: learning_rate
        description: 初始学习率
        type: Float
        default: 1e-3
        range: {min: 0.0001, max: 1}
        choices: [0.10, "0.01"]
        required: true
        editable: false
    customize_hyperparameters: true
    search:
      reward: {name: accuracy, goal: maximize, regex: 'accuracy: ([0-9.]+)'}
      parameters:
        - {name: learning_rate, min: 0.0001, max: 0.1}
      algorithms:
        - {name: bayes_opt_search, num_samples: 20, kind: ucb}
    resources:
      types: [CPU, GPU, Ascend]
      multi_card: true
      distributed: false

    """

  @Test("a manifest with every field reads without a diagnostic, and every value arrives")
  func decoding() throws {
    let reading = Reading(Self.everything)
    #expect(reading.findings.isEmpty)
    let manifest = try #require(reading.manifest)
    #expect(reading.slice(manifest.anchor) == "resnet50-flowers")
    #expect(manifest.version?.value == 1)
    #expect(manifest.name?.value == "resnet50-flowers")
    #expect(manifest.description?.value == "花卉图像分类")
    #expect(manifest.workspaceID?.value == "0")
    #expect(manifest.engine?.text?.value == "PyTorch-1.4.0-python3.6-v2")
    #expect(manifest.codeDirectory?.value == "obs://ml-team/algorithms/resnet50/")
    #expect(manifest.bootFile?.value == "train.py")
    #expect(manifest.bootFilePath?.value == "obs://ml-team/algorithms/resnet50/train.py")
    #expect(manifest.sourceDirectory?.value == "./src")
    #expect(manifest.customizeHyperparameters?.value == true)
    #expect(manifest.resources?.types?.map(\.value) == [.cpu, .gpu, .ascend])
    #expect(manifest.resources?.multiCard?.value == true)
    #expect(manifest.resources?.distributed?.value == false)
  }

  @Test("channels arrive with their constraints and the places of their keys")
  func channels() throws {
    let reading = Reading(Self.everything)
    let input = try #require(reading.manifest?.inputs?.first)
    #expect(reading.slice(input.anchor) == "data_url")
    #expect(input.label?.value == "数据来源")
    let constraints = try #require(input.constraints)
    #expect(reading.slice(constraints.anchor) == "constraints")
    #expect(constraints.source?.map(\.value) == [.dataset, .obs])
    #expect(constraints.annotationTypes?.map(\.value) == [.imageClassification])
    #expect(constraints.dataFormats?.map(\.value) == [.manifest, .carbonData])
    #expect(constraints.split?.value == .segmented)
    #expect(constraints.annotationTypeKey.map(reading.slice) == "annotation_type")
    #expect(constraints.dataFormatKey.map(reading.slice) == "data_format")
    #expect(constraints.splitKey.map(reading.slice) == "split")
    let output = try #require(reading.manifest?.outputs?.first)
    #expect(output.name?.value == "train_url")
    #expect(output.label?.value == "输出数据")
  }

  @Test("hyperparameters keep their values as written")
  func hyperparameters() throws {
    let reading = Reading(Self.everything)
    let hyperparameter = try #require(reading.manifest?.hyperparameters?.first)
    #expect(hyperparameter.name?.value == "learning_rate")
    #expect(hyperparameter.description?.value == "初始学习率")
    #expect(hyperparameter.type?.value == .float)
    #expect(hyperparameter.defaultValue?.text == "1e-3")
    #expect(hyperparameter.defaultValue?.type == .float)
    #expect(hyperparameter.range?.min?.text == "0.0001")
    #expect(hyperparameter.range?.max?.type == .integer)
    #expect((hyperparameter.range?.anchor).map(reading.slice) == "range")
    #expect(hyperparameter.choices?.map(\.text) == ["0.10", "0.01"])
    #expect(hyperparameter.choices?.map(\.type) == [.float, .string])
    #expect(hyperparameter.choicesKey.map(reading.slice) == "choices")
    #expect(hyperparameter.isRequired?.value == true)
    #expect(hyperparameter.isEditable?.value == false)
  }

  @Test("the search arrives with its options")
  func search() throws {
    let reading = Reading(Self.everything)
    let search = try #require(reading.manifest?.search)
    #expect(reading.slice(search.anchor) == "search")
    #expect(search.rewards?.first?.name?.value == "accuracy")
    #expect(search.rewards?.first?.goal?.value == .maximize)
    #expect(search.rewards?.first?.regex?.value == "accuracy: ([0-9.]+)")
    #expect(search.parameters?.first?.min?.text == "0.0001")
    #expect(search.parameters?.first?.max?.text == "0.1")
    let algorithm = try #require(search.algorithms?.first)
    #expect(algorithm.name?.value == .bayesian)
    #expect(algorithm.options.map(\.key.value) == ["num_samples", "kind"])
    #expect(algorithm.options.map(\.value.text) == ["20", "ucb"])
  }

  @Test("an engine may be a mapping")
  func engine() {
    let engine = Reading("name: a\nengine: {name: b, version: c, id: d, image: e, command: f}")
      .manifest?.engine
    #expect(engine?.text == nil)
    let values = [engine?.name, engine?.version, engine?.id, engine?.image, engine?.command]
    #expect(values.map { $0?.value } == ["b", "c", "d", "e", "f"])
  }

  @Test("the fields stand in the order of the manifest language")
  func order() {
    #expect(
      Self.keys(Manifest.record) == """
        manifest_version name! description workspace_id engine(name version id image command) \
        code_dir boot_file boot_file_path source_dir \
        inputs(name! label constraints(source annotation_type data_format split)) \
        outputs(name! label) \
        hyperparameters(name! description type default range(min max) choices required editable) \
        customize_hyperparameters \
        search(reward(name! goal regex) parameters(name! min max) algorithms(name!)) \
        resources(types multi_card distributed) \
        source_map
        """)
  }

  @Test("a source map is let be, whatever it is", arguments: ["{/name: {line: 1}}", "[1]", "a"])
  func sourceMap(_ map: String) {
    #expect(Reading("name: a\nsource_map: \(map)").findings.isEmpty)
  }

  private static func keys(_ record: RecordDescription) -> String {
    record.fields.map { field in
      let mark = field.presence == .required ? "!" : ""
      return field.key + mark + (field.shape.record.map { "(\(keys($0)))" } ?? "")
    }.joined(separator: " ")
  }

  @Test("every field and record says what it is in two languages")
  func texts() {
    for record in Self.records(Manifest.record) {
      Self.expectTranslated(record.title)
      Self.expectTranslated(record.summary)
      for field in record.fields {
        Self.expectTranslated(field.label)
        Self.expectTranslated(field.summary)
      }
    }
  }

  private static func records(_ record: RecordDescription) -> [RecordDescription] {
    [record] + record.fields.compactMap(\.shape.record).flatMap(records)
  }

  private static func expectTranslated(_ text: LocalizedText) {
    #expect(!text.english.isEmpty && !text.chinese.isEmpty && text.english != text.chinese)
  }
}
