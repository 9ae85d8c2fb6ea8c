import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Whatever happens to a JSON text")
struct DamagedImportTests {
  private static let bodies: [[UInt8]] = (1..<13).compactMap { (seed: UInt64) in
    let source = SourceFile(path: "a.yaml", text: GeneratedManifest(seed: seed).text)
    return Compilation(source).units.first?.sound?.createAlgorithmBody()
  }

  /// A manifest, or what is wrong, with every place inside the text.
  private func isAccountedFor(_ bytes: [UInt8]) -> Bool {
    let imported = ImportedAlgorithm(SourceFile(path: "a.json", bytes: bytes))
    guard let manifest = imported.manifest else {
      return !imported.diagnostics.isEmpty
        && imported.diagnostics.allSatisfy { $0.span.range.upperBound <= bytes.count }
    }
    // What was made of it is YAML whatever it says.
    let text = ManifestWriter.text(manifest, in: .english)
    let compilation = Compilation(SourceFile(path: "b.yaml", text: text))
    return !compilation.diagnostics.contains { Compilation.syntaxErrors.contains($0.code) }
  }

  @Test("each of its beginnings is imported or refused", arguments: bodies)
  func beginnings(_ body: [UInt8]) {
    for length in stride(from: 0, to: body.count, by: body.count / 60 | 1) {
      let isRight = isAccountedFor(Array(body.prefix(length)))
      #expect(isRight, "the first \(length) bytes of \(String(decoding: body, as: UTF8.self))")
    }
  }

  @Test("it is imported or refused with one byte changed or gone", arguments: bodies)
  func changes(_ body: [UInt8]) {
    for place in stride(from: 0, to: body.count, by: body.count / 60 | 1) {
      for replacement in [[], Array("[".utf8), Array("}".utf8), Array("\"".utf8), Array("5".utf8)] {
        var bytes = body
        bytes.replaceSubrange(place..<place + 1, with: replacement)
        #expect(isAccountedFor(bytes), "\(place): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
