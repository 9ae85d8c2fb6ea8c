import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Importing what was compiled")
struct ImportPropertyTests {
  /// Enough that each choice of the generator meets each other one.
  private static let seeds: Range<UInt64> = 1..<401

  @Test("gives the same normalized JSON and the same body")
  func inversion() throws {
    var sound = 0
    for seed in Self.seeds {
      let text = GeneratedManifest(seed: seed).text
      let compilation = Compilation(SourceFile(path: "a.yaml", text: text))
      guard let manifest = compilation.units.first?.sound else { continue }
      sound += 1
      let body = manifest.createAlgorithmBody()
      for json in [body, manifest.normalizedJSON()] {
        let imported = ImportedAlgorithm(SourceFile(path: "a.json", bytes: json))
        let model = try #require(imported.manifest, "\(seed): \(imported.diagnostics)")
        #expect(imported.dropped.isEmpty, "\(seed): \(imported.dropped)")
        let written = ManifestWriter.text(model, in: seed % 2 == 0 ? .english : .chinese)
        // What was silenced there is silenced here.
        let comments = text.prefix { $0 != "\n" && $0 != "{" } + "\n"
        let again = Compilation(SourceFile(path: "b.yaml", text: comments + written))
        let second = try #require(
          again.units.first?.sound,
          "\(seed): \(again.diagnostics.map(\.message.english)) \(written)")
        let isSame = second.normalizedJSON() == manifest.normalizedJSON()
        #expect(isSame, "\(seed): \(text)\n\(written)")
        // What normalized JSON spells out of defaults, a manifest leaves out.
        let isInverse = json != body || second.createAlgorithmBody() == body
        #expect(isInverse, "\(seed): \(text)\n\(written)")
        // Nothing that other readers would take for something else.
        let doubts = again.diagnostics.map(\.code).filter { $0 == "yaml-1.1-ambiguity" }
        #expect(doubts.isEmpty, "\(seed): \(written)")
      }
    }
    #expect(sound > Self.seeds.count * 9 / 10, "\(sound) of \(Self.seeds.count) are sound")
  }

  @Test("gives the same normalized JSON for what people wrote", arguments: Text.all)
  func samples(_ text: Text) throws {
    let compilation = Compilation(text.source)
    // An engine that names nothing is no engine in a body, and comments that silence rules aren't in one.
    let codes = compilation.diagnostics.map(\.code)
    guard !codes.contains("missing-engine"), compilation.suppressed.isEmpty else { return }
    for manifest in compilation.units.compactMap(\.sound) {
      let body = SourceFile(path: "a.json", bytes: manifest.createAlgorithmBody())
      let imported = ImportedAlgorithm(body)
      let model = try #require(imported.manifest, "\(imported.diagnostics)")
      let written = ManifestWriter.text(model, in: .chinese)
      let again = Compilation(SourceFile(path: "b.yaml", text: written))
      let second = try #require(again.units.first?.sound, "\(written)")
      let isSame = Self.sendable(second) == Self.sendable(manifest)
      #expect(isSame, "\(written)")
    }
  }

  /// Normalized JSON without what no body holds.
  private static func sendable(_ manifest: SoundManifest) -> [Substring] {
    String(decoding: manifest.normalizedJSON(), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("  \"source_dir\": ") }
  }
}
