import AlgorithmCompiler
import AlgorithmManifest
import CanonicalJSON
import Testing
import YAMLSubset

@Suite("Normalized JSON")
struct NormalizedTests {
  @Test("absent fields have their default, an empty list, or null")
  func smallest() throws {
    #expect(
      try Compiled(Manifests.smallest).normalized() == """
        {
          "manifest_version": 1,
          "name": "a",
          "description": null,
          "workspace_id": "0",
          "engine": null,
          "code_dir": null,
          "boot_file": null,
          "boot_file_path": null,
          "source_dir": null,
          "inputs": [],
          "outputs": [],
          "hyperparameters": [],
          "customize_hyperparameters": null,
          "search": null,
          "resources": null
        }

        """)
  }

  @Test("every field is there, in one spelling")
  func full() throws {
    let text = try Compiled(Manifests.full).normalized(.compact)
    #expect(text.hasSuffix("}\n"))
    // A line a top-level member, for the reader of this test.
    let lines = text.dropFirst().dropLast(2).replacing(#/,"(?=[a-z_]+":)/#, with: "\n\"")
    let expected = #"""
      "manifest_version":1
      "name":"resnet50-flowers"
      "description":"花卉图像分类，ResNet-50"
      "workspace_id":"0"
      "engine":{"name":"PyTorch"
      "version":"PyTorch-1.4.0-python3.6-v2"
      "id":null
      "image":null
      "command":null}
      "code_dir":"obs://ml-team/algorithms/resnet50/"
      "boot_file":"train.py"
      "boot_file_path":"obs://ml-team/algorithms/resnet50/train.py"
      "source_dir":"./src"
      """#
    #expect(lines.hasPrefix(expected))
  }

  @Test(
    "compiling the output gives the same bytes, and nothing to say", arguments: Manifests.all)
  func idempotent(_ manifest: String) throws {
    for layout in [JSONLayout.pretty, .compact] {
      let once = try Compiled(manifest).normalized(layout)
      let again = Compiled(once, path: "algorithm.json")
      #expect(try again.normalized(layout) == once)
      #expect(again.findings == [])
      let mapped = Compiled(try Compiled(manifest).normalized(layout, sourceMap: true))
      #expect(try mapped.normalized(layout) == once)
      #expect(mapped.findings == [])
    }
  }
}
