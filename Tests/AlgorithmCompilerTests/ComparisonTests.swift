import AlgorithmCompiler
import Diagnostics
import Testing

/// Two values of one place in a manifest, and what is said of the step from the first to the second.
struct ChangeCase: Sendable, CustomTestStringConvertible {
  /// A manifest with `«…»` where the two differ.
  let manifest: String
  let old: String
  let new: String

  /// `!` in front for what breaks jobs.
  let there: [String]
  let back: [String]

  init(
    _ manifest: String, _ old: String, _ new: String, _ there: [String], back: [String]
  ) {
    (self.manifest, self.old, self.new) = (manifest, old, new)
    (self.there, self.back) = (there, back)
  }

  var testDescription: String { manifest.replacing("«»", with: "\(old)|\(new)") }

  func sound(_ value: String) throws -> [SoundManifest] {
    [try Compiled("name: a\n" + manifest.replacing("«»", with: value)).sound()]
  }
}

/// What a comparison says, a line for each change.
func lines(from old: [SoundManifest], to new: [SoundManifest]) -> [String] {
  FileComparison(from: old, to: new).changes.map {
    ($0.breakage == nil ? "" : "!") + $0.path + ": " + $0.statement.english
  }
}

@Suite("Comparing manifests")
struct ComparisonTests {
  private static let number = "hyperparameters: [{name: h, type: Float, «»}]"
  private static let at = "hyperparameters[name=h]"
  private static let title = "Hyperparameters › h › "
  private static let data = "inputs: [{name: d, constraints: {source: dataset, «»}}]"
  private static let demand = "inputs[name=d].constraints"
  private static let demandTitle = "Input data configuration › d › Constraints › "

  private static let searchTitle = "Supported policies › Search "
  private static let search = """
    search:
      reward: {name: r, goal: maximize, regex: 'r: ([0-9.]+)'}
      parameters: [{name: h, min: 0, max: 1}]
      algorithms: [{name: tpe_search, num_samples: 12, seed: 1}]
    """
  private static let searched = """
    engine: PyTorch-1.4.0-python3.6-v2
    code_dir: obs://bkt/a/
    boot_file: train.py
    hyperparameters: [{name: h, type: Float, default: 0.5}]

    """

