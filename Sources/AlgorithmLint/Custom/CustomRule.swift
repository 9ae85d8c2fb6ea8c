package import AlgorithmManifest
public import Diagnostics

/// A rule that a configuration declares: some values of each manifest must be so.
public struct CustomRule: Rule {
  public let kind: DiagnosticKind
  package let path: ValuePath
  private let requirement: Requirement
  private let message: LocalizedText

  package init(
    kind: DiagnosticKind, path: ValuePath, requirement: Requirement, message: LocalizedText
  ) {
    self.kind = kind
    self.path = path
    self.requirement = requirement
    self.message = message
  }

  public func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.values?.select(path) ?? [] {
      switch found {
      case .value(let value):
        guard let remedy = requirement.remedy(for: value) else { continue }
        sink.report(
          kind, at: requirement.presence == .absent ? value.key : value.span, message,
          notes: [Note(remedy)], fixIts: fixIts(for: value))
      case .absence(let anchor):
        // What could not be read may be there.
        guard requirement.presence == .present, !context.isBroken else { continue }
        sink.report(
          kind, at: anchor, message,
          notes: [
            Note(
              LocalizedText(en: "add '\(path.lastKey)'", zh: "请补上“\(path.lastKey)”"))
          ])
      }
    }
  }

  private func fixIts(for value: SelectedValue) -> [FixIt] {
    guard case .scalar(let text, let canonical) = value.content,
      let near = requirement.nearest(to: canonical), near != canonical,
      let edit = text.rewriting(as: near)
    else { return [] }
    let words = Quoted(near)
    return [
      FixIt(LocalizedText(en: "write \(words.en)", zh: "改为\(words.zh)"), .unsafe, [edit])
    ]
  }
}

extension DiagnosticArea {
  /// The rules that a configuration declares.
  public static let custom = DiagnosticArea(
    "custom", LocalizedText(en: "rules of this repository", zh: "本仓库的规则"))
}
