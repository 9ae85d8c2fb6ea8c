import AlgorithmCompiler
import CanonicalJSON
import Diagnostics

/// One run of 'algolint diff'.
struct DiffRun {
  private let console: Console
  private let format: ChangesFormat
  private let failure: ChangesFailure
  private let old: ComparedFile
  private let new: ComparedFile

  init(_ invocation: Invocation) throws(Refusal) {
    let arguments = invocation.arguments
    let operands = arguments.operands
    guard operands != ["-", "-"] else { throw Self.twoStreams }
    console = invocation.console
    format = arguments.word(.changesFormat, as: ChangesFormat.self) ?? .text
    failure = arguments.word(.failOnChanges, as: ChangesFailure.self) ?? .breaking
    old = try ComparedFile(operands[0], FileID(0), invocation)
    new = try ComparedFile(operands[1], FileID(1), invocation)
  }

  func run() throws(Refusal) -> ExitStatus {
    let comparison = FileComparison(from: old.algorithms, to: new.algorithms)
    switch format {
    case .text:
      let page = ChangePage(comparison, old, new, console.language)
      try console.print(page.text)
      console.remark(page.summary)
    case .json:
      var json = JSONWriter(.pretty)
      json.write(comparison, old, new, in: console.askedLanguage ?? .english)
      json.lineFeed()
      try console.print(json.bytes)
    }
    return failure.fails(comparison) ? .findings : .success
  }

  private static let twoStreams = Refusal(
    LocalizedText(
      en: "standard input can be only one of the two", zh: "两侧不能都是标准输入"))
}

/// How changes are written.
enum ChangesFormat: String, CaseIterable {
  case text
  case json
}

/// Which changes make a run fail.
enum ChangesFailure: String, CaseIterable {
  case any
  case breaking
  case never

  func fails(_ comparison: FileComparison) -> Bool {
    switch self {
    case .any: !comparison.changes.isEmpty
    case .breaking: comparison.breakingCount > 0
    case .never: false
    }
  }
}
