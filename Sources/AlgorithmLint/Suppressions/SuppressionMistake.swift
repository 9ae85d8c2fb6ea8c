import Diagnostics

/// What is wrong with a comment that was to silence something.
struct SuppressionMistake: Sendable {
  let span: SourceSpan
  let message: LocalizedText
  let notes: [Note]
  let fixIts: [FixIt]

  private init(
    _ message: LocalizedText, at span: SourceSpan, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    (self.message, self.span, self.notes, self.fixIts) = (message, span, notes, fixIts)
  }

  /// `disable-nextline=…`, `disable=…`.
  static func unknownVerb(
    _ word: String, nearest: String?, at span: SourceSpan
  ) -> SuppressionMistake {
    let quoted = Quoted(word)
    guard let nearest else {
      let list = WordList(SuppressionComment.Reach.allCases.map(\.rawValue)).alternatives
      return SuppressionMistake(
        LocalizedText(
          en: "\(quoted.en) does not say which lines are meant",
          zh: "\(quoted.zh)没有说明作用于哪些行"),
        at: span,
        notes: [
          Note(
            LocalizedText(
              en: "write \(list.english)", zh: "请写作\(list.chinese)"))
        ])
    }
    let near = Quoted(nearest)
    return SuppressionMistake(
      LocalizedText(
        en: "unknown suppression \(quoted.en); did you mean \(near.en)?",
        zh: "未知的抑制指令\(quoted.zh)，是否应为\(near.zh)？"),
      at: span, fixIts: [.writing(nearest, at: span)])
  }

  /// `：` for `:`.
  static func other(
    than right: String, at span: SourceSpan, in text: [UInt8]
  ) -> SuppressionMistake {
    let written = Quoted(String(decoding: text[span.range], as: UTF8.self))
    let quoted = Quoted(right)
    return SuppressionMistake(
      LocalizedText(
        en: "\(quoted.en) must stand here, not \(written.en)",
        zh: "此处应为\(quoted.zh)，而不是\(written.zh)"),
      at: span, fixIts: [.writing(right, at: span)])
  }

  /// `disable-line name-length`.
  static func missing(
    _ right: String, at gap: SourceSpan, before span: SourceSpan
  ) -> SuppressionMistake {
    let quoted = Quoted(right)
    return SuppressionMistake(
      right == "="
        ? LocalizedText(en: "\(quoted.en) is missing after this word", zh: "该词之后缺少\(quoted.zh)")
        : LocalizedText(en: "\(quoted.en) is missing before this word", zh: "该词之前缺少\(quoted.zh)"),
      at: span, fixIts: [.writing(right, at: gap)])
  }

  /// `disable-line`.
  static func noRules(
    _ reach: SuppressionComment.Reach, at span: SourceSpan
  ) -> SuppressionMistake {
    let form = Quoted("\(reach.rawValue)=RULE")
    return SuppressionMistake(
      LocalizedText(en: "a suppression must name rules", zh: "抑制指令必须指明规则"), at: span,
      notes: [
        Note(
          LocalizedText(
            en: "write \(form.en), with commas between several rules",
            zh: "请写作\(form.zh)，多条规则之间用逗号分隔"))
      ])
  }

  /// `disable-line=name-length since …`.
  static func reasonWithoutMark(at span: SourceSpan, dash: SourceSpan?) -> SuppressionMistake {
    let place = dash ?? SourceSpan(file: span.file, start: span.start, end: span.start)
    return SuppressionMistake(
      LocalizedText(en: "a reason stands behind ' -- '", zh: "原因应写在“ -- ”之后"), at: span,
      fixIts: [.writing("--", dash == nil ? " " : "", at: place)])
  }
}

extension FixIt {
  fileprivate static func writing(
    _ text: String, _ gap: String = "", at span: SourceSpan
  ) -> FixIt {
    let quoted = Quoted(text)
    return FixIt(
      LocalizedText(en: "write \(quoted.en)", zh: "改为\(quoted.zh)"), .safe, replace: span,
      with: text + gap)
  }
}
