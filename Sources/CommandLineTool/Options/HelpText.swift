import Diagnostics

/// What `--help` prints, made from the tables.
struct HelpText {
  private let language: Language
  private(set) var text = ""

  /// The help of the tool.
  init(_ language: Language) {
    self.language = language
    add(Self.purpose)
    addLine()
    add(Self.usageTitle)
    text += "  algolint COMMAND [OPTION…] [ARGUMENT…]\n\n"
    add(Self.commandsTitle)
    addTable(Command.all.map { ($0.name, $0.summary) })
    addLine()
    add(Self.globalTitle)
    addTable(Option.global.map { ($0.usage, $0.summary) })
    addLine()
    add(Self.exitTitle)
    addTable(Self.exitStatuses)
    addLine()
    add(Self.more)
  }

  /// The help of one command.
  init(_ command: Command, _ language: Language) {
    self.language = language
    text += "algolint \(command.name)"
    add(
      LocalizedText(
        en: ": " + command.summary.english, zh: "：" + command.summary.chinese))
    addLine()
    add(Self.usageTitle)
    text += "  \(command.usage)\n\n"
    add(command.details)
    addLine()
    if let name = command.operands.placeholder {
      addWords(command.operands.words, of: LocalizedText(en: name, zh: name))
    }
    if !command.examples.isEmpty {
      add(Self.examplesTitle)
      addTable(command.examples.map { ($0.line, $0.meaning) })
      addLine()
    }
    if !command.options.isEmpty {
      add(Self.optionsTitle)
      addTable(command.options.map { ($0.usage, $0.summary) })
      addLine()
    }
    for option in command.options {
      addWords(
        option.words,
        of: LocalizedText(en: "NAME of --\(option.name)", zh: "--\(option.name) 的 NAME"))
    }
    add(Self.globalTitle)
    addTable(Option.global.map { ($0.usage, $0.summary) })
  }

  private mutating func add(_ line: LocalizedText) { text += line[language] + "\n" }
  private mutating func addLine() { text += "\n" }

  /// The words that an operand or an option takes, where they need explaining.
  private mutating func addWords(_ words: [Option.Word]?, of placeholder: LocalizedText) {
    let rows = (words ?? []).compactMap { word in word.summary.map { (word.name, $0) } }
    guard !rows.isEmpty else { return }
    add(LocalizedText(en: placeholder.english + ":", zh: placeholder.chinese + "："))
    addTable(rows)
    addLine()
  }

  /// Two columns; what is too wide for the left one has a line of its own.
  private mutating func addTable(_ rows: [(String, LocalizedText)]) {
    let widest = 44
    let width = rows.map(\.0.count).filter { $0 <= widest }.max() ?? 0
    for (left, right) in rows {
      text += "  \(left)"
      if left.count > width { text += "\n  " }
      let used = left.count > width ? 0 : left.count
      text += String(repeating: " ", count: width - used + 2) + right[language] + "\n"
    }
  }

  static let purpose = LocalizedText(
    en: "algolint lints and compiles manifests of ModelArts training algorithms",
    zh: "algolint：检查并编译 ModelArts 训练算法清单")
  private static let usageTitle = LocalizedText(en: "Usage:", zh: "用法：")
  private static let commandsTitle = LocalizedText(en: "Commands:", zh: "命令：")
  private static let examplesTitle = LocalizedText(en: "Examples:", zh: "示例：")
  private static let optionsTitle = LocalizedText(en: "Options:", zh: "选项：")
  private static let globalTitle = LocalizedText(en: "Options of every command:", zh: "通用选项：")
  private static let exitTitle = LocalizedText(en: "Exit status:", zh: "退出码：")
  private static let more = LocalizedText(
    en: "'algolint help COMMAND' tells more of one command.",
    zh: "“algolint help COMMAND”显示某个命令的详细说明。")

  static let exitStatuses = [
    ("0", LocalizedText(en: "done; nothing found that fails the run", zh: "完成，未发现导致失败的问题")),
    ("1", LocalizedText(en: "something found that fails the run", zh: "发现导致失败的问题")),
    ("2", LocalizedText(en: "could not do what was asked", zh: "无法完成所要求的操作")),
  ]
}

extension Option {
  /// `-h, --help`, `--format text|short`
  var usage: String {
    let short = letter.map { "-\($0), " } ?? ""
    return short + "--\(name)" + (placeholder.map { " " + $0 } ?? "")
  }
}
