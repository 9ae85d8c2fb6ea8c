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

  /// What is said, each message once.
  let messages: [LocalizedText]

  init(_ example: Example, of kind: DiagnosticKind, _ rules: RuleSet) {
    pictures = example.files.map { ExamplePicture($0).lines }
    var messages: [LocalizedText] = []
    if example.isWrong {
      for diagnostic in ExampleRun(example, rules).diagnostics where diagnostic.code == kind.code {
        if !messages.contains(diagnostic.message) { messages.append(diagnostic.message) }
      }
    }
    self.messages = messages
  }
}
