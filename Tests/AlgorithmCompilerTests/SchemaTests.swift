import AlgorithmCompiler
import AlgorithmManifest
import CanonicalJSON
import Diagnostics
import Reporting
import Testing
import YAMLSubset

@Suite("JSON schemas")
struct SchemaTests {
  @Test("the committed schemas are what the tool prints")
  func committed() throws {
    try expectGolden(ManifestSchemas.manifest.document, at: "schemas/manifest.schema.json")
    try expectGolden(ManifestSchemas.normalized.document, at: "schemas/normalized.schema.json")
    try expectGolden(ManifestSchemas.createAlgorithm.document, at: "schemas/modelarts.schema.json")
    try expectGolden(DiagnosticsSchema.schema.document, at: "schemas/diagnostics.schema.json")
  }

  @Test("every output fits its schema", arguments: Manifests.all)
  func outputs(_ manifest: String) throws {
    let sound = try Compiled(manifest).sound()
    let normalized = try SchemaValidator(ManifestSchemas.normalized.document)
    #expect(try normalized.faults(in: sound.normalizedJSON()) == [])
    #expect(try normalized.faults(in: sound.normalizedJSON(sourceMap: true)) == [])
    let body = try SchemaValidator(ManifestSchemas.createAlgorithm.document)
    #expect(try body.faults(in: sound.createAlgorithmBody()) == [])
    // Normalized JSON is a manifest, too.
    let written = try SchemaValidator(ManifestSchemas.manifest.document)
    #expect(try written.faults(in: sound.normalizedJSON(sourceMap: true)) == [])
  }

  static let right = [
    #"{"name": "a"}"#,
    #"{"name": "a", "engine": "PyTorch-1.4.0-python3.6-v2"}"#,
    #"{"name": "a", "engine": {"image": "a/b:1"}, "manifest_version": 1}"#,
    #"{"name": "a", "inputs": [{"name": "b", "constraints": {"source": "obs"}}]}"#,
    #"{"name": "a", "inputs": [{"name": "b", "constraints": {"source": ["obs", "dataset"]}}]}"#,
    #"{"name": "a", "hyperparameters": [{"name": "b", "default": true, "choices": [1, "x"]}]}"#,
    #"{"name": "a", "search": {"reward": {"name": "b"}}}"#,
    #"{"name": "a", "search": {"reward": [{"name": "b", "goal": "minimize"}]}}"#,
    #"{"name": "a", "search": {"algorithms": [{"name": "tpe_search", "gamma": 0.5, "seed": 1}]}}"#,
    #"{"name": "a", "resources": {"types": "CPU", "multi_card": true}}"#,
    #"{"name": "a", "description": null, "engine": null, "search": null, "source_map": {}}"#,
  ]

  @Test("the schema of manifests accepts every form that a value may have", arguments: right)
  func accepts(_ manifest: String) throws {
    let schema = try SchemaValidator(ManifestSchemas.manifest.document)
    #expect(try schema.faults(in: manifest.utf8) == [])
  }

  static let wrong: [(String, String)] = [
    (#"{}"#, " required name"),
    (#"{"name": null}"#, "/name type"),
    (#"{"name": 1}"#, "/name type"),
    (#"{"name": "a", "nmae": 1}"#, "/nmae unknown"),
    (#"{"name": "a", "manifest_version": 2}"#, "/manifest_version enum"),
    (#"{"name": "a", "engine": {"nam": "b"}}"#, "/engine anyOf"),
    (#"{"name": "a", "inputs": {"name": "b"}}"#, "/inputs type"),
    (#"{"name": "a", "inputs": [{}]}"#, "/inputs/0 required name"),
    (
      #"{"name": "a", "inputs": [{"name": "b", "constraints": {"split": "some"}}]}"#,
      "/inputs/0/constraints/split oneOf"
    ),
    (
      #"{"name": "a", "inputs": [{"name": "b", "constraints": {"source": ["s3"]}}]}"#,
      "/inputs/0/constraints/source anyOf"
    ),
    (
      #"{"name": "a", "hyperparameters": [{"name": "b", "type": "Flaot"}]}"#,
      "/hyperparameters/0/type oneOf"
    ),
    (
      #"{"name": "a", "hyperparameters": [{"name": "b", "default": [1]}]}"#,
      "/hyperparameters/0/default type"
    ),
    (
      #"{"name": "a", "hyperparameters": [{"name": "b", "required": "yes"}]}"#,
      "/hyperparameters/0/required type"
    ),
    (
      #"{"name": "a", "search": {"algorithms": [{"name": "tpe_search", "xi": 1}]}}"#,
      "/search/algorithms/0/xi unknown"
    ),
    (
      #"{"name": "a", "search": {"algorithms": [{"name": "bayes_opt_search", "kind": "x"}]}}"#,
      "/search/algorithms/0/kind oneOf"
    ),
    (#"{"name": "a", "resources": {"types": ["TPU"]}}"#, "/resources/types anyOf"),
  ]

  @Test("the schema of manifests rejects what decoding rejects", arguments: wrong)
  func rejects(_ manifest: String, _ fault: String) throws {
    let schema = try SchemaValidator(ManifestSchemas.manifest.document)
    #expect(try schema.faults(in: manifest.utf8) == [fault])
    #expect(Compiled(manifest).compilation.units.allSatisfy { $0.sound == nil })
  }

  @Test("the schema of normalized JSON asks for every key, and knows no short forms")
  func strict() throws {
    let schema = try SchemaValidator(ManifestSchemas.normalized.document)
    for field in Manifest.record.fields {
      guard field.key != Manifest.Fields.sourceMap.key else { continue }
      let faults = try schema.faults(in: #"{}"#.utf8)
      #expect(faults.contains(" required \(field.key)"))
    }
    let text = try Compiled(Manifests.full).normalized(.compact)
    let short = text.replacing(#/"types":\[[^\]]*\]/#, with: #""types":"CPU""#)
    #expect(try schema.faults(in: short.utf8) == ["/resources/types type"])
  }

  @Test("a report fits its schema, and the schema has no member that a report lacks")
  func report() throws {
    let text = "name: a b\nname: c\nresources: {types: gpu}\nhyperparameters: [{nam: 1}]\n"
    let source = SourceFile(path: "a.yaml", text: text)
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "0"), files: ReportedFiles([source]),
      diagnostics: Compilation(source).diagnostics, checkedFiles: 1,
      unreadFiles: [.init(path: "b", reason: LocalizedText(en: "gone", zh: "不存在"))])
    let schema = try SchemaValidator(DiagnosticsSchema.schema.document)
    for language in Language.allCases {
      let json = ReportFormat.json.render(report, ReportStyle(language: language))
      #expect(try schema.faults(in: json) == [])
      #expect(String(decoding: json, as: UTF8.self).contains("replacement"))
    }
  }
}
