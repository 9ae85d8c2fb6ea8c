/// A word as a shell has to be given it.
enum ShellWord {
  private static let plainPunctuation = Set("_-./,:@%+=".utf8)

  /// The text itself where no shell changes it, else between quotation marks.
  static func quoting(_ text: String) -> String {
    if !text.isEmpty, text.utf8.allSatisfy(isPlain) { return text }
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      return "'" + text.replacing("'", with: "'\\''") + "'"
    }
    // Of the ways to write a line break this one keeps the command on one line.
    return "$'" + text.unicodeScalars.map(escaped).joined() + "'"
  }

  /// The name of a file, which never reads like an option.
  static func quoting(file: String) -> String {
    quoting(file.hasPrefix("-") ? "./" + file : file)
  }

  /// What isn't ASCII stays as it is: shells take it for letters.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: plainPunctuation.contains(byte)
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\\", "'": "\\" + String(scalar)
    case "\u{0}"..."\u{1F}", "\u{7F}": "\\x" + hex(scalar.value)
    default: String(scalar)
    }
  }

  private static func hex(_ value: UInt32) -> String {
    (value < 0x10 ? "0" : "") + String(value, radix: 16)
  }
}
