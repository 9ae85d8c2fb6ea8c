import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Configuration
import Diagnostics
import Foundation
import Testing

@Suite("Sample policies")
struct PolicyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples/policies")

  static var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(".algolint.yaml") }.sorted()
  }

  @Test("are ten at least")
  func count() { #expect(Self.names.count >= 10) }

  @Test("are sound, and do what their examples show", arguments: names)
  func examples(_ name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: name))
    let reading = Configuration.read(SourceFile(path: name, bytes: Array(bytes)))
    #expect(reading.diagnostics.map(\.message.english) == [])
    let test = CustomRuleTest(reading.configuration)
    #expect(test.diagnostics.map(\.message.english) == [])
    #expect(test.untested == [])
    for entry in reading.configuration.customRules {
      #expect(!entry.accepts.isEmpty && !entry.rejects.isEmpty, "\(entry.code.value)")
      #expect(entry.rule.kind.summary.english != entry.rule.kind.summary.chinese)
    }
  }
}
