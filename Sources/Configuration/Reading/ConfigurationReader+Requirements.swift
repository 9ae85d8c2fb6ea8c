import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import TextPatterns
import YAMLSubset

extension ConfigurationReader {
  /// What a rule requires of the values that `path` leads to.
  ///
  /// - Parameter path: Nil where it could not be read; then nothing is said of how the two go together.
  mutating func requirement(
    _ node: NodeID, in slot: Slot, of path: ValuePath?
  ) -> Requirement? {
    guard let entries = entries(of: node, in: slot, as: RequireKey.self) else { return nil }
    guard !entries.isEmpty else {
      if tree.entries(of: node).contains(where: { _ in true }) { return nil }
      reportRule(
        slot.key, LocalizedText(en: "nothing is required", zh: "没有提出任何要求"),
        LocalizedText(
          en: "write at least one of the keys, such as 'pattern' or 'one_of'",
          zh: "请至少写一项要求，如“pattern”或“one_of”"))
      return nil
    }
    var requirement = Requirement()
    var isWrong = false
    for entry in entries {
      let countBefore = sink.diagnostics.count
      read(entry.key, entry.value, in: entry.slot, into: &requirement)
      checkUse(of: entry.key, at: entry.slot.key, entries.map(\.key), path)
      isWrong = isWrong || sink.diagnostics.count > countBefore
    }
    if let least = requirement.least, let most = requirement.most, most.number < least.number,
      let place = entries.first(where: { $0.key == .max })?.slot.key
    {
      isWrong = true
      reportRule(
        place,
        LocalizedText(en: "no number is that small and that great", zh: "没有数能同时满足 min 和 max"),
        LocalizedText(en: "swap 'min' and 'max'", zh: "请交换“min”和“max”"))
    }
    return isWrong ? nil : requirement
  }

  private mutating func read(
    _ key: RequireKey, _ node: NodeID, in slot: Slot, into requirement: inout Requirement
  ) {
    switch key {
    case .pattern:
      guard let text = text(node, in: slot) else { return }
      do throws(PatternFault) {
        requirement.pattern = (try TextPattern(text.value), text.value)
      } catch {
        report(error, in: text, as: ConfigurationFaults.wrongPattern)
      }
    case .oneOf: requirement.oneOf = values(node, in: slot)
    case .min: requirement.least = bound(node, in: slot)
    case .max: requirement.most = bound(node, in: slot)
    case .maxLength:
      let number = bound(node, in: slot, .count)?.number.int64
      requirement.maxLength = number.map { Int(min($0, Int64(Int32.max))) }
    case .present: if yes(node, in: slot) { requirement.presence = .present }
    case .absent: if yes(node, in: slot) { requirement.presence = .absent }
    }
  }

  /// The list of allowed values, as they read.
  private mutating func values(_ node: NodeID, in slot: Slot) -> [String]? {
    var values: [String] = []
    var places: [String: SourceSpan] = [:]
    for element in elements(of: node, in: slot, .values) {
      guard tree.kind(of: element).isScalar, !tree.isNull(element) else {
        reportWrongType(element, in: slot, .values)
        return nil
      }
      let text = tree.text(of: element)
      if let first = places[text] {
        reportDuplicate(span(of: element), text, first: first)
      } else {
        places[text] = span(of: element)
        values.append(text)
      }
    }
    if values.isEmpty, tree.kind(of: node).isSequence {
      reportRule(
        slot.key, LocalizedText(en: "no value is allowed", zh: "没有允许的取值"),
        LocalizedText(en: "list the values that are allowed", zh: "请列出允许的取值"))
    }
    return values
  }

  private mutating func bound(
    _ node: NodeID, in slot: Slot, _ form: ValueForm = .number
  ) -> Requirement.Bound? {
    let isNumber =
      tree.kind(of: node).isScalar
      && [.integer, .float].contains(tree.scalarType(of: node))
    guard isNumber, let number = DecimalNumber(tree.text(of: node)) else {
      reportWrongType(node, in: slot, form)
      return nil
    }
    if case .count = form, number < DecimalNumber(0) || number.int64 == nil {
      reportWrongType(node, in: slot, form)
      return nil
    }
    return Requirement.Bound(number: number, text: tree.text(of: node))
  }

  private mutating func yes(_ node: NodeID, in slot: Slot) -> Bool {
    let isTrue =
      tree.kind(of: node).isScalar && tree.scalarType(of: node) == .boolean
      && tree.text(of: node).lowercased() == "true"
    if !isTrue { reportWrongType(node, in: slot, .yes) }
    return isTrue
  }

  /// Says where a key goes neither with the others nor with what is selected.
  private mutating func checkUse(
    of key: RequireKey, at place: SourceSpan, _ keys: [RequireKey], _ path: ValuePath?
  ) {
    let name = Quoted(key.rawValue)
    if keys.contains(.absent), key != .absent, keys.firstIndex(of: .absent) ?? 0 < keys.count {
      return reportRule(
        place,
        LocalizedText(
          en: "\(name.en) asks something of a value that must not be there",
          zh: "该值不得存在，\(name.zh)没有意义"),
        LocalizedText(en: "remove it, or remove 'absent'", zh: "请删除它，或删除“absent”"))
    }
    guard let path, !path.leadsToScalars, key != .present, key != .absent else { return }
    if key == .maxLength, path.leadsToLists { return }
    let remedy =
      path.leadsToLists
      ? LocalizedText(
        en: "add '[*]' to 'select' for every entry of the list", zh: "如需检查每个元素，请在“select”后加“[*]”")
      : LocalizedText(
        en: "lead 'select' on to a single value", zh: "请让“select”指向单个值")
    reportRule(
      place,
      LocalizedText(
        en: "\(name.en) asks for a single value, and '\(path.lastKey)' is none",
        zh: "\(name.zh)只适用于单个值，而“\(path.lastKey)”不是"), remedy)
  }

  mutating func reportRule(
    _ place: SourceSpan, _ message: LocalizedText, _ remedy: LocalizedText
  ) {
    sink.report(ConfigurationFaults.wrongRule, at: place, message, notes: [Note(remedy)])
  }
}
