package import Diagnostics
import YAMLSubset

/// Reads the text of a baseline, as strictly as a manifest is read.
package struct BaselineReader {
  package private(set) var baseline = Baseline()

  /// Where each entry stands in the file: what names its rule, and its count.
  package private(set) var places: [Baseline.Key: (rule: SourceSpan, count: SourceSpan)] = [:]

  /// What is wrong; if there is anything, ``baseline`` is worth nothing.
  package var diagnostics: [Diagnostic] {
    syntaxErrors + sink.diagnostics.sorted(by: Diagnostic.isOrderedBefore)
  }

  private let tree: DocumentTree
  private let syntaxErrors: [Diagnostic]
  private var sink = DiagnosticSink()

  package init(_ source: SourceFile) {
    tree = DocumentTree.parse(source)
    syntaxErrors = tree.diagnostics.filter { $0.severity == .error }
    if syntaxErrors.isEmpty { readDocument() }
  }

  private mutating func readDocument() {
    let documents = tree.documents
    let root = documents.first?.root
    guard documents.count == 1, let root, tree.node(root).kind.isMapping else {
      return report(
        root.map { tree.span(of: $0).first } ?? SourceSpan(file: tree.source.id, 0..<0),
        LocalizedText(
          en: "a baseline is a mapping with 'version' and 'findings'",
          zh: "基线文件应为包含“version”和“findings”的映射"))
    }
    readTop(root)
  }

  private mutating func readTop(_ root: NodeID) {
    let members = members(of: root, [Baseline.Member.version, Baseline.Member.findings])
    guard let version = members[Baseline.Member.version] else {
      return reportMissing(Baseline.Member.version, in: root)
    }
    guard tree.text(of: version) == String(Baseline.version) else {
      return reportVersion(version)
    }
    guard let findings = members[Baseline.Member.findings] else {
      return reportMissing(Baseline.Member.findings, in: root)
    }
    guard tree.kind(of: findings).isSequence else {
      return report(
        tree.span(of: findings).first,
        LocalizedText(en: "'findings' must be a list", zh: "“findings”应为列表"))
    }
    for entry in tree.elements(of: findings) { readEntry(entry) }
  }

  private mutating func readEntry(_ entry: NodeID) {
    typealias Member = Baseline.Member
    let names = [Member.file, Member.rule, Member.path, Member.value, Member.count]
    let span = tree.span(of: entry)
    guard tree.kind(of: entry).isMapping else {
      return report(
        span.first, LocalizedText(en: "an entry must be a mapping", zh: "条目应为映射"))
    }
    let before = sink.diagnostics.count
    let members = members(of: entry, names)
    var texts: [String: String] = [:]
    for name in names {
      guard let value = members[name] else {
        reportMissing(name, in: entry)
        continue
      }
      if name != Member.count { texts[name] = text(value, name) }
    }
    guard let countNode = members[Member.count], let count = count(countNode),
      let ruleNode = members[Member.rule], before == sink.diagnostics.count
    else { return }
    let place = ManifestPlace(path: texts[Member.path] ?? "", value: texts[Member.value] ?? "")
    let key = Baseline.Key(
      file: texts[Member.file] ?? "", rule: texts[Member.rule] ?? "", place: place)
    let spans = (rule: tree.span(of: ruleNode), count: tree.span(of: countNode))
    if let first = places.updateValue(spans, forKey: key) {
      report(
        spans.rule,
        LocalizedText(en: "this entry stands here already", zh: "该条目已经存在"),
        Note(LocalizedText(en: "first entered here", zh: "首次出现在这里"), at: first.rule))
    }
    baseline[key] += count
  }

  private mutating func text(_ value: NodeID, _ name: String) -> String? {
    if tree.kind(of: value).isScalar, tree.scalarType(of: value) == .string {
      return tree.text(of: value)
    }
    report(
      tree.span(of: value).first,
      LocalizedText(en: "'\(name)' must be text", zh: "“\(name)”应为文本"))
    return nil
  }

  private mutating func count(_ value: NodeID) -> Int? {
    if tree.kind(of: value).isScalar, tree.scalarType(of: value) == .integer,
      let count = Int(tree.text(of: value)), (1...Self.largestCount).contains(count)
    {
      return count
    }
    report(
      tree.span(of: value).first,
      LocalizedText(
        en: "'count' must be a whole number from 1 to \(Self.largestCount)",
        zh: "“count”应为 1 到 \(Self.largestCount) 的整数"))
    return nil
  }

  private static let largestCount = 1_000_000

  /// The values under the keys of a mapping, of which it may have no others.
  private mutating func members(of mapping: NodeID, _ names: [String]) -> [String: NodeID] {
    var members: [String: NodeID] = [:]
    for (key, value) in tree.entries(of: mapping) {
      let name = tree.text(of: key)
      if names.contains(name) {
        members[name] = value
      } else {
        let quoted = Quoted(name)
        report(
          tree.span(of: key),
          LocalizedText(
            en: "a baseline has no key \(quoted.en) here", zh: "基线文件在此处没有\(quoted.zh)键"))
      }
    }
    return members
  }

  // MARK: - Reporting

  private mutating func reportMissing(_ name: String, in mapping: NodeID) {
    report(
      tree.span(of: mapping).first,
      LocalizedText(en: "'\(name)' is missing", zh: "缺少“\(name)”"))
  }

  private mutating func reportVersion(_ version: NodeID) {
    let quoted = Quoted(tree.source.text(in: tree.span(of: version)))
    sink.report(
      BaselineFaults.unsupportedVersion, at: tree.span(of: version),
      LocalizedText(
        en: "the version must be \(Baseline.version), not \(quoted.en)",
        zh: "版本应为 \(Baseline.version)，而不是\(quoted.zh)"),
      notes: [Self.remedy])
  }

  private mutating func report(_ span: SourceSpan, _ message: LocalizedText, _ note: Note? = nil) {
    sink.report(
      BaselineFaults.damaged, at: span, message,
      notes: [note, Self.remedy].compactMap(\.self))
  }

  private static let remedy = Note(
    LocalizedText(
      en: "write the baseline anew with '--write-baseline'", zh: "请用“--write-baseline”重新生成基线文件"))
}

extension SourceSpan {
  /// The first byte, for what is too long to be marked as a whole.
  fileprivate var first: SourceSpan { part(0, min(1, range.count)) }
}
