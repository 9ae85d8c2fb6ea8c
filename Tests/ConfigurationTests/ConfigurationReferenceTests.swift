import CanonicalJSON
import Configuration
import Diagnostics
import Foundation
import Testing

@Suite("What is written about configurations")
struct ConfigurationReferenceTests {
  @Test("the committed schema is what the tool prints")
  func schema() throws {
    try expectGolden(ConfigurationSchema.schema.document, at: "schemas/config.schema.json")
  }

  @Test("the committed page is what the tool writes")
  func page() throws {
    try expectGolden(Array(ConfigurationPage.markdown.utf8), at: "docs/configuration.md")
  }

  @Test("nothing is wrong with the configurations that the page shows")
  func examples() throws {
    let blocks = ConfigurationPage.markdown.split(separator: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 2)
    for block in blocks {
      let reading = Configuration.read(SourceFile(path: "c.yaml", text: block))
      #expect(reading.diagnostics.map(\.message.english) == [])
      #expect(CustomRuleTest(reading.configuration).diagnostics == [])
    }
  }
}
