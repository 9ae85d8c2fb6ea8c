package import Diagnostics

extension ConfigurationFaults {
  /// A regular expression that can't be read, or isn't of the subset.
  package static let wrongPattern = DiagnosticKind(
    code: "config-pattern", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "a regular expression can't be read, or uses what is not supported",
      zh: "正则表达式有误，或使用了不支持的写法"),
    rationale: LocalizedText(
      en:
        "Patterns are matched in linear time, so that no configuration can hang a run. What can't be matched so, such as backreferences, is refused.",
      zh: "模式匹配的耗时与文本长度成正比，任何配置都不会使检查卡死。做不到这一点的写法（如反向引用）不予支持。"),
    source: "The configuration of algolint",
    examples: [
      .whole(Self.rule("require: {pattern: '«(»a'}")),
      .whole(Self.rule("require: {pattern: '(a)«\\1»'}")),
      .whole(Self.rule("require: {pattern: '^«(?!»a)b'}")),
      .whole(Self.rule("require: {pattern: 'a«{1001}»'}")),
      .whole(Self.rule("require: {pattern: '^(cv|nlp)-'}")),
    ])

  /// A path that leads nowhere.
  package static let wrongPath = DiagnosticKind(
    code: "config-select", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "a path leads to nothing that a manifest may have", zh: "路径指向清单中不存在的内容"),
    rationale: LocalizedText(
      en: "A rule that looks at nothing finds nothing, and nobody would notice.",
      zh: "路径有误的规则什么也检查不到，而且不易察觉。"),
    source: "The configuration of algolint",
    examples: [
      .whole(Self.rule("require: {present: true}", select: "«nmae»")),
      .whole(Self.rule("require: {present: true}", select: "inputs.«name»")),
      .whole(Self.rule("require: {present: true}", select: "name«[»*]")),
      .whole(Self.rule("require: {present: true}", select: "\"inputs«[»*\"")),
      .whole(Self.rule("require: {present: true}", select: "inputs[*].name")),
      .whole(Self.rule("require: {present: true}", select: "engine.version")),
      .whole(
        Self.rule(
          "require: {present: true}", select: "\"hyperparameters[required=true].description\"")),
    ])

  /// A rule that contradicts itself, asks for nothing, or can't be named.
  package static let wrongRule = DiagnosticKind(
    code: "config-custom-rule", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "a custom rule asks for nothing, contradicts itself, or has a code that can't be",
      zh: "自定义规则没有要求、自相矛盾，或代码写法有误"),
    rationale: LocalizedText(
      en: "Such a rule would report nothing, or everything.", zh: "这样的规则要么什么都不报告，要么全部报告。"),
    source: "The configuration of algolint",
    examples: [
      .whole(Self.rule("require: {present: true}", code: "«name-prefix»")),
      .whole(Self.rule("require: {present: true}", code: "«Team/Name»")),
      .whole(Self.rule("«require»: {}")),
      .whole(Self.rule("require: {min: 2, «max»: 1}", select: "search.parameters[*].min")),
      .whole(Self.rule("require: {«present»: true, absent: true}")),
      .whole(Self.rule("require: {absent: true, «pattern»: a}")),
      .whole(Self.rule("require: {«pattern»: a}", select: "inputs")),
      .whole(Self.rule("require: {max_length: 1}", select: "inputs")),
      .whole(Self.rule("require: {min: 1, max: 2}", select: "search.parameters[*].min")),
    ])

  /// An example that shows nothing, or not what it was to show.
  package static let wrongExample = DiagnosticKind(
    code: "config-example", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "an example of a custom rule has wrong marks, or the rule does not do what it shows",
      zh: "自定义规则的示例标记有误，或与规则的实际结果不符"),
    rationale: LocalizedText(
      en:
        "What a rejected example marks with `«` and `»` is what the rule must report, no more and no less.",
      zh: "rejects 中的示例用 `«` 和 `»` 标出规则应报告的内容，不多也不少。"),
    source: "The configuration of algolint",
    examples: [
      .whole(
        Self.rule(
          "require: {present: true}\n    examples: {rejects: [\u{00AB}\"description: a\"\u{00BB}]}")
      ),
      .whole(Self.rule("require: {present: true}\n    examples: {accepts: [\"name: a\"]}")),
    ])

  /// A configuration with one rule.
  private static func rule(
    _ lines: String, select: String = "name", code: String = "team/rule"
  ) -> String {
    """
    custom_rules:
      - code: \(code)
        select: \(select)
        message: m
        \(lines)

    """
  }
}
