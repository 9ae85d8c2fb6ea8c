import AlgorithmCompiler
import CanonicalJSON

/// What a run writes of one file.
struct CompiledFile: Sendable {
  let target: CompileTarget

  /// The JSON text of each of its manifests, with a final line break.
  let documents: [[UInt8]]

  /// Whether every manifest of the file was sound.
  let isComplete: Bool

  init(_ compilation: Compilation, _ settings: CompileSettings) {
    let sound = compilation.units.compactMap(\.sound)
    isComplete = sound.count == compilation.units.count
    target = settings.target
    let layout = settings.layout(of: sound.count)
    documents = sound.map { manifest in
      switch settings.target {
      case .normalized: manifest.normalizedJSON(layout, sourceMap: settings.hasSourceMap)
      case .modelarts: manifest.createAlgorithmBody(layout)
      }
    }
  }
}

/// What a manifest is compiled to.
enum CompileTarget: String, CaseIterable {
  /// The manifest itself, with one spelling for everything.
  case normalized
  /// The body of a CreateAlgorithm request.
  case modelarts
}

/// How a run compiles.
struct CompileSettings: Sendable {
  let target: CompileTarget
  let isCompact: Bool
  let hasSourceMap: Bool

  /// Whether all manifests go to one place, where several have a line each.
  let isJoined: Bool
  let fileCount: Int

  func layout(of manifestCount: Int) -> JSONLayout {
    isCompact || isJoined && (fileCount > 1 || manifestCount > 1) ? .compact : .pretty
  }
}
