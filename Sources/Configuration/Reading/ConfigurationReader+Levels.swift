import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import YAMLSubset

extension ConfigurationReader {
  /// Rules with their levels.
  mutating func levels(_ node: NodeID, in slot: Slot) -> [Configuration.LevelEntry] {
    var levels: [Configuration.LevelEntry] = []
    for (code, slot, value) in pairs(of: node, in: slot, .levels) {
      let level = word(value, in: slot, as: RuleLevel.self)
      guard isKnown(code.value) else {
        reportUnknownRule(code)
        continue
      }
      guard let level else { continue }
      if Compilation.syntaxErrors.contains(code.value), level.value != .error {
        reportFixedRule(code)
        continue
      }
      levels.append(Configuration.LevelEntry(code: code, level: level))
    }
    return levels
  }

  private func isKnown(_ code: String) -> Bool {
    declaredCodes.contains(code) || KindCatalog.standard[code] != nil
  }

  private var declaredCodes: Set<String> { Set(configuration.customRules.map(\.code.value)) }

  private mutating func reportUnknownRule(_ code: Located<String>) {
    let words = Quoted(code.value)
    let known = KindCatalog.standard.kinds.map(\.code) + declaredCodes.sorted()
    if let near = Spelling.nearest(to: code.value, in: known) {
      let meant = Quoted(near)
      let edit = code.rewriting(as: near)
      sink.report(
        ConfigurationFaults.unknownRule, at: code.span,
        LocalizedText(
          en: "unknown rule \(words.en); did you mean \(meant.en)?",
          zh: "未知的规则\(words.zh)，是否应为\(meant.zh)？"),
        fixIts: edit.map {
          [
            FixIt(
              LocalizedText(en: "write \(meant.en)", zh: "改为\(meant.zh)"), .unsafe, [$0])
          ]
        } ?? [])
      return
    }
    sink.report(
      ConfigurationFaults.unknownRule, at: code.span,
      LocalizedText(en: "unknown rule \(words.en)", zh: "未知的规则\(words.zh)"),
      notes: [
        Note(
          LocalizedText(
            en: "choose one of those that 'algolint rules' lists",
            zh: "“algolint rules”列出所有可用的规则，请从中选择"))
      ])
  }

  private mutating func reportFixedRule(_ code: Located<String>) {
    sink.report(
      ConfigurationFaults.fixedRule, at: code.span,
      ConfigurationFaults.fixedRuleMessage(code.value),
      notes: [
        Note(
          LocalizedText(
            en: "remove it, and mend the files or leave them out with 'exclude'",
            zh: "请删除该项，并修正相应文件，或用“exclude”跳过它们"))
      ])
  }
}
