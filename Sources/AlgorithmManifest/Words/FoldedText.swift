/// A text without what doesn't tell words apart: case, width, `-`, `_` and white space.
struct FoldedText: Hashable, Sendable {
  private let scalars: [UInt32]

  init(_ text: String) {
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars {
      // The full-width forms lie 0xFEE0 above their ASCII counterparts.
      let narrow = 0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
      switch narrow {
      case 0x09, 0x0A, 0x0D, 0x20, 0x2D, 0x5F, 0x3000, 0xA0: continue
      case 0x41...0x5A: scalars.append(narrow + 32)
      default: scalars.append(narrow)
      }
    }
    self.scalars = scalars
  }
}
