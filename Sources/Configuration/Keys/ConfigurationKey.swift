import Diagnostics

/// The keys of one kind of mapping in a configuration. What reads them, the schema and the reference page all come from these.
protocol ConfigurationKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// What such a mapping is called in a message: `override`.
  static var title: LocalizedText { get }

  /// What such a mapping says, in one line.
  static var summary: LocalizedText { get }
  var row: KeyRow { get }
}

/// What is known about a key.
struct KeyRow: Sendable {
  let shape: ValueForm

  /// What it is for, in one line.
  let summary: LocalizedText
  var isRequired = false

  /// What its absence stands for, as a configuration would write it.
  var defaultText: String?

  init(
    _ shape: ValueForm, _ summary: LocalizedText, isRequired: Bool = false,
    default defaultText: String? = nil
  ) {
    self.shape = shape
    self.summary = summary
    self.isRequired = isRequired
    self.defaultText = defaultText
  }
}

/// A kind of mapping without the type of its keys: what lists of kinds are made of.
struct KeyTable: Sendable {
  let title: LocalizedText
  let summary: LocalizedText
  let rows: [(key: String, row: KeyRow)]

  init<Key: ConfigurationKey>(_ type: Key.Type) {
    title = type.title
    summary = type.summary
    rows = type.allCases.map { ($0.rawValue, $0.row) }
  }
}

/// What a value of a configuration looks like.
indirect enum ValueForm: Sendable {
  case text
  /// One of some words.
  case word([String])
  /// Path patterns, one or a list.
  case paths
  /// Rules, each with its level.
  case levels
  /// Folders of object storage, each with a path of the repository.
  case codeRoots
  /// Texts, one or a list.
  case texts
  /// Single values, one or a list.
  case values
  case number
  /// A whole number that isn't negative.
  case count
  /// `true`: the only thing that can be asked for.
  case yes
  case mapping(KeyTable)
  /// A text that stands for all of a mapping's.
  case textOrMapping(KeyTable)
  case mappings(KeyTable)

  /// The mapping that it is, or that its elements are.
  var table: KeyTable? {
    switch self {
    case .mapping(let table), .textOrMapping(let table), .mappings(let table): table
    default: nil
    }
  }

  /// What is asked for, to stand behind "must be".
  var demand: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "text", zh: "文本")
    case .word(let words):
      LocalizedText(
        en: "one of " + words.map { Quoted($0).en }.joined(separator: ", "),
        zh: words.map { Quoted($0).zh }.joined(separator: "、") + "之一")
    case .paths: LocalizedText(en: "a list of path patterns", zh: "由路径匹配模式组成的列表")
    case .levels: LocalizedText(en: "a mapping from rules to levels", zh: "由规则到级别的映射")
    case .codeRoots: LocalizedText(en: "a mapping from OBS folders to paths", zh: "由 OBS 目录到路径的映射")
    case .texts: LocalizedText(en: "a list of texts", zh: "由文本组成的列表")
    case .values: LocalizedText(en: "a list of single values", zh: "由单个值组成的列表")
    case .number: LocalizedText(en: "a number", zh: "数字")
    case .count: LocalizedText(en: "a whole number that is not negative", zh: "非负整数")
    case .yes: LocalizedText(en: "'true'", zh: "“true”")
    case .mapping: LocalizedText(en: "a mapping", zh: "映射")
    case .textOrMapping: LocalizedText(en: "text or a mapping", zh: "文本或映射")
    case .mappings: LocalizedText(en: "a list of mappings", zh: "由映射组成的列表")
    }
  }
}
