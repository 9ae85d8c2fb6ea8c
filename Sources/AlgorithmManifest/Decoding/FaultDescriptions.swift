package import Diagnostics
package import YAMLSubset

extension Decoder {
  func found(_ node: NodeID) -> LocalizedText { tree.summary(of: node) }

  /// Puts a scalar in quotation marks as it stands. Nil where the result would not be text, or would change other places.
  func quotingFixIt(_ node: NodeID) -> FixIt? {
    guard isRewritable(node), tree.kind(of: node) == .plain else { return nil }
    var quoted = "\""
    for scalar in tree.source.text(in: span(of: node)).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    quoted += "\""
    return replacing(span(of: node), quoted, .safe)
  }

  /// Writes a word in place of a scalar, in the quotation marks that it has.
  func rewritingFixIt(_ node: NodeID, _ word: String, _ applicability: FixIt.Applicability)
    -> FixIt?
  {
    guard isRewritable(node) else { return nil }
    let text =
      switch tree.kind(of: node) {
      case .doubleQuoted: "\"\(word)\""
      case .singleQuoted: "'\(word)'"
      default: word
      }
    return replacing(span(of: node), text, applicability)
  }

  /// Writes a plain word or number in place of a scalar, whatever quotation marks it has.
  func plainFixIt(_ node: NodeID, _ word: String, _ applicability: FixIt.Applicability) -> FixIt? {
    isRewritable(node) ? replacing(span(of: node), word, applicability) : nil
  }

  /// What stands there, if it is a scalar that a fix-it may move.
  func rewritableText(of node: NodeID) -> String? {
    isRewritable(node) ? tree.source.text(in: span(of: node)) : nil
  }

  func replacing(
    _ span: SourceSpan, _ text: String, _ applicability: FixIt.Applicability
  ) -> FixIt {
    let words = Quoted(text)
    return FixIt(
      LocalizedText(en: "write \(words.en)", zh: "改为\(words.zh)"), applicability, replace: span,
      with: text)
  }

  /// Whether the node is one scalar on one line, without a tag or anchor that would stay behind with another meaning.
  private func isRewritable(_ node: NodeID) -> Bool {
    let found = tree.node(node)
    switch found.kind {
    case .plain, .singleQuoted, .doubleQuoted: break
    default: return false
    }
    guard found.flags.isDisjoint(with: [.isTagged, .isAnchored]) else { return false }
    return !tree.source.bytes[Int(found.start)..<Int(found.end)].contains {
      $0 == 0x0A || $0 == 0x0D
    }
  }
}

extension DocumentTree {
  /// What a node is, to stand behind "not".
  package func summary(of node: NodeID) -> LocalizedText {
    let kind = kind(of: node)
    if kind.isMapping { return LocalizedText(en: "a mapping", zh: "映射") }
    if kind.isSequence { return LocalizedText(en: "a list", zh: "列表") }
    let words = Quoted(text(of: node))
    return switch scalarType(of: node) {
    case .null: LocalizedText(en: "null", zh: "空值")
    case .boolean: LocalizedText(en: "the Boolean \(words.en)", zh: "布尔值\(words.zh)")
    case .integer: LocalizedText(en: "the integer \(words.en)", zh: "整数\(words.zh)")
    case .float: LocalizedText(en: "the number \(words.en)", zh: "小数\(words.zh)")
    case .string: LocalizedText(en: "the text \(words.en)", zh: "文本\(words.zh)")
    }
  }
}
