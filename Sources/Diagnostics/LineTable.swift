/// A place as people name it.
public struct SourceLocation: Hashable, Sendable {
  /// Counted from 1.
  public let line: Int

  /// Counted from 1; a byte order mark at the start of the file counts nothing.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What a column counts.
public enum ColumnUnit: Sendable {
  /// Unicode code points, as people and most tools count.
  case codePoints
  /// Units of UTF-16, as JavaScript, .NET and the Language Server Protocol count: two for an emoji.
  case utf16
}

/// Where the lines of a file start. Made only where something is printed.
///
/// A line ends at LF, CR LF or CR (YAML 1.2.2, rule 28, b-break).
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  private let unit: ColumnUnit

  /// How many units stand before each block of ``blockSize`` bytes,
  /// so that a column far into a very long line costs no more than one near its start.
  private let unitsBefore: [UInt32]
  private static let blockSize = 4096

  public init(_ file: SourceFile, columns unit: ColumnUnit = .codePoints) {
    bytes = file.bytes
    self.unit = unit
    unitsBefore = Self.blockCounts(file.bytes, unit)
    var starts: [UInt32] = [0]
    let text = file.bytes.span
    var i = 0
    while i < text.count {
      let byte = text[i]
      i += 1
      if byte == 0x0A || (byte == 0x0D && !(i < text.count && text[i] == 0x0A)) {
        starts.append(UInt32(i))
      }
    }
    self.starts = starts
  }

  /// How many lines there are; text that ends in a line break ends its last line there.
  public var count: Int {
    let endsInBreak = starts.count > 1 && Int(starts[starts.count - 1]) == bytes.count
    return endsInBreak ? starts.count - 1 : starts.count
  }

  /// The line, counted from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  public func location(at offset: Int) -> SourceLocation {
    let line = line(at: offset)
    return SourceLocation(line: line, column: units(from: startOfLine(line), to: offset) + 1)
  }

  /// The location for a place where text is changed. Behind a line break at the end of the file
  /// it is the place behind the last line with its break, since no other line follows.
  ///
  /// - Source: SARIF 2.1.0, 3.30.2, example 8.
  public func insertionLocation(at offset: Int) -> SourceLocation {
    let line = min(line(at: offset), count)
    return SourceLocation(line: line, column: units(from: startOfLine(line), to: offset) + 1)
  }

  /// The bytes of a line, counted from 1, without its line break and without a byte order mark.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = startOfLine(line)
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return min(start, end)..<end
  }

  private func startOfLine(_ line: Int) -> Int {
    let start = Int(starts[line - 1])
    return line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  private func units(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    if end - start <= Self.blockSize { return Self.units(bytes[start..<end], unit) }
    return units(before: end) - units(before: start)
  }

  private func units(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    return Int(unitsBefore[block]) + Self.units(bytes[block * Self.blockSize..<offset], unit)
  }

  private static func blockCounts(_ bytes: [UInt8], _ unit: ColumnUnit) -> [UInt32] {
    var counts: [UInt32] = [0]
    var start = 0
    while start + blockSize <= bytes.count {
      let count = units(bytes[start..<start + blockSize], unit)
      counts.append(counts[counts.count - 1] + UInt32(count))
      start += blockSize
    }
    return counts
  }

  private static func units(_ bytes: ArraySlice<UInt8>, _ unit: ColumnUnit) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    // A character of four bytes is a surrogate pair.
    if unit == .utf16 { for byte in bytes where 0xF0...0xF4 ~= byte { count += 1 } }
    return count
  }
}
