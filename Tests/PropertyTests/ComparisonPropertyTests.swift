import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Comparing generated manifests")
struct ComparisonPropertyTests {
  private static let seeds: Range<UInt64> = 1..<301

  private func sound(_ bytes: [UInt8]) -> [SoundManifest] {
    Compilation(SourceFile(path: "a.yaml", bytes: bytes)).units.compactMap(\.sound)
  }

  private func changes(_ old: [SoundManifest], _ new: [SoundManifest]) -> [Change] {
    FileComparison(from: old, to: new).changes
  }

  @Test("nothing differs from itself, from its compiled forms, and back")
  func identity() throws {
    var count = 0
    for seed in Self.seeds {
      let own = sound(Array(GeneratedManifest(seed: seed).text.utf8))
      guard let manifest = own.first, own.count == 1 else { continue }
      count += 1
      #expect(changes(own, own).isEmpty, "\(seed)")
      let compiled = sound(manifest.normalizedJSON())
      guard !compiled.isEmpty else { continue }
      #expect(changes(own, compiled).isEmpty && changes(compiled, own).isEmpty, "\(seed)")
    }
    #expect(count > Self.seeds.count / 2)
  }

  @Test("there and back are mirror images")
  func mirror() {
    var last: [SoundManifest] = []
    for seed in Self.seeds {
      let next = sound(Array(GeneratedManifest(seed: seed).text.utf8))
      defer { last = next }
      guard !last.isEmpty, !next.isEmpty else { continue }
      let there = changes(last, next)
      let back = changes(next, last)
      #expect(there.map(Self.image).sorted() == back.map(Self.reflection).sorted(), "\(seed)")
    }
  }

  private static func image(_ change: Change) -> String {
    change.kind == .renamed ? "renamed" : "\(change.kind) \(change.path)"
  }

  private static func reflection(_ change: Change) -> String {
    switch change.kind {
    case .added: "removed \(change.path)"
    case .removed: "added \(change.path)"
    case .renamed: "renamed"
    case .changed: "changed \(change.path)"
    }
  }
}
