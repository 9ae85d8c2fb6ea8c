import AlgorithmCompiler
import CanonicalJSON
import Configuration
import Diagnostics
import Reporting

extension Command {
  static let schema = Command(
    name: "schema",
    summary: LocalizedText(en: "print a JSON Schema", zh: "输出 JSON Schema"),
    details: LocalizedText(
      en: "Without NAME it is that of manifests.", zh: "不带 NAME 时输出算法清单的 Schema。"),
    examples: [],
    operands: .optionalWord(
      placeholder: "NAME", SchemaSubject.allCases.map { .init($0.rawValue, $0.summary) }),
    options: [],
    run: { invocation throws(Refusal) in
      let subject = invocation.arguments.operands.first.flatMap(SchemaSubject.init) ?? .manifest
      try invocation.console.print(subject.schema.document)
      return .success
    })
}

/// What there are schemas of.
private enum SchemaSubject: String, CaseIterable {
  case manifest
  case normalized
  case modelarts
  case diagnostics
  case config

  var summary: LocalizedText {
    switch self {
    case .manifest: LocalizedText(en: "what people write, for editors", zh: "算法清单，供编辑器使用")
    case .normalized:
      LocalizedText(en: "what 'algolint compile' writes", zh: "“algolint compile”的输出")
    case .modelarts:
      LocalizedText(
        en: "what 'algolint compile --target modelarts' writes",
        zh: "“algolint compile --target modelarts”的输出")
    case .diagnostics:
      LocalizedText(
        en: "what 'algolint check --format json' writes; 'jsonl': its findings",
        zh: "“algolint check --format json”的输出；jsonl 为其中的各个问题")
    case .config:
      LocalizedText(
        en: "a configuration, .algolint.yaml, for editors", zh: "配置文件 .algolint.yaml，供编辑器使用")
    }
  }

  var schema: JSONSchema {
    switch self {
    case .manifest: ManifestSchemas.manifest
    case .normalized: ManifestSchemas.normalized
    case .modelarts: ManifestSchemas.createAlgorithm
    case .diagnostics: DiagnosticsSchema.schema
    case .config: ConfigurationSchema.schema
    }
  }
}
