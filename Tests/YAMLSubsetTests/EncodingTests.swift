import Diagnostics
import Testing
import YAMLSubset

@Suite("Bytes that")
struct EncodingTests {
  /// Continuations on both sides of every bound of the table of well-formed sequences.
  private static let bounds: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF,
  ]

  private func isAccepted(_ bytes: [UInt8]) -> Bool {
    let tree = DocumentTree.parse(SourceFile(path: "a.yaml", bytes: bytes))
    return !tree.diagnostics.contains { $0.code == "invalid-utf-8" || $0.code == "binary-file" }
  }

  @Test("are UTF-8 for the standard library are read, all others are refused")
  func sequences() {
    for first in UInt8(0x80)...0xFF {
      for second in Self.bounds {
        for third in Self.bounds {
          for fourth in Self.bounds {
            let character = [first, second, third, fourth]
            guard !character.contains(0) else { continue }
            // Before the end of the text and far from it: both ways of reading.
            for tail in ["", " and some more text behind it"] {
              let bytes =
                Array("a: \"".utf8) + character
                + Array("\"\(tail.isEmpty ? "" : " #")\(tail)\n".utf8)
              let expected = String(validating: bytes, as: UTF8.self) != nil
              #expect(isAccepted(bytes) == expected, "\(character)")
            }
          }
        }
      }
    }
  }

  @Test("end in the middle of a character are refused")
  func truncation() {
    for character in ["é", "中", "𝄞"] {
      let bytes = Array("a: \(character)".utf8)
      #expect(isAccepted(bytes))
      for count in 1..<character.utf8.count {
        #expect(!isAccepted(Array(bytes.dropLast(count))))
      }
    }
  }

  @Test("are control characters are found wherever they stand")
  func controls() {
    for byte in UInt8(1)..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte) {
      for offset in 0..<40 {
        var bytes = Array("# 0123456789 0123456789 0123456789 01234567\na: b\n".utf8)
        bytes[2 + offset] = byte
        let tree = DocumentTree.parse(SourceFile(path: "a.yaml", bytes: bytes))
        let found = tree.diagnostics.map { "\($0.code) \($0.span.range.lowerBound)" }
        #expect(found == ["control-character \(2 + offset)"])
      }
    }
  }
}
