/// A short name for some texts, the same on every machine.
///
/// - Source: FNV-1a of Fowler, Noll and Vo, with 64 bits. It keeps nobody from making two texts of one name, which would
///   harm only themselves.
struct Fingerprint: Hashable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: some Sequence<UInt8>) {
    for byte in text { add(byte) }
    // So that `ab`, `c` isn't `a`, `bc`: no text of UTF-8 has this byte.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