  static let fields: [ChangeCase] = [
    ChangeCase(
      "description: «»", "b", "c", ["description: Description: 'b' → 'c'"],
      back: ["description: Description: 'c' → 'b'"]),
    ChangeCase(
      "workspace_id: «»", "'0'", "'1'", ["!workspace_id: Workspace: '0' → '1'"],
      back: ["!workspace_id: Workspace: '1' → '0'"]),
    ChangeCase(
      "engine: «»", "{id: '7'}", "{id: '8'}", ["!engine: AI engine: '7' → '8'"],
      back: ["!engine: AI engine: '8' → '7'"]),
    ChangeCase(
      "engine: {image: o/a:1, command: «»}", "a", "b",
      ["engine.command: AI engine › Start command: 'a' → 'b'"],
      back: ["engine.command: AI engine › Start command: 'b' → 'a'"]),
    ChangeCase(
      number, "range: {min: 0, max: 1}", "range: {min: 0.5, max: 1}",
      ["!\(at).range.min: \(title)Range › Minimum: 0 → 0.5"],
      back: ["\(at).range.min: \(title)Range › Minimum: 0.5 → 0"]),
    ChangeCase(
      number, "range: {min: 0, max: 1}", "range: {min: 0, max: 2}",
      ["\(at).range.max: \(title)Range › Maximum: 1 → 2"],
      back: ["!\(at).range.max: \(title)Range › Maximum: 2 → 1"]),
    ChangeCase(
      number, "", "range: {min: 0, max: 1}",
      ["!\(at).range: \(title)Range: not set → Minimum 0, Maximum 1"],
      back: ["\(at).range: \(title)Range: Minimum 0, Maximum 1 → not set"]),
    ChangeCase(
      number, "choices: [1, 2]", "choices: [2.0, 1.0, 3]",
      ["\(at).choices: \(title)Enumeration: '1', '2' → '2.0', '1.0', '3'"],
      back: ["!\(at).choices: \(title)Enumeration: '2.0', '1.0', '3' → '1', '2'"]),
    ChangeCase(
      number, "default: 1", "default: 2", ["\(at).default: \(title)Default value: '1' → '2'"],
      back: ["\(at).default: \(title)Default value: '2' → '1'"]),
    ChangeCase(
      number, "default: 1, editable: false", "default: 2, editable: false",
      ["!\(at).default: \(title)Default value: '1' → '2'"],
      back: ["!\(at).default: \(title)Default value: '2' → '1'"]),
    ChangeCase(
      number, "default: 1, required: false", "default: 1, required: true",
      ["!\(at).required: \(title)Required: no → yes"],
      back: ["\(at).required: \(title)Required: yes → no"]),
    ChangeCase(
      number, "default: 1", "default: 1, editable: false",
      ["!\(at).editable: \(title)Editable: yes → no"],
      back: ["\(at).editable: \(title)Editable: no → yes"]),
    ChangeCase(
      "hyperparameters: [{name: h, type: «»}]", "Integer", "Float",
      ["\(at).type: \(title)Type: Integer → Float"],
      back: ["!\(at).type: \(title)Type: Float → Integer"]),
    ChangeCase(
      "hyperparameters: [{name: «»}]", "h", "i", ["!\(at): Hyperparameters › h: renamed to 'i'"],
      back: ["!hyperparameters[name=i]: Hyperparameters › i: renamed to 'h'"]),
    ChangeCase(
      "hyperparameters: [«»]", "", "{name: h}", ["\(at): Hyperparameters › h: added"],
      back: ["!\(at): Hyperparameters › h: removed"]),
    ChangeCase(
      "hyperparameters: [«»]", "", "{name: h, default: a, required: true}",
      ["!\(at): Hyperparameters › h: added"], back: ["!\(at): Hyperparameters › h: removed"]),
    ChangeCase(
      "inputs: [«»]", "", "{name: d}", ["!inputs[name=d]: Input data configuration › d: added"],
      back: ["!inputs[name=d]: Input data configuration › d: removed"]),
    ChangeCase(
      "outputs: [{name: «»}]", "d", "e",
      ["!outputs[name=d]: Output data configuration › d: renamed to 'e'"],
      back: ["!outputs[name=e]: Output data configuration › e: renamed to 'd'"]),
    ChangeCase(
      "inputs: [{name: d, «»}]", "", "constraints: {source: [dataset]}",
      ["!\(demand).source: \(demandTitle)Data source: not set → Dataset"],
      back: ["\(demand).source: \(demandTitle)Data source: Dataset → not set"]),
    ChangeCase(
      data, "annotation_type: object-detection",
      "annotation_type: [image-classification, object-detection]",
      [
        """
        \(demand).annotation_type: \(demandTitle)Annotation type: \
        Object detection → Image classification, Object detection
        """
      ],
      back: [
        """
        !\(demand).annotation_type: \(demandTitle)Annotation type: \
        Image classification, Object detection → Object detection
        """
      ]),
    ChangeCase(
      data + "", "annotation_type: object-detection",
      "annotation_type: object-detection, split: segmented",
      ["!\(demand).split: \(demandTitle)Data segmentation: Unlimited → Segmented dataset"],
      back: ["\(demand).split: \(demandTitle)Data segmentation: Segmented dataset → Unlimited"]),
    ChangeCase(
      "customize_hyperparameters: «»", "true", "false",
      ["!customize_hyperparameters: Custom hyperparameters: yes → no"],
      back: ["customize_hyperparameters: Custom hyperparameters: no → yes"]),
    ChangeCase(
      "resources: {types: [«»]}", "CPU, GPU", "GPU",
      ["!resources.types: Training constraints › Resource type: CPU, GPU → GPU"],
      back: ["resources.types: Training constraints › Resource type: GPU → CPU, GPU"]),
    ChangeCase(
      "resources: {types: GPU, multi_card: «»}", "true", "false",
      ["!resources.multi_card: Training constraints › Multi-card training: yes → no"],
      back: ["resources.multi_card: Training constraints › Multi-card training: no → yes"]),
    ChangeCase(
      searched + search.replacing("min: 0", with: "min: «»"), "0", "0.1",
      ["!search.parameters[name=h].min: \(searchTitle)hyperparameters › h › Lower bound: 0 → 0.1"],
      back: [
        "search.parameters[name=h].min: \(searchTitle)hyperparameters › h › Lower bound: 0.1 → 0"
      ]),
    ChangeCase(
      searched + search.replacing("seed: 1", with: "seed: «»"), "1", "2",
      [
        "search.algorithms[name=tpe_search].seed: \(searchTitle)algorithms › tpe_search › seed: 1 → 2"
      ],
      back: [
        "search.algorithms[name=tpe_search].seed: \(searchTitle)algorithms › tpe_search › seed: 2 → 1"
      ]),
    ChangeCase(
      searched + search.replacing("name: r,", with: "name: «»,"), "r", "s",
      ["!search.reward[name=r]: \(searchTitle)metrics › r: renamed to 's'"],
      back: ["!search.reward[name=s]: \(searchTitle)metrics › s: renamed to 'r'"]),
    ChangeCase(
      searched + "«»", search, "",
      [
        """
        !search: Supported policies: Search metrics 'r', Search hyperparameters 'h', \
        Search algorithms 'tpe_search' → not set
        """
      ],
      back: [
        """
        search: Supported policies: not set → Search metrics 'r', Search hyperparameters 'h', \
        Search algorithms 'tpe_search'
        """
      ]),
  ]

