import AlgorithmManifest
import Diagnostics
import TrainingScript

/// What a script shows of the engine that it needs.
struct EngineWish {
  private let frameworks: [Framework]
  private let usesAscend: Bool

  /// Whether it uses what only the first generation of TensorFlow has.
  private let isFirstTensorFlow: Bool

  /// The oldest Python that reads it: 2, or 3 with a minor version; nil where its text doesn't tell.
  let python: (generation: Int, minor: Int)?

  init(_ script: TrainingScript, packages: [String]) {
    frameworks = Framework.allCases.filter { framework in
      packages.contains { framework.importNames.contains($0) }
    }
    usesAscend = packages.contains { Self.ascendPackages.contains($0) }
    isFirstTensorFlow = script.sources.contains { source in
      let text = String(decoding: source.bytes, as: UTF8.self)
      return Self.firstTensorFlow.contains { text.firstRange(of: $0) != nil }
    }
    let marks = script.versionMarks
    // Both kinds of marks together are read by no version.
    let generation = Set(marks.map(\.generation)).count == 1 ? marks.first?.generation : nil
    python = generation.map { ($0, marks.compactMap(\.minorVersion).max() ?? 0) }
  }

  private static let ascendPackages = [
    "npu_bridge", "npu_device", "torch_npu", "hccl", "mindspore",
  ]

  private static let firstTensorFlow = [
    "tf.app.", "tf.flags.", "tf.contrib", "tf.Session", "tf.placeholder", "tensorflow.contrib",
  ]

  /// How much of the script's frameworks an engine has; 0 for none.
  ///
  /// Scikit-learn goes with everything: its figures and splits are used beside other frameworks.
  func coverage(of engine: Engine) -> Int {
    covered(by: engine).reduce(0) { $0 + ($1 == .scikitLearn ? 1 : 10) }
  }

  /// Whether the engine's Python reads the script, as far as its text tells.
  func isRead(by engine: Engine) -> Bool {
    let parts = engine.pythonVersion.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2 else { return true }
    guard let python else { return parts[0] == 3 }
    return parts[0] == python.generation && parts[1] >= python.minor
  }

  /// What speaks for an engine, from the most to the least important; the more the better.
  ///
  /// - Parameter index: Its place in the tables, which begin with what is current.
  func rank(_ engine: Engine, _ index: Int) -> [Int] {
    let extras = engine.frameworks.count - covered(by: engine).count
    return [
      coverage(of: engine), isRead(by: engine) ? 1 : 0,
      (engine.resourceTypes == [.ascend]) == usesAscend ? 1 : 0, hasGeneration(engine) ? 1 : 0,
      -extras, engine.status == .current ? 1 : 0, -index,
    ]
  }

  private func covered(by engine: Engine) -> [Framework] {
    frameworks.filter(engine.frameworks.contains)
  }

  /// Whether it has the generation of TensorFlow that the script is written for, if it has TensorFlow.
  private func hasGeneration(_ engine: Engine) -> Bool {
    guard engine.frameworks.contains(.tensorFlow) else { return true }
    let isFirst = engine.version.firstRange(of: "TF-1") != nil
    return (isFirst || engine.version.hasPrefix("tensorflow_1")) == isFirstTensorFlow
  }
}
