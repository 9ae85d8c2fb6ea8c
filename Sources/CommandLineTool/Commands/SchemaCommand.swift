import AlgorithmCompiler
import CanonicalJSON
import Diagnostics
import Reporting

extension Command {
  static let schema = Command(
    name: "schema",
    summary: LocalizedText(en: "print a JSON Schema", zh: "输出 JSON Schema"),
    details: LocalizedText(
      en: """
        NAME says of what; 'manifest' where it is left out:
          manifest     what people write, for editors
          normalized   what 'algolint compile' writes
          modelarts    what 'algolint compile --target modelarts' writes
          diagnostics  what 'algolint check --format json' writes; 'jsonl': its findings
        """,
      zh: """
        NAME 指定对象，省略时为 manifest：
          manifest     算法清单，供编辑器使用
          normalized   “algolint compile”的输出
          modelarts    “algolint compile --target modelarts”的输出
          diagnostics  “algolint check --format json”的输出；jsonl 为其中的各个问题
        """),
    examples: [],
    operands: .optional(placeholder: "NAME"),
    options: [],
    run: { invocation throws(Refusal) in
      let name = invocation.arguments.operands.first ?? SchemaSubject.manifest.rawValue
      guard let subject = SchemaSubject(rawValue: name) else {
        throw .unknownWord(name, of: "schema", SchemaSubject.allCases.map(\.rawValue))
      }
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

  var schema: JSONSchema {
    switch self {
    case .manifest: ManifestSchemas.manifest
    case .normalized: ManifestSchemas.normalized
    case .modelarts: ManifestSchemas.createAlgorithm
    case .diagnostics: DiagnosticsSchema.schema
    }
  }
}
