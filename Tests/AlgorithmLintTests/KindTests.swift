import AlgorithmLint
import Diagnostics
import Foundation
import Testing

@Suite("Kinds")
struct KindTests {
  @Test("have texts in both languages, and they differ", arguments: allKinds)
  func languages(_ kind: DiagnosticKind) {
    for text in [kind.summary, kind.rationale, kind.area.title] {
      #expect(!text.english.isEmpty && !text.chinese.isEmpty)
      #expect(text.english != text.chinese)
      #expect(text.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }
    #expect(!kind.summary.english.hasSuffix(".") && !kind.summary.chinese.hasSuffix("。"))
    #expect(!kind.source.isEmpty)
  }

  @Test("have codes in kebab-case, each its own")
  func codes() {
    let codes = allKinds.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(
        code.utf8.allSatisfy {
          ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2E
        })
    }
  }

  /// Kinds whose wrong texts can't be written in Swift: they aren't UTF-8, or hold zero bytes.
  static let unwritable: Set<String> = ["unsupported-encoding", "invalid-utf-8", "binary-file"]

  @Test("have wrong and right examples", arguments: allKinds)
  func examples(_ kind: DiagnosticKind) {
    #expect(kind.examples.contains { !$0.isWrong })
    #expect(kind.examples.contains { $0.isWrong } || Self.unwritable.contains(kind.code))
  }

  @Test("of rules stand in the list, one line a file of the folder")
  func list() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let rules = root.appending(path: "Sources/AlgorithmLint/Rules")
    let files = try #require(FileManager.default.enumerator(atPath: rules.path))
    let names = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { String($0.split(separator: "/").last!.dropLast(6)) }
    let listed = RuleSet.standard.rules.map { "\(type(of: $0))" }
    for name in names.sorted() where !listed.contains(name) {
      Issue.record("paste into RuleSet+Standard.swift:    \(name)(),")
    }
    #expect(Set(names) == Set(listed))
    #expect(listed.count == names.count)
  }
}
