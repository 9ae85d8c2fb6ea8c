import Diagnostics

/// Writes an XML document from first byte to last, an element a line.
///
/// Every character that XML can hold comes out of a parser as it was, but none reaches a terminal that could do harm there.
/// The few that XML can't hold are spelled out.
///
/// - Source: XML 1.0, fifth edition, 2.2, Char; 3.3.3, attribute-value normalization.
struct XMLWriter {
  private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
  private var depth = 0

  /// An element with others inside.
  mutating func element(
    _ name: String, _ attributes: [(String, String)], _ content: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    let start = bytes.count
    depth += 1
    content(&self)
    depth -= 1
    if bytes.count == start { return close("/>") }
    bytes.insert(UInt8(ascii: ">"), at: start)
    breakLine()
    bytes.append(contentsOf: "</\(name)>".utf8)
  }

  /// An element with text inside, or nothing.
  mutating func element(_ name: String, _ attributes: [(String, String)], text: String = "") {
    begin(name, attributes)
    if text.isEmpty { return close("/>") }
    bytes.append(contentsOf: ">\(Self.escaped(text, keepingLines: true))</\(name)>".utf8)
  }

  mutating func lineFeed() { bytes.append(0x0A) }

  private mutating func begin(_ name: String, _ attributes: [(String, String)]) {
    breakLine()
    bytes.append(contentsOf: "<\(name)".utf8)
    for (key, value) in attributes {
      bytes.append(contentsOf: " \(key)=\"\(Self.escaped(value, keepingLines: false))\"".utf8)
    }
  }

  private mutating func close(_ end: String) { bytes.append(contentsOf: end.utf8) }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private static func escaped(_ text: String, keepingLines: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n" where keepingLines: escaped += "\n"
      default:
        if !isAllowed(scalar) {
          escaped += Printable.code(scalar.value)
        } else if Printable.escape(scalar, after: nil) == nil {
          escaped.unicodeScalars.append(scalar)
        } else {
          escaped += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
        }
      }
    }
    return escaped
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
