import Diagnostics
import Reporting

/// Where a run speaks: findings and results on standard output, everything else on standard error.
struct Console: Sendable {
  /// Of everything that people read.
  let language: Language

  /// What `--lang` asked for, which also holds for what programs read.
  let askedLanguage: Language?
  let colours: ColourChoice
  let environment: Environment

  /// Where the codes of rules lead to on terminals that open addresses.
  private let rulesAddress: RulesAddress?

  init(
    environment: Environment, askedLanguage: Language? = nil, colours: ColourChoice = .auto,
    rulesAddress: RulesAddress? = nil
  ) {
    self.environment = environment
    self.askedLanguage = askedLanguage
    self.colours = colours
    self.rulesAddress = rulesAddress
    language = askedLanguage ?? Language(of: environment)
  }

  /// How a report looks that goes to `stream`.
  func style(of format: ReportFormat, on stream: StandardStream) -> ReportStyle {
    switch format.audience {
    case .people:
      let colour = colours.colour(of: stream, in: environment)
      return ReportStyle(
        language: language, colour: colour,
        rulesAddress: colour == .ansi && opensAddresses(stream) ? rulesAddress : nil)
    case .programs:
      return ReportStyle(language: askedLanguage ?? .english)
    }
  }

  private func opensAddresses(_ stream: StandardStream) -> Bool {
    environment.isTerminal(stream) && environment.terminalOpensAddresses
  }

  /// How a report looks that goes to a file.
  func style(ofFile format: ReportFormat) -> ReportStyle {
    let isForPeople = format.audience == .people
    return ReportStyle(language: isForPeople ? language : askedLanguage ?? .english)
  }

  /// Writes a result to standard output. A reader that has gone away ends it quietly.
  func print(_ bytes: [UInt8]) throws(Refusal) {
    do throws(SystemError) {
      try FileWriting.write(bytes, to: .standardOutput)
    } catch {
      if error.isClosedPipe { return }
      throw Refusal(
        LocalizedText(
          en: "cannot write to standard output: \(error.reason.english)",
          zh: "无法写入标准输出：\(error.reason.chinese)"))
    }
  }

  func print(_ text: String) throws(Refusal) { try print(Array(text.utf8)) }

  /// Says something on standard error that isn't a finding.
  func remark(_ text: LocalizedText) { remark(Array((Printable.text(text[language]) + "\n").utf8)) }

  /// When nobody can be told, nothing can be done.
  func remark(_ bytes: [UInt8]) { try? FileWriting.write(bytes, to: .standardError) }

  func remark(on statistics: ReportStatistics) {
    let lines = statistics.lines(in: language).map { Printable.text($0) + "\n" }
    remark(Array(lines.joined().utf8))
  }

  func remark(on files: [Report.UnreadFile]) {
    for file in files { complain(.unread(file)) }
  }

  /// Says how many files were left out; nothing where none was.
  func remark(onSkippedFiles count: Int) {
    guard count > 0 else { return }
    remark(
      LocalizedText(
        en: "\(count) file\(count == 1 ? "" : "s") skipped: not an algorithm manifest",
        zh: "已跳过 \(count) 个文件：不是算法清单"))
  }

  /// Says why something wasn't done.
  func complain(_ refusal: Refusal) {
    remark(
      LocalizedText(
        en: "algolint: \(refusal.message.english)", zh: "algolint：\(refusal.message.chinese)"))
    if let hint = refusal.hint { remark(hint) }
  }
}
