import AlgorithmManifest
import Diagnostics

/// The documents of a file that are no manifests: one mistake, a wrong file, however many there are.
struct ForeignDocuments {
  private var first: Diagnostic?
  private var second: SourceSpan?
  private var count = 0

  /// Takes the diagnostics of a document if all they say is that it is no manifest.
  mutating func take(_ diagnostics: [Diagnostic]) -> Bool {
    guard diagnostics.count == 1, diagnostics[0].code == DecodingFaults.notAManifest.code else {
      return false
    }
    count += 1
    if count == 1 { first = diagnostics[0] }
    if count == 2 { second = diagnostics[0].span }
    return true
  }

  /// What is said of all of them, at the first one.
  var diagnostic: Diagnostic? {
    guard let first, let second else { return first }
    let others = count - 1
    let note = Note(
      LocalizedText(
        en: others == 1
          ? "another document of the file is none either"
          : "\(others) other documents of the file are none either, from here on",
        zh: others == 1 ? "文件中还有 1 个文档也不是算法清单" : "文件中还有 \(others) 个文档也不是算法清单，自此处起"),
      at: second)
    return Diagnostic(
      code: first.code, severity: first.severity, message: first.message, span: first.span,
      notes: [note] + first.notes, fixIts: first.fixIts)
  }
}
