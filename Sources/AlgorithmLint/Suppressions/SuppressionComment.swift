import Diagnostics

/// What one comment asks to silence.
struct SuppressionComment: Sendable {
  /// Which lines it speaks of.
  enum Reach: String, CaseIterable, Sendable {
    case nextLine = "disable-next-line"
    case line = "disable-line"
    case file = "disable-file"
  }

  /// One code that it names.
  struct Target: Sendable {
    let code: String
    let span: SourceSpan
  }

  let reach: Reach
  var targets: [Target] = []

  /// Why, in the author's words.
  var reason: String?

  /// From `#` to the end of the line, or to another `#` that begins another comment in it.
  var span: SourceSpan
}

/// The codes that a comment may name.
package struct SuppressibleCodes: Sendable {
  /// Of everything that is reported.
  package let all: Set<String>

  /// Of those, the ones that can't be silenced: of a text that isn't YAML nothing else can be said.
  package let fixed: Set<String>

  package init(all: Set<String>, fixed: Set<String>) {
    self.all = all
    self.fixed = fixed
  }

  /// Whether it may be the code of a rule that some configuration declares, when none is in force here.
  func mayBeCustom(_ code: String) -> Bool {
    code.utf8.contains(UInt8(ascii: "/")) && !all.contains { $0.utf8.contains(UInt8(ascii: "/")) }
  }

  /// The code that `code` may be a slip of.
  func nearest(to code: String) -> String? { Spelling.nearest(to: code, in: all.sorted()) }
}
