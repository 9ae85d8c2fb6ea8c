import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Compared samples")
struct ComparisonSampleTests {
  private func sound(_ text: String) throws -> [SoundManifest] {
    let compilation = Compilation(SourceFile(path: "a.yaml", text: text))
    try #require(
      compilation.units.allSatisfy { $0.sound != nil },
      "\(compilation.diagnostics.map(\.message.english))")
    return compilation.units.compactMap(\.sound)
  }

  @Test(
    "differ neither from themselves nor from what they compile to",
    arguments: ValidSampleTests.samples)
  func identity(_ sample: Sample) throws {
    let own = try sound(String(try Repository.bytes(of: sample.path)))
    #expect(FileComparison(from: own, to: own).changes.isEmpty)
    for manifest in own {
      let normalized = try sound(String(manifest.normalizedJSON()))
      #expect(FileComparison(from: [manifest], to: normalized).changes.isEmpty)
      let body = SourceFile(path: "a.json", bytes: manifest.createAlgorithmBody())
      let imported = try #require(ImportedAlgorithm(body).manifest)
      let back = try sound(ManifestWriter.text(imported, in: .english))
      #expect(FileComparison(from: [manifest], to: back).changes.isEmpty)
    }
  }

  /// What stands in the sample with every field, and what to write instead.
  static let edits = [
    ("name: every-field", "name: another"), ("description: 展示", "description: 列出"),
    ("workspace_id: \"4b", "workspace_id: \"5b"),
    (
      "name: PyTorch\n  version: PyTorch-1.4.0-python3.6-v2",
      "name: TensorFlow\n  version: TF-1.13.1-python3.6-v2"
    ),
    ("ml-team/algorithms/every-field/ ", "ml-team/algorithms/another/ "),
    ("boot_file: bin/train.py", "boot_file: train.py"), ("name: data_url", "name: images"),
    ("label: 数据来源", "label: 图片"), ("source: [obs, dataset]", "source: [dataset]"),
    ("annotation_type: [image-classification, ", "annotation_type: ["),
    ("data_format: [Default, CarbonData]", "data_format: [Default]"),
    ("split: any", "split: segmented"), ("name: train_url", "name: results"),
    ("label: 输出数据", "label: 模型"), ("description: 初始学习率", "description: 学习率"),
    ("default: 0.01 ", "default: 0.02 "), ("min: 0.0001", "min: 0.0002"),
    ("      max: 1\n", "      max: 2\n"), ("required: true ", "required: false "),
    ("editable: true ", "editable: false "), ("- name: optimizer", "- name: method"),
    ("default: sgd", "default: adam"), ("choices: [sgd, adam, lamb]", "choices: [sgd, adam]"),
    ("required: false", "required: true"), ("editable: false", "editable: true"),
    ("customize_hyperparameters: false", "customize_hyperparameters: true"),
    ("- name: accuracy", "- name: precision"), ("goal: maximize", "goal: minimize"),
    ("regex: \"loss:", "regex: \"valid loss:"), ("min: 0.001\n", "min: 0.002\n"),
    ("max: 0.1\n", "max: 0.2\n"), ("num_samples: 20", "num_samples: 18"),
    ("kind: ei", "kind: ucb"), ("kappa: 2.5", "kappa: 3"), ("gamma: 0.25", "gamma: 0.5"),
    ("types: [CPU, GPU]", "types: [GPU]"), ("distributed: true", "distributed: false"),
  ]

  @Test("change in one place where one field is changed", arguments: edits)
  func oneField(_ old: String, _ new: String) throws {
    let path = "samples/valid/every-field.algorithm.yaml"
    let lines = String(try Repository.bytes(of: path)).split(
      separator: "\n", omittingEmptySubsequences: false)
    // The full path would have to be changed with the folder.
    let text = lines.filter { !$0.hasPrefix("boot_file_path") }.joined(separator: "\n")
    let place = try #require(text.firstRange(of: old))
    let edited = text.replacingCharacters(in: place, with: new)
    let (before, after) = (try sound(text), try sound(edited))
    #expect(FileComparison(from: before, to: after).changes.count == 1)
    #expect(FileComparison(from: after, to: before).changes.count == 1)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
