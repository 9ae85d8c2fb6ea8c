import Diagnostics
import Testing

@Suite("Invalid samples")
struct InvalidSampleTests {
  static let samples = Sample.all(in: "samples/invalid")

  static let areas = [
    "yaml", "structure", "basic", "code", "channels", "constraints", "hyperparameters", "search",
    "resources",
  ]

  @Test("there are some for each area", arguments: areas)
  func area(_ area: String) {
    #expect(Self.samples.contains { $0.path.hasPrefix("samples/invalid/\(area)/") })
  }

  @Test("the English report is the one beside each", arguments: samples)
  func english(_ sample: Sample) throws {
    try GoldenFile(path: sample.companion(".en.txt")).expect(try sample.textReport(.english))
  }

  @Test("the Chinese report is the one beside each", arguments: samples)
  func chinese(_ sample: Sample) throws {
    try GoldenFile(path: sample.companion(".zh.txt")).expect(try sample.textReport(.chinese))
  }

  @Test("an error is in each", arguments: samples)
  func errors(_ sample: Sample) throws {
    let diagnostics = try sample.diagnostics()
    #expect(diagnostics.contains { $0.severity == .error })
  }
}
