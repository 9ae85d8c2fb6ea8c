import AlgorithmCompiler
import Diagnostics
import TrainingScript

/// The table of a script's arguments. A column in which nothing stands is left out.
struct ArgumentColumns {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func row(of argument: ScriptArgument) -> [String] {
    [
      argument.names.map(\.text).joined(separator: ", "),
      typeCell(of: argument),
      cell(argument.valueCount) { $0 },
      cell(argument.defaultValue) { $0.literal },
      cell(argument.choices) { $0.map(\.literal).joined(separator: ", ") },
      cell(argument.isRequired) { $0 ? Self.yes[language] : "" },
      argument.isConditional ? Self.yes[language] : "",
      cell(argument.help) { Self.line(of: $0) },
    ].map { Printable.text($0) }
  }

  func table(of rows: [[String]]) -> String {
    let used = Self.titles.indices.filter { column in
      rows.contains { !$0[column].isEmpty }
    }
    let lines = [Self.titles.map { $0[language] }] + rows
    return PlainTable(
      lines.map { line in
        let cells = used.map { line[$0] }
        // Blanks at the end of a line would be nothing but that.
        return Array(cells[...(cells.lastIndex { !$0.isEmpty } ?? 0)])
      }
    ).text
  }

  private func cell<Value>(_ reading: Reading<Value>, _ text: (Value) -> String) -> String {
    switch reading {
    case .absent: ""
    case .unknown: Self.unknown[language]
    case .known(let value, _): text(value)
    }
  }

  /// What is made of the value; what is done where there is none.
  private func typeCell(of argument: ScriptArgument) -> String {
    switch argument.action {
    case .unknown: return Self.unknown[language]
    case .store: break
    case .append, .extend:
      return "\(argument.action.rawValue) \(valueType(of: argument))"
    case .storeTrue, .storeFalse, .storeConstant, .appendConstant, .count, .help, .version,
      .booleanOptional:
      return argument.action.rawValue
    }
    return valueType(of: argument)
  }

  private func valueType(of argument: ScriptArgument) -> String {
    if case .absent = argument.type { return "str" }
    return cell(argument.type) { $0.name }
  }

  /// Text of several lines, or indented, in one.
  private static func line(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let titles = [
    LocalizedText(en: "name", zh: "名称"),
    LocalizedText(en: "type", zh: "类型"),
    LocalizedText(en: "values", zh: "值的个数"),
    LocalizedText(en: "default", zh: "默认值"),
    LocalizedText(en: "choices", zh: "可选值"),
    LocalizedText(en: "required", zh: "必填"),
    LocalizedText(en: "conditional", zh: "有条件"),
    LocalizedText(en: "help", zh: "说明"),
  ]
  private static let unknown = LocalizedText(en: "unknown", zh: "未知")
  private static let yes = LocalizedText(en: "yes", zh: "是")
}

extension ScriptArgument.ValueType {
  /// As programmers of Python say it.
  fileprivate var name: String {
    switch self {
    case .text: "str"
    case .integer: "int"
    case .float: "float"
    case .truthiness: "bool()"
    case .boolean: "bool"
    }
  }
}

extension Constant {
  /// As Python writes it.
  fileprivate var literal: String {
    switch self {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .integer(let text), .float(let text): text
    case .text(let text): "'\(text)'"
    case .list(let values): "[\(values.map(\.literal).joined(separator: ", "))]"
    }
  }
}
