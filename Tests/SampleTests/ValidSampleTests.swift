import AlgorithmCompiler
import AlgorithmManifest
import CanonicalJSON
import Diagnostics
import Testing

@Suite("Valid samples")
struct ValidSampleTests {
  static let samples = Sample.all(in: "samples/valid")

  /// A manifest of a sample, and the ending of the files that it is compiled to.
  struct Unit: CustomTestStringConvertible {
    let sample: Sample
    let manifest: SoundManifest

    /// Counted from 1 where the sample holds several; else empty.
    let number: String

    var testDescription: String { sample.path + number }

    static func all(of sample: Sample) throws -> [Unit] {
      let units = Compilation(try sample.source()).units
      return try units.enumerated().map { index, unit in
        let number = units.count > 1 ? ".\(index + 1)" : ""
        return Unit(sample: sample, manifest: try #require(unit.sound), number: number)
      }
    }

    func golden(_ ending: String) -> GoldenFile {
      GoldenFile(path: sample.companion(number + ending))
    }
  }

  @Test("there are at least eight")
  func count() { #expect(Self.samples.count >= 8) }

  @Test("nothing is said of one", arguments: samples)
  func silence(_ sample: Sample) throws {
    #expect(String(try sample.textReport(.english)) == "")
  }

  @Test("each compiles to the normalized JSON beside it", arguments: samples)
  func normalized(_ sample: Sample) throws {
    let units = try Unit.all(of: sample)
    #expect(!units.isEmpty)
    for unit in units {
      try unit.golden(".normalized.json").expect(unit.manifest.normalizedJSON())
    }
  }

  @Test("each compiles to the CreateAlgorithm body beside it", arguments: samples)
  func body(_ sample: Sample) throws {
    for unit in try Unit.all(of: sample) {
      try unit.golden(".modelarts.json").expect(unit.manifest.createAlgorithmBody())
    }
  }

  @Test("normalized JSON compiles to itself, and nothing is said of it", arguments: samples)
  func idempotence(_ sample: Sample) throws {
    for unit in try Unit.all(of: sample) {
      for layout in [JSONLayout.pretty, .compact] {
        let once = unit.manifest.normalizedJSON(layout)
        let again = Compilation(SourceFile(path: "algorithm.json", bytes: once))
        #expect(again.diagnostics.map(\.message.english) == [])
        let manifest = try #require(again.units.first?.sound)
        #expect(String(manifest.normalizedJSON(layout)) == String(once))
      }
    }
  }

  @Test("no two declare the same algorithm")
  func names() throws {
    let names = try Self.samples.flatMap { sample in
      Compilation(try sample.source()).units.compactMap { $0.manifest.name?.value }
    }
    #expect(Set(names).count == names.count)
  }

  @Test("every field of the language stands in one of them")
  func fields() throws {
    let unset = try Unit.all(of: Sample(path: "samples/valid/every-field.algorithm.yaml"))
      .map { String($0.manifest.normalizedJSON()) }
      .flatMap { $0.split(separator: "\n").filter { $0.contains(": null") } }
    // An engine is named in one way, and a hyperparameter has a range or choices.
    #expect(
      Set(unset.map { $0.trimmingPrefix(while: \.isWhitespace).prefix { $0 != ":" } })
        == [#""id""#, #""image""#, #""command""#, #""range""#, #""choices""#])
  }
}
