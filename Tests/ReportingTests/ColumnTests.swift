import Diagnostics
import Testing

@Suite("Columns")
struct ColumnTests {
  private let file = SourceFile(path: "a", text: "\u{FEFF}a\t图😀b\r\n😀\n")

  @Test("count code points or units of UTF-16, and no byte order mark")
  func units() {
    let offset = file.bytes.firstIndex(of: UInt8(ascii: "b"))!
    #expect(LineTable(file).location(at: offset) == .init(line: 1, column: 5))
    #expect(LineTable(file, columns: .utf16).location(at: offset) == .init(line: 1, column: 6))
    #expect(LineTable(file, columns: .utf16).location(at: 3) == .init(line: 1, column: 1))
  }

  @Test("go on behind the last line break, where text may be inserted")
  func insertion() {
    let lines = LineTable(file, columns: .utf16)
    #expect(lines.insertionLocation(at: file.bytes.count) == .init(line: 2, column: 4))
    #expect(lines.insertionLocation(at: file.bytes.count - 1) == .init(line: 2, column: 3))
  }

  @Test("far into a long line are counted as near its start", arguments: [1, 4095, 4096, 10_000])
  func longLine(_ count: Int) {
    let text = String(repeating: "😀图", count: count) + "x"
    let file = SourceFile(path: "a", text: text)
    let end = file.bytes.count - 1
    #expect(LineTable(file).location(at: end).column == 2 * count + 1)
    #expect(LineTable(file, columns: .utf16).location(at: end).column == 3 * count + 1)
  }
}
