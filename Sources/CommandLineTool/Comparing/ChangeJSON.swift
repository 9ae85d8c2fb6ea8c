import AlgorithmCompiler
import CanonicalJSON
import Diagnostics

// What programs read of a comparison. What isn't there is left out.

extension JSONWriter {
  mutating func write(
    _ comparison: FileComparison, _ old: ComparedFile, _ new: ComparedFile, in language: Language
  ) {
    object { json in
      json.member("old", old.name)
      json.member("new", new.name)
      json.member(
        "changes",
        array: { json in
          for change in comparison.changes { json.write(change, old, new, in: language) }
        })
      json.member(
        "summary",
        object: { json in
          json.member("changes", comparison.changes.count)
          json.member("breaking", comparison.breakingCount)
        })
    }
  }

  private mutating func write(
    _ change: Change, _ old: ComparedFile, _ new: ComparedFile, in language: Language
  ) {
    object { json in
      json.member("algorithm", change.algorithm)
      json.member("kind", change.kind.rawValue)
      json.member("path", change.path)
      json.member("breaking", change.breakage != nil)
      json.member("message", change.statement[language])
      if let breakage = change.breakage { json.member("reason", breakage[language]) }
      json.write("old", change.old, change.oldSpan, in: old)
      json.write("new", change.new, change.newSpan, in: new)
    }
  }

  private mutating func write(
    _ key: String, _ value: NormalValue?, _ span: SourceSpan?, in file: ComparedFile
  ) {
    guard let value else { return }
    member(
      key,
      object: { json in
        json.key("value")
        json.write(value)
        if let location = file.location(of: span) {
          json.member("line", location.line)
          json.member("column", location.column)
        }
      })
  }
}
