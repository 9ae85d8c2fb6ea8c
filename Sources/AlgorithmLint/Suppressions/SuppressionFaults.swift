public import Diagnostics

/// The kinds of mistakes in comments that silence diagnostics.
public enum SuppressionFaults {
  /// All of them, in the order of the reference page.
  public static let all: [DiagnosticKind] = [
    unusedSuppression, unknownSuppression, malformedSuppression, syntaxErrorSuppression,
  ]

  /// A comment that silences nothing.
  public static let unusedSuppression = DiagnosticKind(
    code: "unused-suppression", area: .suppressions, severity: .warning,
    summary: LocalizedText(
      en: "a comment suppresses a rule that finds nothing there", zh: "注释抑制的规则在该处没有发现问题"),
    rationale: LocalizedText(
      en: """
        What was wrong has been mended, or the comment stands on the wrong line. If it stays, it will silence the \
        next mistake of the kind unseen. Rules that did not run, because of '--select' or of errors in the file, are not \
        counted; nor are rules that look at all files of a run, since other runs may have other files.
        """,
      zh: """
        原有问题已修复，或注释写错了行。若保留该注释，以后出现的同类问题会被悄悄掩盖。\
        因“--select”或文件中的错误而没有执行的规则不计；需要对比多个文件的规则也不计，因为每次检查的文件可能不同。
        """),
    source: "algolint, suppressions in comments",
    examples: [
      .part("name: a  # algolint: disable-line=«name-charset»"),
      .part("name: a\n# algolint: disable-next-line=«description-length» -- 历史原因\ndescription: b"),
      .part("# algolint: disable-file=«name-charset», «name-length»"),
      .part("name: a b  # algolint: disable-line=name-charset, «name-charset»"),
      .part("name: a b  # algolint: disable-line=name-charset -- 历史名称"),
      .part(
        "# algolint: disable-next-line=name-charset\n# 名称由平台沿用\nname: a b"),
      .part("name: a  # algolint: disable-line=duplicate-algorithm-name -- 两个环境各一份"),
    ])

  /// A comment that names a rule which there isn't.
  public static let unknownSuppression = DiagnosticKind(
    code: "unknown-suppression", area: .suppressions, severity: .warning,
    summary: LocalizedText(en: "a comment suppresses an unknown rule", zh: "注释抑制的规则不存在"),
    rationale: LocalizedText(
      en:
        "The name is misspelt or of another version, so the comment does not silence what it was written for.",
      zh: "规则名称有误，或来自其他版本，因此该注释起不到预期的作用。"),
    source: "algolint, suppressions in comments",
    examples: [
      .part("name: a  # algolint: disable-line=«duplicate-algorithm-nam»"),
      .part("# algolint: disable-file=«all»"),
      .part("name: a b  # algolint: disable-line=name-charset,«no-such-rule»"),
      .part("name: a b  # algolint: disable-line=name-charset"),
    ])

  /// A comment that looks like a suppression and is none.
  public static let malformedSuppression = DiagnosticKind(
    code: "malformed-suppression", area: .suppressions, severity: .warning,
    summary: LocalizedText(
      en: "a comment is not written as a suppression must be", zh: "抑制注释的写法有误"),
    rationale: LocalizedText(
      en: """
        A suppression reads '# algolint: disable-line=RULE', 'disable-next-line=RULE' or 'disable-file=RULE', with commas \
        between several rules, and a reason behind ' -- '. Written otherwise it is a comment like any other, and silences \
        nothing.
        """,
      zh: """
        抑制注释的写法为“# algolint: disable-line=规则”“disable-next-line=规则”或“disable-file=规则”，\
        多条规则之间用逗号分隔，原因写在“ -- ”之后。其他写法只是普通注释，不起抑制作用。
        """),
    source: "algolint, suppressions in comments",
    examples: [
      .part("name: a  # algolint: «disable»"),
      .part("name: a  # algolint: «disable»=name-charset"),
      .part("name: a  # algolint: «disable-nextline»=duplicate-algorithm-name"),
      .part("name: a  # algolint: «disable-line»"),
      .part("name: a  # algolint: «disable-line»= -- 历史名称"),
      .part("name: a  # algolint:«disable-file» all"),
      .part("name: a  # algolint: «disable-line» duplicate-algorithm-name"),
      .part("name: a  # algolint: disable-line«:»duplicate-algorithm-name"),
      .part("name: a  # algolint«：»disable-line=duplicate-algorithm-name"),
      .part("name: a  # algolint «disable-line»=duplicate-algorithm-name"),
      .part("name: a b  # algolint: disable-line=name-charset«，»duplicate-algorithm-name"),
      .part("name: a b  # algolint: disable-line=name-charset «duplicate-algorithm-name»"),
      .part("name: a b  # algolint: disable-line=name-charset «历史名称»"),
      .part("name: a b  # algolint: disable-line=name-charset «—» 历史名称"),
      .part("name: a b  # algolint: disable-line=name-charset -- 历史名称"),
      .part("name: a  # algolint: 提交时会检查\n# algolint disables nothing here"),
    ])

  /// A comment that names a kind of mistake which can't be silenced.
  public static let syntaxErrorSuppression = DiagnosticKind(
    code: "syntax-error-suppression", area: .suppressions, severity: .warning,
    summary: LocalizedText(
      en: "a comment suppresses a syntax error, which can't be", zh: "注释试图抑制语法错误"),
    rationale: LocalizedText(
      en:
        "Of a text that can't be read nothing sound can be said, so that it must never pass as clean.",
      zh: "无法读取的文本谈不上是否正确，因此绝不能当作没有问题放行。"),
    source: "algolint, suppressions in comments",
    examples: [
      .part("name: a  # algolint: disable-line=«duplicate-key»"),
      .part("# algolint: disable-file=«unclosed-bracket»"),
      .part("name: a b  # algolint: disable-line=name-charset"),
    ])
}

extension DiagnosticArea {
  static let suppressions = DiagnosticArea(
    "suppressions", LocalizedText(en: "suppressions", zh: "抑制注释"))
}
