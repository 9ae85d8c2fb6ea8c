import Diagnostics

/// The preset engines that the documents name, and how one is found.
public enum Engines {
  /// The current ones first, each group in the order of its table.
  public static let all: [Engine] = current + old

  /// Modules that an image may bring along whatever its framework.
  public static let commonImportNames = ["moxing"]

  /// The engine with exactly this version, or one read off a version that follows a known pattern.
  public static func engine(version: String) -> Engine? {
    if let engine = listed(version: version) { return engine }
    guard let engine = EnginePattern.read(version) else { return nil }
    // Another build of a listed engine is as good as the engine.
    let base = all.first { EnginePattern.isBuild(version, of: $0.version) }
    return base.map { Engine($0, version: version) } ?? engine
  }

  /// The engine of the tables with exactly this version.
  public static func listed(version: String) -> Engine? {
    all.first { $0.version == version } ?? all.first { $0.aliases.contains(version) }
  }

  /// The version that `version` may be a slip of.
  public static func nearest(to version: String) -> String? {
    Spelling.nearest(to: version, in: all.map(\.version))
  }

  /// The names of all engines, each once: `TensorFlow`.
  public static let names: [String] = all.reduce(into: []) { names, engine in
    if !names.contains(engine.name) { names.append(engine.name) }
  }

  /// The engines that hyperparameters can be searched with.
  public static let withAutoSearch: [Engine] = all.filter(\.supportsAutoSearch)

  // swift-format-ignore
  private static let current: [Engine] = [
    Engine("TensorFlow", "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
      [.tensorFlow], python: "3.7", on: [.cpu, .gpu], .current, guide),
    Engine("PyTorch", "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64",
      [.pyTorch], python: "3.7", on: [.cpu, .gpu], .current, guide),
    Engine("Ascend-Powered-Engine", "mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64",
      [.mindSpore], python: "3.7", on: [.ascend], .current, guide),
    Engine("Ascend-Powered-Engine", "tensorflow_1.15-cann_5.0.2-py_3.7-euler_2.8.3-aarch64",
      [.tensorFlow], python: "3.7", on: [.ascend], .current, guide),
    // The guide writes this one without the dot.
    Engine("MPI", "mindspore_1.3.0-cuda_10.1-py_3.7-ubuntu_1804-x86_64",
      also: ["mindspore_1.3.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64"],
      [.mindSpore], python: "3.7", on: [.cpu, .gpu], .current, guide),
    Engine("Horovod", "horovod_0.20.0-tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
      [.horovod, .tensorFlow], python: "3.7", on: [.gpu], .current, guide),
    Engine("Horovod", "horovod_0.22.1-pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64",
      [.horovod, .pyTorch], python: "3.7", on: [.gpu], .current, guide),
    Engine("KungFu", "KF-0.2.2-TF-1.13.1-python3.6",
      [.kungFu, .tensorFlow], python: "3.6", on: [.cpu, .gpu], .current, guide),
    Engine("PyTorch", "PyTorch-1.4.0-python3.6-v2",
      [.pyTorch], python: "3.6", on: [.cpu, .gpu], autoSearch: true, .current, search),
    Engine("TensorFlow", "TF-1.13.1-python3.6-v2",
      [.tensorFlow], python: "3.6", on: [.cpu, .gpu], autoSearch: true, .current, search),
  ]

  // Which processors these ran on is not published.
  // swift-format-ignore
  private static let old: [Engine] = [
    Engine("PyTorch", "PyTorch-1.0.0-python3.6", [.pyTorch], python: "3.6", on: nil, .old, api),
    Engine("PyTorch", "PyTorch-1.3.0-python3.6", [.pyTorch], python: "3.6", on: nil, .old, api),
    Engine("PyTorch", "PyTorch-1.4.0-python3.6", [.pyTorch], python: "3.6", on: nil, .old, api),
    Engine("TensorFlow", "TF-1.4.0-python2.7", [.tensorFlow], python: "2.7", on: nil, .old, api),
    Engine("TensorFlow", "TF-1.8.0-python2.7", [.tensorFlow], python: "2.7", on: nil, .old, api),
    Engine("TensorFlow", "TF-1.8.0-python3.6", [.tensorFlow], python: "3.6", on: nil, .old, api),
    Engine("TensorFlow", "TF-1.13.1-python3.6", [.tensorFlow], python: "3.6", on: nil, .old, api),
    Engine("TensorFlow", "TF-2.1.0-python3.6", [.tensorFlow], python: "3.6", on: nil, .old, api),
    Engine("TensorFlow", "TF-1.15-python3.7", [.tensorFlow], python: "3.7", on: nil, .old, api),
    Engine("MXNet", "MXNet-1.2.1-python2.7", [.mxNet], python: "2.7", on: nil, .old, api),
    Engine("MXNet", "MXNet-1.2.1-python3.6", [.mxNet], python: "3.6", on: nil, .old, api),
    Engine("XGBoost-Sklearn", "XGBoost-0.80-Sklearn-0.18.1-python3.6",
      [.xgBoost, .scikitLearn], python: "3.6", on: nil, .old, api),
    Engine("MindSpore", "MindSpore-python3.7", [.mindSpore], python: "3.7", on: nil, .old, api),
  ]

  private static let guide = "使用自定义脚本简介"
  private static let search = "创建算法; 创建超参搜索作业"
  private static let api = "CreateAlgorithm; ModelArts API reference"
}
