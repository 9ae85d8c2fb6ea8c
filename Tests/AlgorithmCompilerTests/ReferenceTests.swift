import AlgorithmCompiler
import CanonicalJSON
import Diagnostics
import Testing

@Suite("Reference pages")
struct ReferenceTests {
  @Test("the committed page of rules is what the tool writes")
  func rules() throws {
    try expectGolden(Array(KindCatalog.standard.markdown.utf8), at: "docs/rules.md")
  }

  @Test("the committed page of the manifest language is what the tool writes")
  func manifest() throws {
    try expectGolden(Array(ManifestPage.markdown.utf8), at: "docs/manifest.md")
  }

  @Test("nothing is said about the example of the page")
  func example() throws {
    let example = Compiled(ManifestExample.text)
    #expect(example.codes == [])
    _ = try example.sound()
  }
}
