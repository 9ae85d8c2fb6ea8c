import AlgorithmManifest
import CanonicalJSON
import YAMLSubset

extension Literal {
  /// The number that was written, quoted or not; nil for text, infinities, and what is too large to be any bound.
  var number: JSONNumber? {
    switch type {
    case .null, .boolean: nil
    case .integer, .float, .string: JSONNumber(text) ?? (type == .integer ? otherBase : nil)
    }
  }

  /// The number in its one spelling, or what was written if it isn't a number.
  var canonicalText: String { number?.text ?? text }

  /// An integer to the base 8 or 16.
  ///
  /// - Source: YAML 1.2.2, section 10.3.2.
  private var otherBase: JSONNumber? {
    let digits = text.dropFirst(2)
    let value = text.hasPrefix("0x") ? UInt64(digits, radix: 16) : UInt64(digits, radix: 8)
    return value.flatMap { JSONNumber(String($0)) }
  }
}

extension SearchAlgorithmConfiguration {
  /// The options in the order of the algorithm's table; others behind them, as written.
  var orderedOptions: [Option] {
    let names = name?.value.options.map(\.name) ?? []
    let known = names.compactMap { name in options.first { $0.key.value == name } }
    return known + options.filter { !names.contains($0.key.value) }
  }
}
