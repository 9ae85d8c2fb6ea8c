import AlgorithmManifest
import Diagnostics
import TrainingScript

/// The engine that a script's imports ask for.
struct StartingEngine {
  let engine: Engine

  /// Others that have the same framework, those of the current table only.
  let alternatives: [Engine]

  /// The import that decided; nil where none did.
  let reason: String?

  init(_ script: TrainingScript) {
    let packages = script.imports.compactMap(\.package)
    let frameworks = Framework.allCases.filter { framework in
      packages.contains { framework.importNames.contains($0) }
    }
    let wanted = Wanted(script, frameworks, usesAscend: packages.contains(where: Self.isForAscend))
    let ranked = Engines.all.enumerated().map { ($0.element, wanted.rank($0.element, $0.offset)) }
    // The first of the best: the tables begin with what is current.
    let best = ranked.max { $0.1.lexicographicallyPrecedes($1.1) }
    guard let best, let first = best.1.first, first > 0 else {
      (engine, reason) = (Engines.all.first { $0.frameworks == [.pyTorch] } ?? Engines.all[0], nil)
      alternatives = Engines.all.filter { [engine] in $0.status == .current && $0 != engine }
      return
    }
    let engine = best.0
    self.engine = engine
    reason = packages.first { engine.importNames.contains($0) }
    alternatives = Engines.all.filter { other in
      other.status == .current && other != engine && wanted.rank(other, 0)[0] == first
    }
  }

  private static func isForAscend(_ package: String) -> Bool {
    ["npu_bridge", "npu_device", "torch_npu", "hccl", "mindspore"].contains(package)
  }

  /// What the script shows of the engine that it needs.
  private struct Wanted {
    let frameworks: [Framework]
    let usesAscend: Bool

    /// Whether it uses what only the first generation of TensorFlow has.
    let isFirstTensorFlow: Bool

    /// The generations of Python that can't be told apart by its text are both right.
    let generation: Int?

    init(_ script: TrainingScript, _ frameworks: [Framework], usesAscend: Bool) {
      self.frameworks = frameworks
      self.usesAscend = usesAscend
      isFirstTensorFlow = script.sources.contains { source in
        let text = String(decoding: source.bytes, as: UTF8.self)
        return Self.firstTensorFlow.contains { text.firstRange(of: $0) != nil }
      }
      let generations = Set(script.versionMarks.map(\.generation))
      generation = generations.count == 1 ? generations.first : nil
    }

    private static let firstTensorFlow = [
      "tf.app.", "tf.flags.", "tf.contrib", "tf.Session", "tf.placeholder", "tensorflow.contrib",
    ]

    /// The more the better, from the most to the least important.
    func rank(_ engine: Engine, _ index: Int) -> [Int] {
      let covered = frameworks.filter(engine.frameworks.contains)
      // Scikit-learn goes with everything: its figures and splits are used beside other frameworks.
      let weight = covered.reduce(0) { $0 + ($1 == .scikitLearn ? 1 : 10) }
      let python = engine.pythonVersion.hasPrefix("\(generation ?? 3).")
      let isForAscend = engine.resourceTypes == [.ascend]
      let extras = engine.frameworks.count - covered.count
      return [
        weight, python ? 1 : 0, isForAscend == usesAscend ? 1 : 0, fits(engine) ? 1 : 0, -extras,
        engine.status == .current ? 1 : 0, -index,
      ]
    }

    private func fits(_ engine: Engine) -> Bool {
      guard engine.frameworks.contains(.tensorFlow) else { return true }
      let isFirst =
        ["TF-1", "TF-1."].contains { engine.version.contains($0) }
        || engine.version.hasPrefix("tensorflow_1")
      return isFirst == isFirstTensorFlow
    }
  }
}
