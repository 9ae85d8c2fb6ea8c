/// Counts the cells of a terminal that characters take, in the order in which they are shown.
package struct CellCounter {
  private var previous: Unicode.Scalar?
  private var previousCells = 0

  package init() {}

  /// How many more cells are taken when `scalar` follows what came before: 0, 1 or 2.
  ///
  /// - Source: Unicode Standard Annex 11 for wide characters, Technical Standard 51 for emoji sequences.
  package mutating func cells(of scalar: Unicode.Scalar) -> Int {
    let cells = scalar.isASCII ? 1 : cellsBeyondASCII(of: scalar)
    previous = scalar
    if cells > 0 { previousCells = cells }
    return cells
  }

  private func cellsBeyondASCII(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if WideCharacters.contains(value) { return previous?.value == Self.joiner ? 0 : 2 }
    // Vowels and finals of Hangul, which combine with the consonant before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    let properties = scalar.properties
    if value == Self.emojiSelector {
      return previous?.properties.isEmoji == true && previousCells == 1 ? 1 : 0
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiModifier, previous?.properties.isEmojiModifierBase == true { return 0 }
    if previous?.value == Self.joiner, properties.isEmoji { return 0 }
    // A flag is two letters of one cell each.
    let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
    return properties.isEmojiPresentation && !isFlagLetter ? 2 : 1
  }

  private static let joiner: UInt32 = 0x200D
  private static let emojiSelector: UInt32 = 0xFE0F
}

/// The characters of East Asian width Wide or Fullwidth, but for emoji.
private enum WideCharacters {
  static func contains(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return ranges.contains { $0.contains(value) }
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x2FFF, 0x3000...0x3029, 0x302E...0x303E, 0x3041...0x3098,
    0x309B...0x31E5, 0x31EF...0x3247, 0x3250...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x16FE3, 0x17000...0x18D08, 0x1AFF0...0x1B2FB, 0x20000...0x3FFFD,
  ]
}
