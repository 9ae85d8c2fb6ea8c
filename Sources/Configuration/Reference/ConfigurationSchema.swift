import AlgorithmCompiler
import AlgorithmLint
package import CanonicalJSON
import Diagnostics

/// The schema of configurations, for editors: made from the table that they are read by.
package enum ConfigurationSchema {
  package static let schema = JSONSchema(.object(object(KeyTable(TopKey.self))))
    .described(
      title: "algolint configuration / algolint 配置", bilingual(TopKey.summary))

  private static func object(_ table: KeyTable) -> JSONSchema.Object {
    JSONSchema.Object(
      table.rows.map { key, row in
        var schema = schema(of: row.shape).described(bilingual(row.summary))
        schema.defaultValue = row.defaultText.flatMap { defaultToken($0, row.shape) }
        schema.isNullable = !row.isRequired
        return JSONSchema.Member(key, schema, isRequired: row.isRequired)
      })
  }

  private static func schema(of form: ValueForm) -> JSONSchema {
    switch form {
    case .text: .string
    case .word(let words): .words(words)
    case .paths, .texts: JSONSchema(.anyOf([.string, .array(of: .string)]))
    case .values: JSONSchema(.anyOf([single, .array(of: single)]))
    case .levels:
      JSONSchema(
        .object(
          JSONSchema.Object(
            KindCatalog.standard.kinds.map { kind in
              let isFixed = Compilation.syntaxErrors.contains(kind.code)
              let levels = isFixed ? [RuleLevel.error] : RuleLevel.allCases
              return JSONSchema.Member(
                kind.code,
                JSONSchema.words(levels.map(\.rawValue)).described(bilingual(kind.summary)))
            }, patterned: ("^[a-z0-9-]+/[a-z0-9-]+$", .words(RuleLevel.allCases.map(\.rawValue))))))
    case .codeRoots: JSONSchema(.object(JSONSchema.Object([], others: .string)))
    case .number: .number
    case .count: .integer
    case .yes: .boolean
    case .mapping(let table): JSONSchema(.object(object(table)))
    case .textOrMapping(let table):
      JSONSchema(.anyOf([.string, JSONSchema(.object(object(table)))]))
    case .mappings(let table): .array(of: JSONSchema(.object(object(table))))
    }
  }

  private static let single = JSONSchema.types(.string, .number, .boolean)

  /// The default as JSON: those of lists and mappings are the same in both languages.
  private static func defaultToken(_ text: String, _ form: ValueForm) -> String {
    if case .word = form { "\"\(text)\"" } else { text }
  }

  private static func bilingual(_ text: LocalizedText) -> String {
    "\(text.english)\n\(text.chinese)"
  }
}
