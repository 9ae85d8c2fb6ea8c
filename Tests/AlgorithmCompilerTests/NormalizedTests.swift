import AlgorithmCompiler
import AlgorithmManifest
import CanonicalJSON
import Diagnostics
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
    #expect(
      try Compiled(Manifests.full).normalized() == #"""
        {
          "manifest_version": 1,
          "name": "resnet50-flowers",
          "description": "花卉图像分类，ResNet-50",
          "workspace_id": "0",
          "engine": {
            "name": "PyTorch",
            "version": "PyTorch-1.4.0-python3.6-v2",
            "id": null,
            "image": null,
            "command": null
          },
          "code_dir": "obs://ml-team/algorithms/resnet50/",
          "boot_file": "train.py",
          "boot_file_path": "obs://ml-team/algorithms/resnet50/train.py",
          "source_dir": "./src",
          "inputs": [
            {
              "name": "data_url",
              "label": "训练数据",
              "constraints": {
                "source": [
                  "dataset"
                ],
                "annotation_type": [
                  "image-classification"
                ],
                "data_format": [
                  "Default",
                  "CarbonData"
                ],
                "split": "segmented"
              }
            },
            {
              "name": "pretrained_url",
              "label": "数据来源",
              "constraints": {
                "source": [
                  "obs",
                  "dataset"
                ],
                "annotation_type": null,
                "data_format": null,
                "split": "any"
              }
            }
          ],
          "outputs": [
            {
              "name": "train_url",
              "label": "输出数据"
            }
          ],
          "hyperparameters": [
            {
              "name": "learning_rate",
              "description": "初始学习率",
              "type": "Float",
              "default": "1e-2",
              "range": {
                "min": 0.0001,
                "max": 1
              },
              "choices": null,
              "required": true,
              "editable": true
            },
            {
              "name": "optimizer",
              "description": null,
              "type": "String",
              "default": "sgd",
              "range": null,
              "choices": [
                "sgd",
                "adam"
              ],
              "required": false,
              "editable": false
            },
            {
              "name": "epochs",
              "description": null,
              "type": "Integer",
              "default": "10",
              "range": {
                "min": 1,
                "max": 100
              },
              "choices": null,
              "required": false,
              "editable": true
            },
            {
              "name": "verbose",
              "description": null,
              "type": "Boolean",
              "default": "true",
              "range": null,
              "choices": null,
              "required": false,
              "editable": true
            },
            {
              "name": "note",
              "description": null,
              "type": "String",
              "default": null,
              "range": null,
              "choices": null,
              "required": false,
              "editable": true
            }
          ],
          "customize_hyperparameters": true,
          "search": {
            "reward": [
              {
                "name": "accuracy",
                "goal": "maximize",
                "regex": "accuracy: ([0-9.]+)"
              }
            ],
            "parameters": [
              {
                "name": "learning_rate",
                "min": 0.0001,
                "max": 0.1
              }
            ],
            "algorithms": [
              {
                "name": "bayes_opt_search",
                "num_samples": 20,
                "kind": "ucb",
                "xi": 0
              },
              {
                "name": "tpe_search"
              }
            ]
          },
          "resources": {
            "types": [
              "CPU",
              "GPU"
            ],
            "multi_card": true,
            "distributed": false
          }
        }

        """#)
  }

  @Test("nothing is said about a sound manifest, nor about what it compiles to")
  func clean() throws {
    for manifest in [Manifests.full, Manifests.image, Manifests.folder] {
      #expect(Compiled(manifest).codes == [])
      #expect(Compiled(try Compiled(manifest).normalized()).codes == [])
    }
  }

  @Test("the order is that of the table of fields")
  func order() throws {
    let json = try Compiled(Manifests.full).normalized(.compact)
    let keys = json.matches(of: #/[{,]"([a-z_]+)":/#).map { String($0.output.1) }
    #expect(keys.first == Manifest.record.fields.first?.key)
    var expected: [String] = []
    func add(_ record: RecordDescription, skipping skipped: Set<String> = []) {
      for field in record.fields where !skipped.contains(field.key) {
        expected.append(field.key)
        if let child = field.shape.record { add(child) }
      }
    }
    add(Manifest.record, skipping: [Manifest.Fields.sourceMap.key])
    // The first time that each key of the tables stands in the text.
    var rest = keys[...]
    for key in expected {
      let index = rest.firstIndex(of: key)
      #expect(index != nil, "\(key) does not follow \(rest.first ?? "the end")")
      if let index { rest = rest[(index + 1)...] }
    }
  }

  @Test(
    "compiling the output gives the same bytes, and nothing new to say", arguments: Manifests.all)
  func idempotent(_ manifest: String) throws {
    let written = Compiled(manifest)
    for layout in [JSONLayout.pretty, .compact] {
      let once = try written.normalized(layout)
      let again = Compiled(once, path: "algorithm.json")
      #expect(try again.normalized(layout) == once)
      #expect(again.codes.allSatisfy(written.codes.contains))
      let mapped = Compiled(try written.normalized(layout, sourceMap: true))
      #expect(try mapped.normalized(layout) == once)
      #expect(mapped.codes == again.codes)
    }
  }

  /// The texts of all examples, right and wrong.
  static let examples = KindCatalog.standard.kinds.flatMap { kind in
    kind.examples.flatMap { $0.completeFiles.map { MarkedText($0).text } }
  }

  @Test("every example that compiles at all compiles to itself, and fits the schemas")
  func examplesCompile() throws {
    let normalized = try SchemaValidator(ManifestSchemas.normalized.document)
    let written = try SchemaValidator(ManifestSchemas.manifest.document)
    let body = try SchemaValidator(ManifestSchemas.createAlgorithm.document)
    var count = 0
    for text in Self.examples {
      let first = Compilation(SourceFile(path: "a.yaml", text: text))
      // JSON has no comments that could suppress anything.
      if !first.suppressed.isEmpty { continue }
      for sound in first.units.compactMap(\.sound) {
        count += 1
        let json = sound.normalizedJSON()
        let second = Compilation(SourceFile(path: "a.json", bytes: json))
        #expect(second.units.compactMap(\.sound).map { $0.normalizedJSON() } == [json], "\(text)")
        let codes = Set(first.diagnostics.map(\.code))
        #expect(second.diagnostics.allSatisfy { codes.contains($0.code) }, "\(text)")
        #expect(try normalized.faults(in: json) == [], "\(text)")
        #expect(try written.faults(in: json) == [], "\(text)")
        #expect(try body.faults(in: sound.createAlgorithmBody()) == [], "\(text)")
      }
    }
    #expect(count > 100)
  }
}
