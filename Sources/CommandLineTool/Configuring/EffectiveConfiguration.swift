import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Configuration
import Diagnostics
import TextPatterns

/// What holds for one path, each value with where it comes from.
struct EffectiveConfiguration {
  /// The configuration file; nil where none is in force.
  let path: String?
  private(set) var include: [Value<String>] = []
  private(set) var exclude: [Value<String>] = []
  private(set) var failureLevel = Value(value: FailureLevel.error.rawValue, origin: .standard)

  /// By rule, in the order of the reference page.
  private(set) var levels: [(code: String, level: Value<String>)] = []
  private(set) var codeRoots: [(folder: String, path: Value<String>)] = []
  private(set) var customRules: [Value<String>] = []

  struct Value<Content> {
    let value: Content
    let origin: Origin
  }

  enum Origin {
    case standard
    case commandLine
    case line(path: String, number: Int)
  }

  init(
    _ configuration: Configuration?, overrides: [Int], written: SeverityWords,
    failureLevel asked: FailureLevel?
  ) {
    path = configuration?.source.path
    var set: [String: Value<String>] = [:]
    if let configuration {
      let places = Places(configuration.source)
      include = configuration.include.map { places.value($0.value.text, $0.span) }
      exclude = configuration.exclude.map { places.value($0.value.text, $0.span) }
      if let level = configuration.failureLevel {
        failureLevel = places.value(level.value.rawValue, level.span)
      }
      for entry in configuration.levelEntries(overrides: overrides) {
        set[entry.code.value] = places.value(entry.level.value.rawValue, entry.level.span)
      }
      codeRoots = configuration.codeRoots.map { root in
        (root.folder.value, places.value(root.path.value, root.path.span))
      }
      customRules = configuration.customRules.map { places.value($0.code.value, $0.code.span) }
    }
    for (code, level) in written.levels {
      set[code] = Value(value: level.rawValue, origin: .commandLine)
    }
    if let asked { failureLevel = Value(value: asked.rawValue, origin: .commandLine) }
    let catalog = configuration.map { KindCatalog($0.rules) } ?? .standard
    levels = catalog.kinds.map { kind in
      let own = Value(value: kind.severity.rawValue, origin: Origin.standard)
      return (kind.code, set[kind.code] ?? own)
    }
  }
}

/// Tells the lines of a configuration.
private struct Places {
  private let path: String
  private let lines: LineTable

  init(_ source: SourceFile) {
    path = source.path
    lines = LineTable(source)
  }

  func value(_ text: String, _ span: SourceSpan) -> EffectiveConfiguration.Value<String> {
    let number = lines.line(at: span.range.lowerBound)
    return EffectiveConfiguration.Value(value: text, origin: .line(path: path, number: number))
  }
}
