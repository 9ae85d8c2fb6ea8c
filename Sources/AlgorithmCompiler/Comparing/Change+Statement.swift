package import Diagnostics

extension Change {
  /// What has changed, in one line, in the words of the console.
  package var statement: LocalizedText {
    let subject =
      titles.isEmpty
      ? LocalizedText(en: "algorithm \(Quoted(algorithm).en)", zh: "算法\(Quoted(algorithm).zh)")
      : LocalizedText(
        en: titles.map(\.english).joined(separator: " › "),
        zh: titles.map(\.chinese).joined(separator: " › "))
    let predicate = predicate
    return LocalizedText(
      en: "\(subject.english): \(predicate.english)", zh: "\(subject.chinese)：\(predicate.chinese)")
  }

  private var predicate: LocalizedText {
    switch kind {
    case .added: return LocalizedText(en: "added", zh: "新增")
    case .removed: return LocalizedText(en: "removed", zh: "已删除")
    case .renamed:
      let name = Quoted(newName ?? "")
      return LocalizedText(en: "renamed to \(name.en)", zh: "改名为\(name.zh)")
    case .changed:
      let nothing = LocalizedText(en: "", zh: "")
      let (old, new) = (shownOld ?? nothing, shownNew ?? nothing)
      return LocalizedText(
        en: "\(old.english) → \(new.english)", zh: "\(old.chinese) → \(new.chinese)")
    }
  }
}
