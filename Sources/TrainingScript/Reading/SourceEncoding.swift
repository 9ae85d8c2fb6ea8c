/// Whether the bytes of a file are text that the reader and Python understand alike.
///
/// - Source: PEP 263; Python 3, "Encoding declarations".
enum SourceEncoding {
  /// The first place that makes a file unreadable: a zero byte, bytes that aren't UTF-8, or the name of another encoding
  /// in a file that needs it.
  static func fault(in bytes: [UInt8]) -> Range<Int>? {
    if let zero = bytes.firstIndex(of: 0) { return zero..<zero + 1 }
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else {
      guard let name = declaration(in: bytes), !isASCIICompatible(bytes[name]) else { return nil }
      return name
    }
    if let name = declaration(in: bytes), !isUTF8(bytes[name]) { return name }
    var position = first
    while position < bytes.count {
      let length = length(of: bytes, position)
      if length == 0 { return position..<position + 1 }
      position += length
    }
    return nil
  }

  /// Whether Python 2 refuses the file: characters beyond ASCII, and nothing that tells their encoding.
  static func needsPython3(_ bytes: [UInt8]) -> Bool {
    !bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.contains { $0 >= 0x80 }
      && declaration(in: bytes) == nil
  }

  static func firstNonASCII(_ bytes: [UInt8]) -> Range<Int> {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return first..<min(bytes.count, first + max(1, length(of: bytes, first)))
  }

  /// The name in `# -*- coding: name -*-`, in the first two lines.
  private static func declaration(in bytes: [UInt8]) -> Range<Int>? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 0..<2 {
      let end = bytes[start...].firstIndex(where: ByteClass.isBreak) ?? bytes.count
      let line = bytes[start..<end]
      let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }
      guard let sign = text.first else {
        start = next(bytes, end)
        continue
      }
      guard sign == UInt8(ascii: "#") else { return nil }
      if let name = name(in: text) { return name }
      start = next(bytes, end)
    }
    return nil
  }

  private static func next(_ bytes: [UInt8], _ end: Int) -> Int {
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return min(bytes.count, end + (isPair ? 2 : 1))
  }

  private static func name(in line: ArraySlice<UInt8>) -> Range<Int>? {
    let word = Array("coding".utf8)
    var position = line.startIndex
    while position + word.count < line.endIndex {
      let sign = line[position + word.count]
      if line[position..<position + word.count].elementsEqual(word),
        sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=")
      {
        let rest = line[(position + word.count + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
        let name = rest.prefix { ByteClass.isName($0) && $0 < 0x80 || $0 == 0x2D || $0 == 0x2E }
        if !name.isEmpty { return name.startIndex..<name.endIndex }
      }
      position += 1
    }
    return nil
  }

  private static func isUTF8(_ name: ArraySlice<UInt8>) -> Bool {
    let plain = String(decoding: name, as: UTF8.self).lowercased().map { $0 == "_" ? "-" : $0 }
    let text = String(plain)
    return text == "utf8" || text == "utf-8" || text.hasPrefix("utf-8-")
  }

  /// Encodings in which plain ASCII means something else are few.
  private static func isASCIICompatible(_ name: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: name, as: UTF8.self).lowercased()
    return ![
      "utf-16", "utf16", "utf_16", "utf-32", "utf32", "utf_32", "utf-7", "utf7", "utf_7", "rot13",
      "rot_13", "hz",
      "unicode_escape", "unicode-escape", "raw_unicode_escape", "idna", "punycode", "cp037",
      "cp500",
    ].contains { text.hasPrefix($0) }
  }

  /// How many bytes the character at `start` takes; 0 if they aren't UTF-8.
  private static func length(of bytes: [UInt8], _ start: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + offset < bytes.count && range ~= bytes[start + offset]
    }
    guard start < bytes.count else { return 0 }
    switch bytes[start] {
    case ..<0x80: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
