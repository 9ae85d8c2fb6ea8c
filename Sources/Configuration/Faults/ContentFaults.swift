package import Diagnostics

extension ConfigurationFaults {
  /// A code that no rule has.
  package static let unknownRule = DiagnosticKind(
    code: "config-unknown-rule", area: .configuration, severity: .error,
    summary: LocalizedText(en: "there is no such rule", zh: "没有这条规则"),
    rationale: LocalizedText(
      en: "A rule that was to be an error would stay what it is.", zh: "本应调整的规则会保持原样。"),
    source: "The configuration of algolint",
    examples: [
      .whole("rules: {«missing-descripton»: off}\n"),
      .whole("overrides: [{files: a, rules: {«no-such-rule»: off}}]\n"),
      .whole("rules: {missing-description: off}\n"),
    ])

  /// A level for what must stay an error.
  package static let fixedRule = DiagnosticKind(
    code: "config-fixed-rule", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "an error of the YAML text can't be switched off or lowered", zh: "YAML 语法错误不能关闭或降级"),
    rationale: LocalizedText(
      en:
        "Of a text that is not YAML nothing else can be said: to let it pass would be to check nothing.",
      zh: "文本不是合法的 YAML 时无法检查其他内容，放过它等于什么都没有检查。"),
    source: "The configuration of algolint",
    examples: [
      .whole("rules: {«duplicate-key»: off}\n"),
      .whole("rules: {«duplicate-key»: note}\n"),
      .whole("rules: {duplicate-key: error}\n"),
    ])

  package static func fixedRuleMessage(_ code: String) -> LocalizedText {
    let words = Quoted(code)
    return LocalizedText(
      en: "\(words.en) is always an error: of a text that isn't YAML nothing else can be said",
      zh: "\(words.zh)始终是错误：文本不是合法的 YAML 时，无法检查其他内容")
  }

  /// A path pattern that can't be read or could never fit.
  package static let wrongPathPattern = DiagnosticKind(
    code: "config-path-pattern", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "a path pattern can't be read, or could never fit", zh: "路径匹配模式无法识别，或不可能匹配"),
    rationale: LocalizedText(
      en: "A pattern that fits nothing leaves files in or out that were meant otherwise.",
      zh: "匹配不到内容的模式，会使该跳过的文件被检查，或该检查的文件被跳过。"),
    source: "The configuration of algolint",
    examples: [
      .whole("exclude: [«/»third_party]\n"),
      .whole("exclude: [\"a«[»b\"]\n"),
      .whole("exclude: [\"a/«..»/b\"]\n"),
      .whole("include: [\"algorithms«**».yaml\"]\n"),
      .whole("include: [«\"\"»]\n"),
      .whole("exclude: \"a«\\n»b\"\n"),
      .whole("include: [\"algorithms/**/*.{yaml,yml}\"]\n"),
    ])

  /// A folder or path that `code_roots` can't take.
  package static let wrongCodeRoot = DiagnosticKind(
    code: "config-code-root", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "'code_roots' maps folders of object storage to paths in the repository",
      zh: "code_roots 须由 OBS 目录对应到仓库中的路径"),
    rationale: LocalizedText(
      en:
        "A folder that no 'code_dir' can lie in, or a path outside of the repository, would never be used.",
      zh: "任何 code_dir 都不在其中的目录，或仓库以外的路径，都不会被用到。"),
    source: "The configuration of algolint",
    examples: [
      .whole("code_roots: {«algorithms/»: \"src/\"}\n"),
      .whole("code_roots: {\"obs://team/a/\": «/src»}\n"),
      .whole("code_roots: {\"obs://team/a/\": «../src»}\n"),
      .whole("code_roots: {\"obs://team/a/\": src/}\n"),
    ])
}
