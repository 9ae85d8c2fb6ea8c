import AlgorithmManifest
import Diagnostics

// Fix-its that write one text instead of another.

extension Located<String> {
  /// Offers to write `text` instead; nothing where it can't be told how.
  func writing(_ text: String, _ applicability: FixIt.Applicability = .unsafe) -> [FixIt] {
    offer(text, rewriting(as: text), applicability)
  }

  /// The text without its quotation marks, where its characters stand as they read; else the whole.
  var innerSpan: SourceSpan {
    value.isEmpty ? span : span(ofScalars: 0..<value.unicodeScalars.count)
  }
}

extension Literal {
  /// Offers to write `text` instead; nothing where it can't be told how.
  func writing(_ text: String, _ applicability: FixIt.Applicability = .unsafe) -> [FixIt] {
    offer(text, rewriting(as: text), applicability)
  }
}

private func offer(
  _ text: String, _ edit: FixIt.Edit?, _ applicability: FixIt.Applicability
) -> [FixIt] {
  guard let edit else { return [] }
  let quoted = Quoted(text)
  return [
    FixIt(LocalizedText(en: "write \(quoted.en)", zh: "改为\(quoted.zh)"), applicability, [edit])
  ]
}

/// Words in a row, quoted, for a message.
struct WordList {
  private let words: [Quoted]

  init(_ words: some Sequence<String>) { self.words = words.map { Quoted($0) } }

  /// `'a', 'b' or 'c'`, and the same in Chinese with “或”.
  var alternatives: LocalizedText { joined(en: "or", zh: "或") }

  /// `'a', 'b' and 'c'`, and the same in Chinese with “和”.
  var all: LocalizedText { joined(en: "and", zh: "和") }

  private func joined(en: String, zh: String) -> LocalizedText {
    guard let last = words.last, words.count > 1 else {
      return LocalizedText(en: words.first?.en ?? "", zh: words.first?.zh ?? "")
    }
    let rest = words.dropLast()
    return LocalizedText(
      en: rest.map(\.en).joined(separator: ", ") + " \(en) " + last.en,
      zh: rest.map(\.zh).joined(separator: "、") + zh + last.zh)
  }
}
