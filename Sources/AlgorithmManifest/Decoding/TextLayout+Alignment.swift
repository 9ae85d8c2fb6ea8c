import Diagnostics
import YAMLSubset

extension DocumentTree {
  /// Where the characters of a scalar lie in the file. An alias shows none of them.
  func layout(of id: NodeID) -> TextLayout {
    let node = node(id)
    let start = Int(node.start)
    let end = Int(node.end)
    switch node.kind {
    case .plain:
      if !node.flags.contains(.needsDecoding) { return .verbatim(quote: 0) }
      return align(id, .plain, start..<end)
    case .singleQuoted, .doubleQuoted:
      guard end - start >= 2 else { return .opaque }
      if !node.flags.contains(.needsDecoding) { return .verbatim(quote: 1) }
      return align(id, node.kind, start + 1..<end - 1)
    case .literal, .folded:
      // The first line holds the header, not text.
      guard let header = source.bytes[start..<end].firstIndex(where: { $0 == 0x0A || $0 == 0x0D })
      else { return .opaque }
      return align(id, node.kind, header..<end)
    case .invalid, .empty, .alias, .blockMapping, .flowMapping, .blockSequence, .flowSequence:
      return .opaque
    }
  }

  /// Finds each character of the text in the source: white space may be folded or dropped there, all else stands in order.
  private func align(_ id: NodeID, _ kind: NodeKind, _ range: Range<Int>) -> TextLayout {
    var cursor = SourceCursor(bytes: source.bytes, range: range, kind: kind)
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    for scalar in text(of: id).unicodeScalars {
      if !isSpace(scalar) {
        while let atom = cursor.peek(), atom.scalar.map(isSpace) ?? true, !atom.isEscape {
          cursor.skip(atom)
        }
      }
      starts.append(UInt32(cursor.offset))
      defer { ends.append(UInt32(cursor.offset)) }
      guard let atom = cursor.peek() else { continue }
      if atom.scalar == scalar || isSpace(scalar) && atom.scalar.map(isSpace) ?? true {
        cursor.skip(atom)
      } else if !isSpace(scalar) {
        return .opaque
      }
    }
    return .mapped(starts: starts, ends: ends)
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}

/// A place in the source text of a scalar that moves one written character at a time.
private struct SourceCursor {
  /// One written character: a byte sequence, a doubled quotation mark, an escape or a line break.
  struct Atom {
    /// What it reads as; nil if it reads as nothing.
    let scalar: Unicode.Scalar?
    let length: Int
    var isEscape = false
  }

  let bytes: [UInt8]
  let end: Int
  let kind: NodeKind
  private(set) var offset: Int

  init(bytes: [UInt8], range: Range<Int>, kind: NodeKind) {
    self.bytes = bytes
    self.kind = kind
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func skip(_ atom: Atom) { offset += atom.length }

  func peek() -> Atom? {
    guard offset < end else { return nil }
    switch bytes[offset] {
    case 0x0D where offset + 1 < end && bytes[offset + 1] == 0x0A:
      return Atom(scalar: "\n", length: 2)
    case 0x0D:
      return Atom(scalar: "\n", length: 1)
    case UInt8(ascii: "'") where kind == .singleQuoted:
      return Atom(scalar: "'", length: min(2, end - offset))
    case UInt8(ascii: "\\") where kind == .doubleQuoted:
      return escape()
    default:
      return character(at: offset)
    }
  }

  /// The escape sequence under the cursor. Its letters were checked when the text was parsed.
  private func escape() -> Atom {
    guard offset + 1 < end else { return Atom(scalar: "\\", length: 1) }
    let letter = bytes[offset + 1]
    switch letter {
    case UInt8(ascii: "x"): return numeric(digits: 2)
    case UInt8(ascii: "u"): return unit()
    case UInt8(ascii: "U"): return numeric(digits: 8)
    case 0x0A, 0x0D: return Atom(scalar: nil, length: 2)
    default:
      return Atom(scalar: Self.named[letter] ?? Unicode.Scalar(letter), length: 2, isEscape: true)
    }
  }

  /// A `\u` escape, or two of them that make one character as in JSON.
  private func unit() -> Atom {
    let high = value(at: offset + 2, digits: 4)
    guard 0xD800...0xDBFF ~= high, offset + 12 <= end else { return numeric(digits: 4) }
    let low = value(at: offset + 8, digits: 4)
    guard 0xDC00...0xDFFF ~= low else { return numeric(digits: 4) }
    let code = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    return Atom(scalar: Unicode.Scalar(code), length: 12, isEscape: true)
  }

  private func numeric(digits: Int) -> Atom {
    let code = value(at: offset + 2, digits: digits)
    return Atom(
      scalar: Unicode.Scalar(code) ?? "\u{FFFD}", length: min(2 + digits, end - offset),
      isEscape: true)
  }

  /// The value of hexadecimal digits.
  private func value(at start: Int, digits: Int) -> UInt32 {
    var value: UInt32 = 0
    for byte in bytes[min(start, end)..<min(start + digits, end)] {
      let digit =
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: UInt8(0)
        }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// The UTF-8 sequence at `start`.
  private func character(at start: Int) -> Atom {
    let length =
      switch bytes[start] {
      case 0..<0xC0: 1
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      default: 4
      }
    let upper = min(start + length, end)
    let text = String(decoding: bytes[start..<upper], as: UTF8.self)
    return Atom(scalar: text.unicodeScalars.first, length: upper - start)
  }

  /// The characters of the escapes that have a letter.
  ///
  /// - Source: YAML 1.2.2, rules 42–58. The rest stand for themselves.
  private static let named: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]
}
