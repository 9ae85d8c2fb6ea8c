public import Diagnostics

extension Located<String> {
  /// The edit that puts `text` in place of what was written.
  ///
  /// Quotation marks that are there stay. Where there are none, they are added if the text would be read as
  /// something else without them.
  ///
  /// - Returns: nil where it can't be told how the text has to be written.
  public func rewriting(as text: String) -> FixIt.Edit? {
    rewriting(text, isSafePlain: PlainText.isText(text))
  }

  /// The same for a value that may be a number, a Boolean or text.
  func rewriting(asLiteral text: String) -> FixIt.Edit? {
    rewriting(text, isSafePlain: PlainText.isOneScalar(text))
  }

  private func rewriting(_ text: String, isSafePlain: Bool) -> FixIt.Edit? {
    switch layout {
    case .verbatim(quote: 0), .opaque:
      guard isSafePlain || PlainText.isQuotable(text) else { return nil }
      return FixIt.Edit(span, isSafePlain ? text : "\"\(text)\"")
    case .verbatim:
      guard PlainText.isQuotable(text) else { return nil }
      return FixIt.Edit(span(ofScalars: 0..<value.unicodeScalars.count), text)
    case .mapped:
      // In which marks it stands isn't known, so that only a text that needs none can take its place. A line break at
      // the end is that of a block scalar, which would keep it.
      guard PlainText.isText(text), !value.utf8.elementsEqual(text.utf8),
        value.utf8.last != 0x0A
      else { return nil }
      return FixIt.Edit(span(ofScalars: 0..<value.unicodeScalars.count), text)
    }
  }
}

extension Literal {
  /// The edit that puts `text` in place of what was written, in the quotation marks that it has.
  public func rewriting(as text: String) -> FixIt.Edit? { content.rewriting(asLiteral: text) }
}

/// What a text is if it stands in a manifest without quotation marks, in braces or not.
///
/// Rather too careful: a text that would pass may be said not to.
private enum PlainText {
  /// Whether it is read as this text.
  static func isText(_ text: String) -> Bool {
    guard isOneScalar(text), DecimalNumber(text) == nil, !words.contains(text.lowercased()) else {
      return false
    }
    let bytes = Array(text.utf8)
    let isRadix = text.hasPrefix("0x") || text.hasPrefix("0o")
    return !isRadix && YAML11Reading(bytes[...]) == nil
  }

  /// Whether it is read as one scalar, of whatever type.
  static func isOneScalar(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, last != " ", last != ":" else {
      return false
    }
    let isStart = isWordPart(first) || first == "/" || first == "."
    let isSigned = first == "-" && scalars.count > 1 && isWordPart(scalars[1])
    guard isStart || isSigned else { return false }
    return scalars.indices.allSatisfy { index in
      switch scalars[index] {
      case ":": index + 1 < scalars.count && scalars[index + 1] == "/"
      case " ", "-", ".", "/": true
      default: isWordPart(scalars[index])
      }
    }
  }

  /// Whether quotation marks of either kind hold it as it is.
  static func isQuotable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F && $0 != "'" && $0 != "\"" && $0 != "\\"
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static let words: Set<String> = ["true", "false", "null", ".inf", "-.inf", ".nan"]
}
