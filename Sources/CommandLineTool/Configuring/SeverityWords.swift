import AlgorithmCompiler
import AlgorithmLint
import Configuration
import Diagnostics

/// What `--severity` says: levels that win over every configuration.
struct SeverityWords {
  /// In order; the last one of a rule counts.
  let levels: [(code: String, level: RuleLevel)]

  /// - Parameter custom: The codes of rules that configurations declare.
  init(_ arguments: Arguments, custom: [String] = []) throws(Refusal) {
    var levels: [(code: String, level: RuleLevel)] = []
    for word in arguments.list(.severity) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let code = String(parts[0])
      guard parts.count == 2 else { throw .missingLevel(word) }
      guard custom.contains(code) || KindCatalog.standard[code] != nil else {
        throw .unknownRule(code, in: .standard)
      }
      guard let level = RuleLevel(rawValue: String(parts[1])) else {
        throw .unknownWord(
          String(parts[1]), of: "--\(Option.severity.name) \(code)",
          RuleLevel.allCases.map(\.rawValue))
      }
      if Compilation.syntaxErrors.contains(code), level != .error { throw .fixedRule(code) }
      levels.append((code, level))
    }
    self.levels = levels
  }
}

extension Refusal {
  fileprivate static func missingLevel(_ word: String) -> Refusal {
    let words = Quoted(word)
    return Refusal(
      LocalizedText(
        en: "the value \(words.en) of '--severity' has no level",
        zh: "“--severity”的取值\(words.zh)缺少级别"),
      hint: LocalizedText(
        en: "write '--severity RULE=LEVEL', such as '--severity missing-description=warning'",
        zh: "请写作“--severity RULE=LEVEL”，如“--severity missing-description=warning”"))
  }

  fileprivate static func fixedRule(_ code: String) -> Refusal {
    Refusal(ConfigurationFaults.fixedRuleMessage(code))
  }
}