  @Test("Each change is one line, there and back", arguments: fields)
  func change(_ example: ChangeCase) throws {
    let (old, new) = (try example.sound(example.old), try example.sound(example.new))
    #expect(lines(from: old, to: new) == example.there)
    #expect(lines(from: new, to: old) == example.back)
    for change in FileComparison(from: old, to: new).changes {
      #expect(change.statement.english != change.statement.chinese)
      #expect(change.breakage.map { $0.english != $0.chinese } ?? true)
    }
  }

  @Test(
    "What is written differently and means the same is no change",
    arguments: [
      (number, "default: 0.010", "default: 1e-2"),
      (number, "range: {min: 0.10, max: 1}", "range: {max: 1e0, min: .1}"),
      (number, "choices: [1, 2]", "choices: ['2.0', 1.0]"),
      (number, "required: false", "editable: true"),
      ("resources: {types: «»}", "[CPU, GPU]", "[gpu, CPU]"),
      ("resources: {types: GPU, multi_card: «»}", "true", "支持"),
      ("inputs: [«»]", "{name: d}, {name: e}", "{name: e}, {label: 数据来源, name: d}"),
      (data, "annotation_type: 图像分类", "annotation_type: [image-classification], split: 无限制"),
      ("inputs: [{name: d, constraints: «»}]", "{}", "null"),
      ("description: «»", "", "''"),
      ("workspace_id: '0' # «»", "a", "b"),
      ("code_dir: «»/train.py", "obs://bkt/a/\nboot_file: .", "/bkt/a/\nboot_file: obs://bkt/a"),
      ("source_dir: «»", "a", "b"),
    ])
  func same(_ manifest: String, _ old: String, _ new: String) throws {
    let example = ChangeCase(manifest, old, new, [], back: [])
    #expect(try lines(from: example.sound(old), to: example.sound(new)) == [])
  }

  @Test("Of several algorithms those that share a name are compared, then those that are alike")
  func several() throws {
    func sound(_ text: String) -> [SoundManifest] {
      Compiled(text).compilation.units.compactMap(\.sound)
    }
    let old = sound("name: a\n---\nname: b\ndescription: x\n---\nname: c\ndescription: y\n")
    let new = sound("name: d\ndescription: x\n---\nname: a\ndescription: z\n---\nname: e\n")
    #expect(
      lines(from: old, to: new) == [
        "description: a › Description: not set → 'z'", "name: d › Name: 'b' → 'd'",
        "!: algorithm 'c': removed", ": algorithm 'e': added",
      ])
  }

  @Test("A name that several lost entries could have become is no renaming")
  func ambiguity() throws {
    let example = ChangeCase(
      "outputs: [{name: «»}, {name: z}]", "d", "e}, {name: f", [], back: [])
    #expect(
      try lines(from: example.sound("d"), to: example.sound("e}, {name: f")) == [
        "!outputs[name=d]: Output data configuration › d: removed",
        "!outputs[name=e]: Output data configuration › e: added",
        "!outputs[name=f]: Output data configuration › f: added",
      ])
  }
}
