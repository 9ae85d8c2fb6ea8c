import AlgorithmManifest

/// Manifests made by chance, the same for the same seed: every field that a CreateAlgorithm body can carry, with plain
/// values and with texts that are hard to write.
struct GeneratedManifest {
  private var random: SeededNumbers

  /// Whether texts may be anything, so that rules about characters have to be silenced.
  private let isWild: Bool

  /// The manifest as JSON, with comments that silence what the rules say of wild texts.
  let text: String

  init(seed: UInt64) {
    var manifest = GeneratedManifest(random: SeededNumbers(seed: seed), isWild: seed % 3 == 0)
    let json = manifest.manifest()
    self.init(
      random: manifest.random, isWild: manifest.isWild,
      text: manifest.isWild ? "# algolint: disable-file=\(Self.silenced)\n" + json : json)
  }

  private init(random: SeededNumbers, isWild: Bool, text: String = "") {
    self.random = random
    self.isWild = isWild
    self.text = text
  }

  /// What is at error level in a manifest with wild texts, and stands for itself in the body all the same.
  private static let silenced = [
    "name-charset", "name-length", "description-length", "channel-name-charset",
    "hyperparameter-name-charset", "hyperparameter-name-length", "hyperparameter-value-charset",
    "hyperparameter-description-charset", "duplicate-argument-name", "duplicate-channel-name",
    "default-type-mismatch", "default-not-in-choices", "search-parameter-unknown",
    "search-parameter-not-float", "search-range-outside-constraint", "duplicate-search-parameter",
    "search-engine-unsupported", "default-out-of-range", "empty-range", "search-range-empty",
    "duplicate-choice", "reward-regex-invalid", "reward-regex-without-group",
    "search-range-missing",
    "search-algorithm-option",
  ].joined(separator: ",")

  // MARK: - Parts

  private mutating func manifest() -> String {
    let isImage = random.chance(4)
    var members = ["\"name\": \(name())"]
    add("description", to: &members) { $0.words() }
    add("workspace_id", to: &members) { $0.pick(["\"0\"", "\"4b2a\"", "\"0123\""]) }
    members.append("\"engine\": " + engine(isImage: isImage))
    if !isImage {
      let folder = pick(["obs://ml-team/code/", "/ml-team/代码/a/", "obs://a.b-c/code/"])
      members.append("\"code_dir\": \"\(folder)\"")
      members.append("\"boot_file\": " + pick(["\"train.py\"", "\"./bin/train.py\"", "\"on.py\""]))
    }
    members.append("\"inputs\": " + list(1...3, "i") { $0.input($1) })
    members.append("\"outputs\": " + list(1...2, "o") { $0.output($1) })
    members.append(
      "\"hyperparameters\": " + list(isImage ? 0...4 : 1...4, "h") { $0.hyperparameter($1) })
    add("customize_hyperparameters", to: &members) { $0.boolean() }
    if !isImage, random.chance(2) { members.append("\"search\": " + search()) }
    members.append("\"resources\": " + resources())
    return "{" + members.joined(separator: ", ") + "}"
  }

  private mutating func engine(isImage: Bool) -> String {
    if isImage {
      let command = random.chance(2) ? ", \"command\": \(lines())" : ""
      return "{\"image\": \"org/a:1.0\"\(command)}"
    }
    return pick([
      "\"PyTorch-1.4.0-python3.6-v2\"",
      "{\"version\": \"TF-1.13.1-python3.6-v2\"}",
      "{\"name\": \"PyTorch\", \"version\": \"PyTorch-1.4.0-python3.6-v2\"}",
    ])
  }

