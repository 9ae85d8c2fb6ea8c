/// Writes JSON text from first byte to last, in the order of its calls.
///
/// ```swift
/// var json = JSONWriter(.pretty)
/// json.object { json in
///   json.member("name", "a")
///   json.key("values")
///   json.array { json in json.integer(1) }
/// }
/// ```
///
/// Numbers are spelled as ``JSONNumber`` says, text as ``JSONEscape`` does. An empty object or array is `{}` or `[]` in
/// every layout. No line break follows the last value: what stands between and after values is the caller's choice.
package struct JSONWriter: Sendable {
  /// The text so far.
  package private(set) var bytes: [UInt8] = []

  private let layout: JSONLayout
  private var levels: [Level] = []
  private var isAfterKey = false

  /// An object or array that is open.
  private struct Level {
    let isObject: Bool
    var count = 0
    var key = ""
  }

  package init(_ layout: JSONLayout) { self.layout = layout }

  // MARK: - Objects and arrays

  package mutating func object(_ write: (inout JSONWriter) -> Void) {
    beginObject()
    write(&self)
    endObject()
  }

  package mutating func array(_ write: (inout JSONWriter) -> Void) {
    beginArray()
    write(&self)
    endArray()
  }

  package mutating func beginObject() { begin(isObject: true) }
  package mutating func endObject() { end(isObject: true) }
  package mutating func beginArray() { begin(isObject: false) }
  package mutating func endArray() { end(isObject: false) }

  /// Begins a member of an object; its value must follow. No key may come twice, which isn't looked after.
  package mutating func key(_ key: String) {
    precondition(levels.last?.isObject == true && !isAfterKey, "a key stands in an object")
    separate()
    levels[levels.count - 1].key = key
    JSONEscape.append(key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a member that is an object, but takes it back if nothing is written into the object.
  package mutating func memberUnlessEmpty(
    _ key: String, object write: (inout JSONWriter) -> Void
  ) {
    let start = bytes.count
    let before = levels.last
    self.key(key)
    beginObject()
    write(&self)
    let isEmpty = levels.last?.count == 0
    endObject()
    if isEmpty, let before {
      bytes.removeLast(bytes.count - start)
      levels[levels.count - 1] = before
    }
  }

  // MARK: - Single values

  package mutating func string(_ text: String) {
    beginValue()
    JSONEscape.append(text, to: &bytes)
  }

  /// Writes text that is given as its UTF-8, which must be valid.
  package mutating func string(utf8 text: [UInt8]) {
    beginValue()
    JSONEscape.append(text, to: &bytes)
  }

  package mutating func integer(_ value: Int) { token(String(value)) }

  package mutating func number(_ number: JSONNumber) { token(number.text) }

  package mutating func boolean(_ value: Bool) { token(value ? "true" : "false") }

  package mutating func null() { token("null") }

  /// Writes a value that is JSON text already, as it stands: a number, a literal, a whole value on one line.
  package mutating func token(_ json: String) {
    beginValue()
    bytes.append(contentsOf: json.utf8)
  }

  /// Writes a value that is JSON text already, as it stands.
  package mutating func token(utf8 json: [UInt8]) {
    beginValue()
    bytes.append(contentsOf: json)
  }

  /// Ends the line: behind the last value, or between values that stand by themselves.
  package mutating func lineFeed() {
    precondition(levels.isEmpty, "lines between values end outside of objects and arrays")
    bytes.append(0x0A)
  }

  // MARK: - The place in the value

  /// Where the last key or value stands.
  ///
  /// - Source: RFC 6901, JSON Pointer.
  package var pointer: String {
    levels.reduce(into: "") { pointer, level in
      guard level.count > 0 else { return }
      pointer += "/"
      guard level.isObject else {
        pointer += String(level.count - 1)
        return
      }
      for character in level.key.unicodeScalars {
        switch character {
        case "~": pointer += "~0"
        case "/": pointer += "~1"
        default: pointer.unicodeScalars.append(character)
        }
      }
    }
  }

  // MARK: - Layout

  private mutating func begin(isObject: Bool) {
    beginValue()
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    levels.append(Level(isObject: isObject))
  }

  private mutating func end(isObject: Bool) {
    guard let level = levels.popLast(), level.isObject == isObject, !isAfterKey else {
      preconditionFailure("an object or array ends where it is complete")
    }
    if level.count > 0 { breakLine() }
    bytes.append(UInt8(ascii: isObject ? "}" : "]"))
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
    } else if let level = levels.last {
      precondition(!level.isObject, "a value in an object stands behind a key")
      separate()
    }
  }

  private mutating func separate() {
    if levels[levels.count - 1].count > 0 { bytes.append(UInt8(ascii: ",")) }
    levels[levels.count - 1].count += 1
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * levels.count))
  }
}

/// How JSON text is laid out.
package enum JSONLayout: Sendable {
  /// A member or element a line, indented by two spaces a level.
  case pretty
  /// One line without spaces.
  case compact
}
