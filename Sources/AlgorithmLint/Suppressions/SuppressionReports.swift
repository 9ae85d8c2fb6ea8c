import Diagnostics

extension DiagnosticSink {
  mutating func report(_ mistake: SuppressionMistake) {
    report(
      SuppressionFaults.malformedSuppression, at: mistake.span, mistake.message,
      notes: mistake.notes, fixIts: mistake.fixIts)
  }

  /// - Parameter first: Where the same is said before.
  mutating func reportUnused(
    _ target: SuppressionComment.Target, _ reach: SuppressionComment.Reach, first: SourceSpan?,
    _ removal: FixIt
  ) {
    let code = Quoted(target.code)
    let message =
      switch reach {
      case _ where first != nil:
        LocalizedText(en: "\(code.en) is suppressed there already", zh: "\(code.zh)已被抑制")
      case .nextLine:
        LocalizedText(
          en: "\(code.en) has nothing to suppress in the next line", zh: "\(code.zh)在下一行没有可抑制的问题")
      case .line:
        LocalizedText(
          en: "\(code.en) has nothing to suppress in this line", zh: "\(code.zh)在本行没有可抑制的问题")
      case .file:
        LocalizedText(
          en: "\(code.en) has nothing to suppress in this file", zh: "\(code.zh)在本文件中没有可抑制的问题")
      }
    let notes = first.map { first in
      [Note(LocalizedText(en: "first suppressed here", zh: "首次抑制在这里"), at: first)]
    }
    report(
      SuppressionFaults.unusedSuppression, at: target.span, message, notes: notes ?? [],
      fixIts: [removal])
  }

  mutating func reportUnknown(
    _ target: SuppressionComment.Target, nearest: String?, _ removal: FixIt
  ) {
    let code = Quoted(target.code)
    guard let nearest else {
      return report(
        SuppressionFaults.unknownSuppression, at: target.span,
        LocalizedText(en: "unknown rule \(code.en)", zh: "未知的规则\(code.zh)"), fixIts: [removal])
    }
    let near = Quoted(nearest)
    report(
      SuppressionFaults.unknownSuppression, at: target.span,
      LocalizedText(
        en: "unknown rule \(code.en); did you mean \(near.en)?",
        zh: "未知的规则\(code.zh)，是否应为\(near.zh)？"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write \(near.en)", zh: "改为\(near.zh)"), .safe, replace: target.span,
          with: nearest)
      ])
  }

  mutating func reportSyntaxError(at span: SourceSpan, _ removal: FixIt) {
    report(
      SuppressionFaults.syntaxErrorSuppression, at: span,
      LocalizedText(en: "a syntax error can't be suppressed", zh: "不能抑制语法错误"),
      fixIts: [removal])
  }
}
