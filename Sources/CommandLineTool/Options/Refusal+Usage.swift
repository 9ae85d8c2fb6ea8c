import AlgorithmCompiler
import Diagnostics

// What is said of a command line that doesn't follow the table.

extension Refusal {
  static func unknownCommand(_ name: String) -> Refusal {
    let words = Quoted(name)
    if let near = Spelling.nearest(to: name, in: Command.all.map(\.name)) {
      return Refusal(
        LocalizedText(
          en: "unknown command \(words.en); did you mean '\(near)'?",
          zh: "未知的命令\(words.zh)，您是否想用“\(near)”？"), hint: helpHint(nil))
    }
    let message = LocalizedText(en: "unknown command \(words.en)", zh: "未知的命令\(words.zh)")
    guard name.contains(".") || name.contains("/") else {
      return Refusal(message, hint: helpHint(nil))
    }
    return Refusal(
      message,
      hint: LocalizedText(
        en: "to check a file, write 'algolint check \(name)'",
        zh: "如需检查文件，请输入“algolint check \(name)”"))
  }

  static func unknownOption(_ written: String, of command: Command?) -> Refusal {
    let words = Quoted(written)
    let name = String(written.drop { $0 == "-" })
    if FilePath(written).exists {
      return Refusal(
        LocalizedText(en: "unknown option \(words.en)", zh: "未知的选项\(words.zh)"),
        hint: LocalizedText(
          en: "the file of that name is '\(ShellWord.quoting(file: written))'",
          zh: "如需指定同名文件，请写作“\(ShellWord.quoting(file: written))”"))
    }
    let known = command?.allOptions ?? Option.global
    if let near = Spelling.nearest(to: name, in: known.map(\.name)) {
      return Refusal(
        LocalizedText(
          en: "unknown option \(words.en); did you mean '--\(near)'?",
          zh: "未知的选项\(words.zh)，您是否想用“--\(near)”？"), hint: helpHint(command))
    }
    if let owner = Command.all.first(where: { $0.options.contains { $0.name == name } }) {
      return Refusal(
        LocalizedText(
          en: "\(words.en) is an option of 'algolint \(owner.name)'",
          zh: "\(words.zh)是“algolint \(owner.name)”的选项"), hint: helpHint(command))
    }
    return Refusal(
      LocalizedText(en: "unknown option \(words.en)", zh: "未知的选项\(words.zh)"),
      hint: helpHint(command))
  }

  static func superfluousValue(_ written: String) -> Refusal {
    Refusal(
      LocalizedText(en: "the option '\(written)' takes no value", zh: "选项“\(written)”不带取值"))
  }

  static func missingValue(_ written: String, _ option: Option) -> Refusal {
    let example = option.placeholder ?? ""
    return Refusal(
      LocalizedText(
        en: "the option '\(written)' needs a value", zh: "选项“\(written)”缺少取值"),
      hint: LocalizedText(
        en: "write '--\(option.name)=\(example)'", zh: "请写作“--\(option.name)=\(example)”"))
  }

  static func missingFile(_ written: String, _ value: String) -> Refusal {
    Refusal(
      LocalizedText(
        en: "no file is named behind \(Quoted("\(written) \(value)").en)",
        zh: "\(Quoted("\(written) \(value)").zh)后面缺少文件名"))
  }

  static func unknownWord(_ value: String, of written: String, _ words: [String]) -> Refusal {
    let quoted = Quoted(value)
    let list = LocalizedText(
      en: "write one of " + words.map { "'\($0)'" }.joined(separator: ", "),
      zh: "可用的取值有" + words.map { "“\($0)”" }.joined(separator: "、"))
    if let near = Spelling.nearest(to: value, in: words) {
      return Refusal(
        LocalizedText(
          en: "unknown value \(quoted.en) of '\(written)'; did you mean '\(near)'?",
          zh: "“\(written)”的取值\(quoted.zh)未知，您是否想用“\(near)”？"), hint: list)
    }
    return Refusal(
      LocalizedText(
        en: "unknown value \(quoted.en) of '\(written)'", zh: "“\(written)”的取值\(quoted.zh)未知"),
      hint: list)
  }

  static func wrongNumber(
    _ value: String, of written: String, _ range: ClosedRange<Int>
  ) -> Refusal {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Refusal(
      LocalizedText(
        en: "the value \(Quoted(value).en) of '\(written)' is no number from \(low) to \(high)",
        zh: "“\(written)”的取值\(Quoted(value).zh)不是 \(low) 到 \(high) 之间的整数"))
  }

  static func superfluousOperand(_ operand: String, of command: Command) -> Refusal {
    Refusal(
      LocalizedText(
        en: "\(Quoted(operand).en) is one argument too many", zh: "多余的参数\(Quoted(operand).zh)"),
      hint: usageHint(command))
  }

  static func emptyOperand(of command: Command) -> Refusal {
    Refusal(LocalizedText(en: "an argument is empty", zh: "有一个参数为空"), hint: usageHint(command))
  }

  static func missingOperand(of command: Command) -> Refusal {
    Refusal(
      LocalizedText(
        en: "'algolint \(command.name)' needs an argument", zh: "“algolint \(command.name)”缺少参数"),
      hint: usageHint(command))
  }

  static func unknownRule(_ code: String, in catalog: KindCatalog) -> Refusal {
    let words = Quoted(code)
    let hint = LocalizedText(
      en: "'algolint rules' lists all rules", zh: "“algolint rules”列出所有规则")
    guard let near = catalog.nearest(to: code) else {
      return Refusal(
        LocalizedText(en: "unknown rule \(words.en)", zh: "未知的规则\(words.zh)"), hint: hint)
    }
    return Refusal(
      LocalizedText(
        en: "unknown rule \(words.en); did you mean '\(near)'?",
        zh: "未知的规则\(words.zh)，您是否想用“\(near)”？"), hint: hint)
  }

  static func indispensableRule(_ code: String) -> Refusal {
    Refusal(
      LocalizedText(
        en: "'\(code)' can't be ignored: of a text that isn't YAML nothing else can be said",
        zh: "“\(code)”不能忽略：文本不是合法的 YAML 时，无法检查其他内容"))
  }

  /// An argument that isn't UTF-8 can't be told apart from others, nor shown.
  static let undecodableArgument = Refusal(
    LocalizedText(en: "an argument is not UTF-8 text", zh: "有一个参数不是 UTF-8 文本"))

  private static func usageHint(_ command: Command) -> LocalizedText {
    LocalizedText(en: "usage: \(command.usage)", zh: "用法：\(command.usage)")
  }

  private static func helpHint(_ command: Command?) -> LocalizedText {
    let line = command.map { "algolint help \($0.name)" } ?? "algolint --help"
    return LocalizedText(en: "see '\(line)'", zh: "请参阅“\(line)”")
  }
}
