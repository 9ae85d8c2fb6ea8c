package import AlgorithmManifest
import Diagnostics

extension Hyperparameter {
  /// What its values are; text unless it says otherwise.
  var valueType: ParameterType { type?.value ?? .string }

  /// Whether `literal` reads as a value of its type. The script gets the text as it is written, so Python decides.
  func accepts(_ literal: Literal) -> Bool { valueType.accepts(literal.text) }

  /// Everything that is typed in for it: the default, the choices, and the bounds where its type has an order.
  var values: [Literal] {
    var values = choices ?? []
    if let value = writtenDefault { values.insert(value, at: 0) }
    if valueType.isOrdered, let range {
      if let min = range.min { values.append(min) }
      if let max = range.max { values.append(max) }
    }
    return values
  }

  /// The size of `literal`, if it is a finite number of its type.
  func number(_ literal: Literal) -> DecimalNumber? {
    switch valueType {
    case .integer:
      literal.text.isWholeNumber && accepts(literal) ? DecimalNumber(literal.text) : nil
    case .float: DecimalNumber(literal.text)
    case .string, .boolean: nil
    }
  }

  /// Its range, if both ends are finite numbers of its type.
  var bounds: Bounds? {
    guard let range, let min = range.min, let max = range.max, let lower = number(min),
      let upper = number(max)
    else { return nil }
    return Bounds(min: min, max: max, lower: lower, upper: upper)
  }

  /// The default, if there is one: empty text is none.
  var writtenDefault: Literal? {
    guard let defaultValue, !defaultValue.text.isEmpty else { return nil }
    return defaultValue
  }
}

extension ParameterType {
  /// Whether `text` reads as a value of this type.
  ///
  /// - Source: Python, `int()` and `float()`, which scripts convert arguments with; "创建算法", 超参, 类型.
  package func accepts(_ text: String) -> Bool {
    switch self {
    case .string: true
    case .integer: text.isWholeNumber && DecimalNumber(text)?.int64 != nil
    case .float: DecimalNumber(text) != nil || Self.specials.contains(text.lowercased())
    case .boolean: ["true", "false", "True", "False", "TRUE", "FALSE"].contains(text)
    }
  }

  /// Whether its values have an order, so that they can lie in a range.
  var isOrdered: Bool { self == .integer || self == .float }

  /// What Python reads as a float and is no finite number.
  static let specials = [
    "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "nan", "+nan", "-nan",
  ]
}

extension String {
  /// Whether it is digits, perhaps behind a sign.
  var isWholeNumber: Bool {
    let digits = hasPrefix("-") || hasPrefix("+") ? dropFirst() : self[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
