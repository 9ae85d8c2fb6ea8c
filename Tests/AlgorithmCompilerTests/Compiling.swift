import AlgorithmCompiler
import CanonicalJSON
import Diagnostics
import Testing

/// What a text compiles to.
struct Compiled {
  let compilation: Compilation

  init(_ text: String, path: String = "algorithm.yaml") {
    compilation = Compilation(SourceFile(path: path, text: text))
  }

  /// The first manifest; a test without one fails.
  func sound() throws -> SoundManifest {
    let unit = try #require(compilation.units.first)
    return try #require(unit.sound, "\(compilation.diagnostics.map(\.message.english))")
  }

  func normalized(_ layout: JSONLayout = .pretty, sourceMap: Bool = false) throws -> String {
    String(decoding: try sound().normalizedJSON(layout, sourceMap: sourceMap), as: UTF8.self)
  }

  func body(_ layout: JSONLayout = .pretty) throws -> String {
    String(decoding: try sound().createAlgorithmBody(layout), as: UTF8.self)
  }

  /// What was reported, in alphabetical order.
  var codes: [String] { compilation.diagnostics.map(\.code).sorted() }
}

/// Manifests of which each shows something that the others don't.
enum Manifests {
  static let smallest = """
    name: a
    """

  static let full = """
    manifest_version: 1
    name: resnet50-flowers
    description: 花卉图像分类，ResNet-50
    workspace_id: "0"
    engine: PyTorch-1.4.0-python3.6-v2
    code_dir: obs://ml-team/algorithms/resnet50/
    boot_file: ./train.py
    source_dir: ./src
    inputs:
      - name: data_url
        label: 训练数据
        constraints:
          source: dataset
          annotation_type: image-classification
          data_format: [Default, CarbonData]
          split: segmented
      - name: pretrained_url
        constraints: {source: [obs, dataset]}
    outputs:
      - name: train_url
    hyperparameters:
      - name: learning_rate
        description: 初始学习率
        type: Float
        default: 1e-2
        range: {min: 1e-4, max: 1.0}
        required: true
      - name: optimizer
        default: sgd
        choices: [sgd, adam]
        editable: false
      - {name: epochs, type: Integer, default: 10, range: {min: +1, max: 100}}
      - {name: verbose, type: Boolean, default: true}
      - name: note
    customize_hyperparameters: true
    search:
      reward: {name: accuracy, goal: maximize, regex: 'accuracy: ([0-9.]+)'}
      parameters:
        - {name: learning_rate, min: 0.00010, max: 1e-1}
      algorithms:
        - {name: bayes_opt_search, kind: ucb, num_samples: 20, xi: 0.0}
        - name: tpe_search
    resources:
      types: [CPU, GPU]
      multi_card: true
      distributed: false
    """

  static let image = """
    name: custom
    description: own image
    engine: {image: "org/train:1.0", command: "python /home/ma-user/train.py"}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: Ascend}
    """

  /// JSON from another hand, with labels of the console, paths in the API's form, and numbers of all kinds.
  static let folder = #"""
    {"name": "json", "description": "引号\"与\\、\t制表符", "engine":
      {"version": "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64"},
     "code_dir": "/bucket/代码/", "boot_file": "/bucket/代码/a/../b/./train.py",
     "inputs": [{"name": "data_url", "constraints": null}], "outputs": [{"name": "train_url"}],
     "hyperparameters": [
       {"name": "a", "type": "Float", "default": 1E-9, "range": {"min": -0.0, "max": 1E22}},
       {"name": "b", "type": "Float", "default": "0.10", "range": {"min": "0.10", "max": 3e+0}},
       {"name": "c", "type": "Float", "default": 1, "choices": [1, 2.50, "1e2"]}],
     "resources": {"types": ["CPU"], "multi_card": null}}
    """#

  /// Words as the console labels them, one for many, aliases, and what the core schema spells in several ways.
  static let labels = """
    name: &name labels
    description: *name
    engine: TF-1.13.1-python3.6-v2
    code_dir: obs://bucket/code/
    boot_file_path: obs://bucket/code/src/train.py
    inputs:
      - name: data_url
        constraints: {source: 数据集, annotation_type: [图像分类, object detection], split: 无限制}
    outputs: [{name: train_url}]
    hyperparameters:
      - {name: lr, type: 浮点型, default: 0.5, range: {min: .1, max: +1.}, required: True}
    resources: {types: gpu, multi_card: 支持, distributed: 不支持}
    """

  static let all = [smallest, full, image, folder, labels]
}
