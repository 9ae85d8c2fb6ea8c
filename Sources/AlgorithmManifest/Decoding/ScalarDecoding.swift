import Diagnostics
import YAMLSubset

extension String: ScalarValue {
  static var shape: ValueShape { .text }

  static func decode(
    _ node: NodeID, in slot: Slot, _ decoder: inout Decoder
  ) -> Located<String>? {
    guard decoder.type(of: node) == .string else {
      decoder.reportWrongText(node, in: slot)
      return nil
    }
    decoder.checkReadings(of: node, as: .string)
    return decoder.located(node)
  }
}

extension Literal: FieldValue {
  static var shape: ValueShape { .literal }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Literal? {
    guard let type = decoder.type(of: node), type != .null else {
      decoder.reportWrongType(node, in: slot, .literal)
      return nil
    }
    decoder.checkReadings(of: node, as: type)
    return Literal(decoder.located(node), type: type)
  }
}

extension Bool: ScalarValue {
  static var shape: ValueShape { .boolean }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Located<Bool>? {
    guard decoder.type(of: node) == .boolean else {
      decoder.reportWrongBoolean(node, in: slot)
      return nil
    }
    // The core schema has `true` and `false` in three cases each.
    let isTrue = decoder.tree.bytes(of: node).first.map { $0 | 0x20 == UInt8(ascii: "t") }
    return Located(isTrue ?? false, decoder.span(of: node))
  }
}

extension Support: ScalarValue {
  // The manifest language has a Boolean here; only the console has words.
  static var shape: ValueShape { .boolean }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Located<Support>? {
    if decoder.type(of: node) == .string {
      let text = decoder.tree.text(of: node)
      if Truth.value(of: text) == nil, case .variant(let word) = match(text) {
        decoder.reportVariant(
          node, text, title, word.rawValue, isText: false)
        return Located(word, decoder.span(of: node))
      }
    }
    return Bool.decode(node, in: slot, &decoder)?.map(Support.init)
  }
}

extension LanguageVersion: ScalarValue {
  static var shape: ValueShape { .constant(Manifest.supportedVersion) }

  static func decode(
    _ node: NodeID, in slot: Slot, _ decoder: inout Decoder
  ) -> Located<LanguageVersion>? {
    guard decoder.type(of: node) == .integer else {
      decoder.reportWrongVersion(node, in: slot)
      return nil
    }
    guard integer(decoder.tree.text(of: node)) == Manifest.supportedVersion else {
      decoder.reportUnsupportedVersion(node)
      return nil
    }
    return Located(LanguageVersion(number: Manifest.supportedVersion), decoder.span(of: node))
  }

  /// The value of an integer of the core schema; nil if it is larger than any version will be.
  private static func integer(_ text: String) -> Int? {
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    return Int(text)
  }
}
