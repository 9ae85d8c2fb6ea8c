import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import YAMLSubset

extension ConfigurationReader {
  mutating func customRules(_ node: NodeID, in slot: Slot) -> [Configuration.CustomRuleEntry] {
    var rules: [Configuration.CustomRuleEntry] = []
    var places: [String: SourceSpan] = [:]
    for element in mappings(node, in: slot, KeyTable(CustomRuleKey.self)) {
      guard let rule = customRule(element, in: slot.element) else { continue }
      if let first = places[rule.code.value] {
        reportDuplicate(rule.code.span, rule.code.value, first: first)
      } else {
        places[rule.code.value] = rule.code.span
        rules.append(rule)
      }
    }
    return rules
  }

  /// What is read of one rule.
  private struct Parts {
    var code: Located<String>?
    var severity = Severity.error
    var path: ValuePath?
    var requirement: Requirement?
    var message: LocalizedText?
    var examples = Examples()
  }

  private struct Examples {
    var accepts: [Located<String>] = []
    var rejects: [Located<String>] = []
  }

  private mutating func customRule(
    _ node: NodeID, in slot: Slot
  ) -> Configuration.CustomRuleEntry? {
    var parts = Parts()
    guard let entries = entries(of: node, in: slot, as: CustomRuleKey.self) else { return nil }
    // What may be required depends on what is selected.
    for entry in entries where entry.key == .select {
      parts.path = valuePath(entry.value, in: entry.slot)
    }
    for entry in entries {
      let (node, slot) = (entry.value, entry.slot)
      switch entry.key {
      case .code: parts.code = customCode(node, in: slot)
      case .severity:
        parts.severity = word(node, in: slot, as: Severity.self)?.value ?? .error
      case .select: break
      case .require: parts.requirement = requirement(node, in: slot, of: parts.path)
      case .message: parts.message = message(node, in: slot)
      case .examples: parts.examples = examples(node, in: slot)
      }
    }
    guard let code = parts.code, let path = parts.path, let requirement = parts.requirement,
      let message = parts.message
    else { return nil }
    let rule = CustomRule(
      kind: kind(code, parts, path, message), path: path, requirement: requirement,
      message: message)
    return Configuration.CustomRuleEntry(
      code: code, rule: rule, accepts: parts.examples.accepts, rejects: parts.examples.rejects)
  }

  private func kind(
    _ code: Located<String>, _ parts: Parts, _ path: ValuePath, _ message: LocalizedText
  ) -> DiagnosticKind {
    let file = tree.source.path
    let line = LineTable(tree.source).line(at: code.span.range.lowerBound)
    let texts = parts.examples.rejects + parts.examples.accepts
    let isOfName = path.isOfName
    return DiagnosticKind(
      code: code.value, area: .custom, severity: parts.severity, summary: message,
      rationale: LocalizedText(
        en: "A rule of this repository, declared in \(file), line \(line).",
        zh: "本仓库的规则，在 \(file) 第 \(line) 行声明。"),
      source: "\(file):\(line)",
      examples: texts.map { CustomExample.complete($0.value, isOfName: isOfName) })
  }

  private mutating func customCode(_ node: NodeID, in slot: Slot) -> Located<String>? {
    guard let code = text(node, in: slot) else { return nil }
    let parts = code.value.split(separator: "/", omittingEmptySubsequences: false)
    let isRight = parts.count == 2 && parts.allSatisfy(Self.isKebabCase)
    guard isRight, code.value.utf8.count <= 100 else {
      sink.report(
        ConfigurationFaults.wrongRule, at: code.span,
        LocalizedText(
          en: "the code of a custom rule is a team and a name, not \(Quoted(code.value).en)",
          zh: "自定义规则的代码应由团队和名称组成，而不是\(Quoted(code.value).zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "write such as 'team/name-prefix', in lower case",
              zh: "请写作如“team/name-prefix”的形式，使用小写字母"))
        ])
      return nil
    }
    return code
  }

  private static func isKebabCase(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  private mutating func valuePath(_ node: NodeID, in slot: Slot) -> ValuePath? {
    guard let text = text(node, in: slot) else { return nil }
    do throws(ValuePath.Fault) {
      return try ValuePath(text.value)
    } catch {
      let place = error.scalars.isEmpty ? text.span : text.span(ofScalars: error.scalars)
      sink.report(
        ConfigurationFaults.wrongPath, at: place, error.message, notes: [Note(error.remedy)])
      return nil
    }
  }

  private mutating func message(_ node: NodeID, in slot: Slot) -> LocalizedText? {
    let kind = tree.kind(of: node)
    guard kind.isMapping else {
      guard kind.isScalar, tree.scalarType(of: node) == .string else {
        if kind != .invalid {
          reportWrongType(node, in: slot, .textOrMapping(KeyTable(MessageKey.self)))
        }
        return nil
      }
      return LocalizedText(en: tree.text(of: node), zh: tree.text(of: node))
    }
    var (english, chinese): (String?, String?) = (nil, nil)
    for entry in entries(of: node, in: slot, as: MessageKey.self) ?? [] {
      guard let text = text(entry.value, in: entry.slot)?.value else { return nil }
      switch entry.key {
      case .en: english = text
      case .zh: chinese = text
      }
    }
    guard let text = english ?? chinese else {
      reportMissingKey(MessageKey.en, at: slot.key)
      return nil
    }
    return LocalizedText(en: english ?? text, zh: chinese ?? text)
  }

  private mutating func examples(_ node: NodeID, in slot: Slot) -> Examples {
    var examples = Examples()
    for entry in entries(of: node, in: slot, as: ExamplesKey.self) ?? [] {
      var texts: [Located<String>] = []
      for element in elements(of: entry.value, in: entry.slot, .texts) {
        let place = tree.kind(of: entry.value).isSequence ? entry.slot.element : entry.slot
        guard let text = text(element, in: place) else { continue }
        if let fault = CustomExample.fault(in: text.value, isRejected: entry.key == .rejects) {
          sink.report(
            ConfigurationFaults.wrongExample, at: text.span, fault.message,
            notes: [Note(fault.remedy)])
        } else {
          texts.append(text)
        }
      }
      switch entry.key {
      case .accepts: examples.accepts = texts
      case .rejects: examples.rejects = texts
      }
    }
    return examples
  }
}
