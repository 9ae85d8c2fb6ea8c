extension Span where Element == UInt8 {
  /// An offset at or after `offset` before which all is printable ASCII and line feeds: that of the first other byte,
  /// or one near the end of the text.
  @inline(__always)
  func endOfPrintableRun(from offset: Int) -> Int {
    var i = offset
    while let first = word(at: i), let second = word(at: i &+ 8) {
      let hits = first.unprintableBytes
      if hits != 0 { return i &+ (hits.trailingZeroBitCount &>> 3) }
      let more = second.unprintableBytes
      if more != 0 { return i &+ 8 &+ (more.trailingZeroBitCount &>> 3) }
      i &+= 16
    }
    return i
  }

  /// The offset of the line break, or of the end of the text, at or after `offset`.
  func endOfLine(from offset: Int) -> Int {
    var i = offset
    while let word = word(at: i) {
      let low = word & UInt64.sevenBits
      let isNotLineFeed = (low ^ UInt64.each(0x0A)) &+ UInt64.sevenBits
      let isNotReturn = (low ^ UInt64.each(0x0D)) &+ UInt64.sevenBits
      let hits = ~((isNotLineFeed & isNotReturn) | word) & UInt64.highBits
      if hits != 0 { return i &+ (hits.trailingZeroBitCount &>> 3) }
      i &+= 8
    }
    while i < count, !self[i].isBreak { i += 1 }
    return i
  }

  /// The offset of the first `:`, `#` or control character at or after `offset`.
  @inline(__always)
  func endOfWords(from offset: Int) -> Int {
    var i = offset
    while let word = word(at: i) {
      let low = word & UInt64.sevenBits
      let isNotColon = (low ^ UInt64.each(0x3A)) &+ UInt64.sevenBits
      let isNotHash = (low ^ UInt64.each(0x23)) &+ UInt64.sevenBits
      let isNotControl = low &+ UInt64.each(0x60)
      let hits = ~(isNotColon & isNotHash & isNotControl | word) & UInt64.highBits
      if hits != 0 { return i &+ (hits.trailingZeroBitCount &>> 3) }
      i &+= 8
    }
    while i < count, self[i] >= 0x20, self[i] != .colon, self[i] != .hash { i += 1 }
    return i
  }

  /// The offset of the first `quote`, `\` or control character at or after `offset`.
  @inline(__always)
  func endOfQuotedRun(from offset: Int, _ quote: UInt8) -> Int {
    var i = offset
    let quotes = UInt64.each(quote)
    while let word = word(at: i) {
      let low = word & UInt64.sevenBits
      let isNotQuote = (low ^ quotes) &+ UInt64.sevenBits
      let isNotBackslash = (low ^ UInt64.each(0x5C)) &+ UInt64.sevenBits
      let isNotControl = low &+ UInt64.each(0x60)
      let hits = ~(isNotQuote & isNotBackslash & isNotControl | word) & UInt64.highBits
      if hits != 0 { return i &+ (hits.trailingZeroBitCount &>> 3) }
      i &+= 8
    }
    while i < count, self[i] >= 0x20, self[i] != quote, self[i] != .backslash { i += 1 }
    return i
  }

  /// The offset of the first byte at or after `offset` that isn't a space.
  @inline(__always)
  func endOfSpaces(from offset: Int) -> Int {
    var i = offset
    while let word = word(at: i) {
      let others = word ^ UInt64.each(0x20)
      if others != 0 { return i &+ (others.trailingZeroBitCount &>> 3) }
      i &+= 8
    }
    while i < count, self[i] == .space { i += 1 }
    return i
  }

  /// The eight bytes from `offset` on, the first one lowest; nil where fewer are left.
  ///
  /// The load is checked against the bounds.
  @inline(__always)
  func word(at offset: Int) -> UInt64? {
    guard offset &+ 8 <= count else { return nil }
    return UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension UInt64 {
  fileprivate static var highBits: UInt64 { 0x8080_8080_8080_8080 }
  fileprivate static var sevenBits: UInt64 { 0x7F7F_7F7F_7F7F_7F7F }

  /// The high bit of each byte that is neither a printable ASCII character nor a line feed.
  @inline(__always)
  fileprivate var unprintableBytes: UInt64 {
    let low = self & UInt64.sevenBits
    // The high bit of each byte tells; no sum of seven bits carries into the next byte.
    let isPrintable = low &+ UInt64.each(0x60)
    let isNotLineFeed = (low ^ UInt64.each(0x0A)) &+ UInt64.sevenBits
    let isDelete = low &+ UInt64.each(1)
    return (self | (~isPrintable & isNotLineFeed) | isDelete) & UInt64.highBits
  }

  /// `byte` eight times.
  @inline(__always)
  fileprivate static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
