import AlgorithmManifest
import Diagnostics
import TrainingScript

/// What a script makes of the text of a value.
enum ScriptValue: Hashable {
  case number(DecimalNumber)
  case boolean(Bool)
  case text(String)
  /// `inf`, `nan`, or a number in a spelling that only Python reads.
  case otherNumber(String)
}

extension ScriptArgument {
  /// What it reads: text where it doesn't say; nil where nobody knows.
  var valueType: ValueType? {
    switch type {
    case .absent: .text
    case .known(let type, _): type
    case .unknown: nil
    }
  }
}

extension ScriptArgument.ValueType {
  /// The value of a text; nil where the script would refuse it.
  ///
  /// - Source: Python, `int()` and `float()`.
  func value(of text: String) -> ScriptValue? {
    switch self {
    case .text: return .text(text)
    case .truthiness: return .boolean(!text.isEmpty)
    case .boolean: return Truth.value(of: text).map { .boolean($0) } ?? .text(text)
    case .integer:
      let plain = Self.plain(text)
      guard let digits = plain.utf8.first.map({ $0 == 0x2B || $0 == 0x2D }) else { return nil }
      let rest = plain.utf8.dropFirst(digits ? 1 : 0)
      // Digits of other scripts are digits to Python.
      if !plain.utf8.allSatisfy({ $0 < 0x80 }) { return .otherNumber(plain) }
      guard !rest.isEmpty, rest.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      return DecimalNumber(plain).map { .number($0) }
    case .float:
      let plain = Self.plain(text)
      if let number = DecimalNumber(plain) { return .number(number) }
      if !plain.utf8.allSatisfy({ $0 < 0x80 }) { return .otherNumber(plain) }
      let word = plain.lowercased().drop { $0 == "+" || $0 == "-" }
      return ["inf", "infinity", "nan"].contains(word) ? .otherNumber(plain.lowercased()) : nil
    }
  }

  /// The text without blanks around it and without what groups digits.
  private static func plain(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.filter { $0 != "_" }))
  }

  /// How Python calls it.
  var name: String {
    switch self {
    case .text: "str"
    case .integer: "int"
    case .float: "float"
    case .truthiness, .boolean: "bool"
    }
  }
}

extension Constant {
  /// The value that the script has if nothing is passed, or that it compares with; nil for what isn't compared.
  func value(as type: ScriptArgument.ValueType) -> ScriptValue? {
    switch self {
    case .none, .list: nil
    case .boolean(let value): .boolean(value)
    case .integer(let digits): DecimalNumber(digits).map { .number($0) }
    case .float(let text): DecimalNumber(text).map { .number($0) }
    case .text(let text): type.value(of: text)
    }
  }

  /// As Python writes it, for a message.
  var shown: String {
    switch self {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .integer(let text), .float(let text), .text(let text): text
    case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
    }
  }
}
