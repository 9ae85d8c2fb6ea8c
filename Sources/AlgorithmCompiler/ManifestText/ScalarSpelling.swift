import AlgorithmManifest
import Diagnostics

/// How a text is written in YAML so that every reader, whatever its version, reads just this text.
enum ScalarSpelling {
  static func value(_ text: String) -> String {
    if isPlain(text), PlainReading.isText(text) { return text }
    let isSingle = text.unicodeScalars.contains { $0 == "\\" || $0 == "\"" }
    if isSingle, text.unicodeScalars.allSatisfy(isVerbatim) {
      var quoted = "'"
      for scalar in text.unicodeScalars {
        quoted.unicodeScalars.append(contentsOf: scalar == "'" ? ["'", "'"] : [scalar])
      }
      return quoted + "'"
    }
    return doubleQuoted(text)
  }

  static func key(_ text: String) -> String {
    let isName = text.utf8.allSatisfy { byte in
      0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    let startsWell = text.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false
    return isName && startsWell && PlainReading.isText(text) ? text : doubleQuoted(text)
  }

  /// A text of several lines as a literal block; nil where the block would be hard to read or would say something else.
  static func block(_ text: String) -> (header: String, lines: [String])? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let endsInBreak = lines.last == ""
    if endsInBreak { lines.removeLast() }
    guard lines.count > 1, let last = lines.last, !last.isEmpty, let first = lines.first,
      !first.isEmpty
    else { return nil }
    let isFaithful = lines.allSatisfy { line in
      line.unicodeScalars.last != " " && line.unicodeScalars.allSatisfy(isVerbatim)
    }
    guard isFaithful, first.unicodeScalars.first != " " else { return nil }
    return (endsInBreak ? "|" : "|-", lines)
  }

  /// Whether it may stand without quotation marks, behind a key or a dash.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isStart(first), last != " ",
      last != ":", scalars.allSatisfy(isVerbatim)
    else { return false }
    // A colon or a number sign beside a space would end the text; where it doesn't, it confuses people.
    var previous: Unicode.Scalar = "a"
    for scalar in scalars {
      if scalar == "#" && previous == " " || scalar == " " && previous == ":" { return false }
      previous = scalar
    }
    return !scalars.contains { doubtful.contains($0) }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "/" || scalar == "." || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }

  /// What is read as a colon or a quotation mark by people, but not by YAML.
  private static let doubtful = Set("：“”‘’\"`{}[]".unicodeScalars)

  private static func isVerbatim(_ scalar: Unicode.Scalar) -> Bool {
    Printable.escape(scalar, after: nil) == nil && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where isVerbatim(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += Printable.escape(scalar, after: nil) ?? Printable.code(scalar.value)
      }
    }
    return quoted + "\""
  }
}
