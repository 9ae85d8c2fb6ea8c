import AlgorithmLint
import Diagnostics

/// The examples of a kind that reference pages show: the first few, since the others pin down corners.
struct ShownExamples {
  let wrong: [ShownExample]
  let right: [ShownExample]

  private static let mostWrong = 3
  private static let mostRight = 2

  init(_ kind: DiagnosticKind, _ rules: RuleSet) {
    let wrong = kind.examples.filter(\.isWrong).prefix(Self.mostWrong)
    let right = kind.examples.filter { !$0.isWrong }.prefix(Self.mostRight)
    self.wrong = wrong.map { ShownExample($0, of: kind, rules) }
    self.right = right.map { ShownExample($0, of: kind, rules) }
  }
}

/// An example with what the tool says about it.
struct ShownExample {
  /// The lines of each file.
  let pictures: [[String]]

  /// What lies beside them.
  let code: [ShownCode]

  /// What is said, each message once.
  let messages: [LocalizedText]

  init(_ example: Example, of kind: DiagnosticKind, _ rules: RuleSet) {
    pictures = example.files.map { ExamplePicture($0).lines }
    code = (example.code ?? []).map { ShownCode($0) }
    var messages: [LocalizedText] = []
    if example.isWrong {
      for diagnostic in ExampleRun(example, rules).diagnostics where diagnostic.code == kind.code {
        if !messages.contains(diagnostic.message) { messages.append(diagnostic.message) }
      }
    }
    self.messages = messages
  }
}

/// A file beside an example, or many that are alike.
struct ShownCode {
  let title: LocalizedText

  /// Empty where the text doesn't matter.
  let lines: [String]

  init(_ file: Example.CodeFile) {
    lines = ExamplePicture(plain: file.text).lines
    if file.count > 1 || file.text.isEmpty, file.size > 0 || file.count > 1 {
      title = LocalizedText(
        en: "\(file.path): \(Self.words(file.count, file.size).english)",
        zh: "\(file.path)：\(Self.words(file.count, file.size).chinese)")
    } else {
      title = LocalizedText(en: file.path, zh: file.path)
    }
  }

  private static func words(_ count: Int, _ size: Int) -> LocalizedText {
    let (files, bytes) = (count == 1 ? "1 file" : "\(count) files", "\(size) bytes")
    return size == 0
      ? LocalizedText(en: files, zh: "\(count) 个文件")
      : LocalizedText(en: "\(files) of \(bytes)", zh: "\(count) 个文件，每个 \(size) 字节")
  }
}
