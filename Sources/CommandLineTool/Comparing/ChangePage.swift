import AlgorithmCompiler
import Diagnostics

/// What people read of a comparison: for each change where it is, what it is, and why it breaks jobs.
struct ChangePage {
  private(set) var text = ""

  /// How much has changed.
  let summary: LocalizedText
  private let old: ComparedFile
  private let new: ComparedFile
  private let language: Language

  init(
    _ comparison: FileComparison, _ old: ComparedFile, _ new: ComparedFile, _ language: Language
  ) {
    (self.old, self.new, self.language) = (old, new, language)
    summary = Self.summary(comparison)
    for change in comparison.changes { add(change) }
  }

  private mutating func add(_ change: Change) {
    let oldPlace = change.oldSpan.map { _ in Self.place(change.oldSpan, in: old) }
    let newPlace = change.newSpan.map { _ in Self.place(change.newSpan, in: new) }
    let word =
      change.breakage == nil
      ? LocalizedText(en: "change", zh: "变更") : LocalizedText(en: "breaking", zh: "破坏性变更")
    add("\(newPlace ?? oldPlace ?? new.name): \(word[language])", change.statement)
    if let breakage = change.breakage {
      add(LocalizedText(en: "  why", zh: "  原因")[language], breakage)
    }
    if newPlace != nil, let oldPlace {
      add(LocalizedText(en: "  before", zh: "  原位置")[language], LocalizedText(oldPlace))
    }
  }

  private mutating func add(_ start: String, _ statement: LocalizedText) {
    let colon = LocalizedText(en: ": ", zh: "：")[language]
    text += Printable.text(start + colon + statement[language]) + "\n"
  }

  private static func place(_ span: SourceSpan?, in file: ComparedFile) -> String {
    guard let location = file.location(of: span) else { return file.name }
    return "\(file.name):\(location.line):\(location.column)"
  }

  private static func summary(_ comparison: FileComparison) -> LocalizedText {
    let (count, breaking) = (comparison.changes.count, comparison.breakingCount)
    guard count > 0 else {
      return LocalizedText(en: "nothing has changed in meaning", zh: "含义没有变化")
    }
    let some = "\(count) change\(count == 1 ? "" : "s")"
    guard breaking > 0 else {
      return LocalizedText(
        en: "\(some), none of which breaks existing jobs", zh: "共 \(count) 处变更，不影响已有作业")
    }
    let verb = breaking == 1 ? "breaks" : "break"
    return LocalizedText(
      en: "\(some), \(breaking) of which \(verb) existing jobs",
      zh: "共 \(count) 处变更，其中 \(breaking) 处会影响已有作业")
  }
}

extension LocalizedText {
  /// What reads the same in both languages, such as a path.
  fileprivate init(_ text: String) { self.init(en: text, zh: text) }
}
