import AlgorithmManifest
import Diagnostics
import TextPatterns
import YAMLSubset

extension ConfigurationReader {
  mutating func readTop(_ root: NodeID) {
    guard !tree.isNull(root) else { return }
    let slot = Slot(name: "", key: span(of: root), isElement: true)
    let entries = entries(of: root, in: slot, as: TopKey.self) ?? []
    // Their codes may stand before them.
    for entry in entries where entry.key == .customRules {
      configuration.customRules = customRules(entry.value, in: entry.slot)
    }
    for entry in entries {
      let (node, slot) = (entry.value, entry.slot)
      switch entry.key {
      case .include:
        configuration.include = pathPatterns(node, in: slot, reach: .path)
      case .exclude:
        configuration.exclude = pathPatterns(node, in: slot, reach: .pathAndBelow)
      case .failOn:
        configuration.failureLevel = word(node, in: slot, as: FailureLevel.self)
      case .rules:
        configuration.levels = levels(node, in: slot)
      case .overrides:
        configuration.overrides = overrides(node, in: slot)
      case .codeRoots:
        configuration.codeRoots = codeRoots(node, in: slot)
      case .customRules: break
      }
    }
  }

  private mutating func pathPatterns(
    _ node: NodeID, in slot: Slot, reach: PathPattern.Reach
  ) -> [Located<PathPattern>] {
    var patterns: [Located<PathPattern>] = []
    for element in elements(of: node, in: slot, .paths) {
      let place = tree.kind(of: node).isSequence ? slot.element : slot
      guard let text = text(element, in: place) else { continue }
      if let first = patterns.first(where: { $0.value.text == text.value }) {
        reportDuplicate(text.span, text.value, first: first.span)
        continue
      }
      do throws(PatternFault) {
        patterns.append(Located(try PathPattern(text.value, reach: reach), text.span))
      } catch {
        report(error, in: text, as: ConfigurationFaults.wrongPathPattern)
      }
    }
    return patterns
  }

  /// Reports a fault of a pattern at the characters that are wrong.
  mutating func report(
    _ fault: PatternFault, in text: Located<String>, as kind: DiagnosticKind
  ) {
    let place = fault.scalars.isEmpty ? text.span : text.span(ofScalars: fault.scalars)
    sink.report(kind, at: place, fault.message, notes: [Note(fault.remedy)])
  }

  private mutating func overrides(_ node: NodeID, in slot: Slot) -> [Configuration.Override] {
    var overrides: [Configuration.Override] = []
    for element in mappings(node, in: slot, KeyTable(OverrideKey.self)) {
      var override = Configuration.Override()
      for entry in entries(of: element, in: slot.element, as: OverrideKey.self) ?? [] {
        switch entry.key {
        case .files:
          override.files = pathPatterns(entry.value, in: entry.slot, reach: .pathAndBelow)
        case .rules: override.levels = levels(entry.value, in: entry.slot)
        }
      }
      overrides.append(override)
    }
    return overrides
  }

  /// The elements of a list of mappings, for which no single mapping may stand.
  mutating func mappings(_ node: NodeID, in slot: Slot, _ table: KeyTable) -> [NodeID] {
    let kind = tree.kind(of: node)
    guard kind.isSequence else {
      if kind != .invalid { reportWrongType(node, in: slot, .mappings(table)) }
      return []
    }
    return Array(tree.elements(of: node))
  }

  private mutating func codeRoots(_ node: NodeID, in slot: Slot) -> [Configuration.CodeRoot] {
    var roots: [Configuration.CodeRoot] = []
    for (folder, slot, value) in pairs(of: node, in: slot, .codeRoots) {
      let path = text(value, in: slot)
      guard OBSPath(lenient: folder.value)?.isFolder == true else {
        reportWrongFolder(folder)
        continue
      }
      guard let path else { continue }
      let names = path.value.split(separator: "/", omittingEmptySubsequences: false)
      guard !path.value.isEmpty, !path.value.hasPrefix("/"), !names.contains("..") else {
        reportWrongRoot(path)
        continue
      }
      roots.append(Configuration.CodeRoot(folder: folder, path: path))
    }
    return roots
  }

  private mutating func reportWrongFolder(_ folder: Located<String>) {
    let words = Quoted(folder.value)
    sink.report(
      ConfigurationFaults.wrongCodeRoot, at: folder.span,
      LocalizedText(
        en: "\(words.en) is no folder of object storage", zh: "\(words.zh)不是 OBS 目录"),
      notes: [
        Note(
          LocalizedText(
            en: "write such as 'obs://bucket/folder/', with '/' at the end",
            zh: "请写作如“obs://bucket/folder/”的形式，以“/”结尾"))
      ])
  }

  private mutating func reportWrongRoot(_ path: Located<String>) {
    let words = Quoted(path.value)
    sink.report(
      ConfigurationFaults.wrongCodeRoot, at: path.span,
      LocalizedText(
        en: "\(words.en) is no path below the folder of this configuration",
        zh: "\(words.zh)不是本配置所在目录下的路径"),
      notes: [
        Note(
          LocalizedText(
            en: "write a relative path without '..', such as 'src/'",
            zh: "请写不含“..”的相对路径，如“src/”"))
      ])
  }
}