  private mutating func input(_ name: String) -> String {
    var members = ["\"name\": \"\(name)\""]
    add("label", to: &members) { $0.words() }
    if random.chance(2) {
      var parts = [
        "\"source\": " + pick(["\"dataset\"", "[\"obs\", \"dataset\"]", "[\"dataset\", \"obs\"]"])
      ]
      let kind = random.element(of: [DatasetKind.imageClassification, .textClassification])
      add("annotation_type", to: &parts) {
        $0.pick(["\"\(kind.rawValue)\"", "[\"\(kind.rawValue)\", \"sound-classification\"]"])
      }
      if parts.count > 1 {
        add("split", to: &parts) { "\"\($0.random.element(of: SplitMode.allCases).rawValue)\"" }
      }
      add("data_format", to: &parts) { $0.pick(["\"Default\"", "[\"CarbonData\", \"Default\"]"]) }
      members.append("\"constraints\": {" + parts.joined(separator: ", ") + "}")
    } else if random.chance(3) {
      members.append("\"constraints\": {\"source\": \"obs\"}")
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private mutating func output(_ name: String) -> String {
    var members = ["\"name\": \"\(name)\""]
    add("label", to: &members) { $0.words() }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private mutating func hyperparameter(_ name: String) -> String {
    let type = name == "h0" ? ParameterType.float : random.element(of: ParameterType.allCases)
    var members = ["\"name\": \"\(name)\""]
    add("description", to: &members) {
      $0.isWild ? $0.words() : $0.pick(["\"初始学习率，每轮衰减\"", "\"\"", "\"on\""])
    }
    if type != .string || random.chance(2) { members.append("\"type\": \"\(type.rawValue)\"") }
    let values = self.values(of: type)
    if type != .boolean, name != "h0", random.chance(3) {
      members.append("\"choices\": [" + values.joined(separator: ", ") + "]")
      members.append("\"default\": " + values[0])
    } else {
      if type == .integer, random.chance(2) {
        members.append("\"range\": {\"min\": -10, \"max\": \(pick(["3000", "\"3000\""]))}")
      } else if name == "h0" || type == .float && random.chance(2) {
        let most = pick(["1e5", "\"100000\"", "123456.50"])
        members.append("\"range\": {\"min\": -1e3, \"max\": \(most)}")
      }
      add("default", to: &members) { $0.pick(values) }
    }
    add("required", to: &members) { $0.boolean() }
    add("editable", to: &members) { $0.boolean() }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// Some values of a type, all different, as JSON.
  private mutating func values(of type: ParameterType) -> [String] {
    switch type {
    case .integer: ["1", "\"007\"", "64", "\"-5\"", "2000"]
    case .float: ["0.01", "\"1e-3\"", "\"0.10\"", "1.5E2", "\".5\"", "\"-0.5\""]
    case .boolean: ["true", "\"True\"", "false"]
    case .string where isWild: [words(), "\"a: \(random.next() % 100)\"", "\"#\""]
    case .string:
      ["\"sgd\"", "\"on\"", "\"0123\"", "\"1e3\"", "\"64,32\"", "\"null\"", "\" a\"", "\"a b \""]
    }
  }

  private mutating func search() -> String {
    let rewards = list(1...2, "accuracy") { generated, name in
      let goal = generated.random.element(of: RewardGoal.allCases).rawValue
      let regex = generated.pick([#""acc: ([0-9.]+)""#, #""\\d+ '(.*)' \"x\"""#, #""(\\S+)\\t#""#])
      return "{\"name\": \"\(name)\", \"goal\": \"\(goal)\", \"regex\": \(regex)}"
    }
    let algorithms = [
      "{\"name\": \"bayes_opt_search\", \"num_samples\": 15, \"kind\": \"ei\", \"xi\": 0.0}",
      "{\"name\": \"tpe_search\", \"num_samples\": 12, \"gamma\": 2.5e-1, \"seed\": \"1\"}",
      "{\"name\": \"anneal_search\", \"num_samples\": 10, \"shrink_coef\": 0.10}",
    ]
    let count = Int(random.next() % 3) + 1
    return
      "{\"reward\": \(rewards), \"parameters\": [{\"name\": \"h0\", \"min\": 1e-4, \"max\": \(pick(["0.1", "\"1\""]))}], "
      + "\"algorithms\": [\(algorithms.prefix(count).joined(separator: ", "))]}"
  }

  private mutating func resources() -> String {
    var members = ["\"types\": " + pick(["\"CPU\"", "[\"GPU\"]", "[\"GPU\", \"CPU\"]"])]
    add("multi_card", to: &members) { $0.boolean() }
    if members.last?.hasSuffix("true") == true { add("distributed", to: &members) { $0.boolean() } }
    return "{" + members.joined(separator: ", ") + "}"
  }

  // MARK: - Values

  private mutating func name() -> String {
    isWild ? words() : pick(["\"a-b_1\"", "\"on\"", "\"0123\""])
  }
  private mutating func boolean() -> String { pick(["true", "false"]) }

  /// A text of which each character is hard in its way, as JSON.
  private mutating func words() -> String {
    let parts = [
      "a", "B", " ", " ", ":", "#", "-", "'", "\\\"", "\\\\", "\\n", "\\t", "\\r", "，", "学习率", "：",
      "“",
      "0", "1", ".", "e", "[", "}", "&", "*", "!", "|", "%", "@", "`", "\\u0000", "\\u0085",
      "\\u2028",
      "\\uFEFF", "\u{1F600}", "\u{301}", "\\u202e", "\\u200d", "true", "null", "~", "---", "...",
      "?", "=",
    ]
    let count = Int(random.next() % 8)
    return "\"" + (0..<count).map { _ in random.element(of: parts) }.joined() + "\""
  }

  /// A text of several lines, as JSON.
  private mutating func lines() -> String {
    let parts = [
      "python train.py", "  indented", "", "# c", "a: b", "tail ", "\\tt", "- x", "最后一行",
    ]
    let count = Int(random.next() % 5)
    return "\"bash " + (0..<count).map { _ in random.element(of: parts) }.joined(separator: "\\n")
      + "\""
  }

  private mutating func pick(_ texts: [String]) -> String { random.element(of: texts) }

  /// Adds a member every other time.
  private mutating func add(
    _ key: String, to members: inout [String], _ value: (inout Self) -> String
  ) {
    if random.chance(2) { members.append("\"\(key)\": " + value(&self)) }
  }

  private mutating func list(
    _ counts: ClosedRange<Int>, _ prefix: String, _ element: (inout Self, String) -> String
  ) -> String {
    let count = counts.lowerBound + Int(random.next() % UInt64(counts.count))
    var elements: [String] = []
    for index in 0..<count { elements.append(element(&self, "\(prefix)\(index)")) }
    return "[" + elements.joined(separator: ", ") + "]"
  }
}

/// Numbers that look like chance and are the same for the same seed.
///
/// - Source: splitmix64 of Steele, Lea and Flood.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens once in so many times.
  mutating func chance(_ count: UInt64) -> Bool { next() % count == 0 }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }
}
