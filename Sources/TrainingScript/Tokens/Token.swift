/// A piece of Python text that has a meaning of its own.
struct Token {
  enum Kind {
    case name
    case number
    case text
    /// A string with expressions inside: `f"…{x}…"`.
    case formatted
    case symbol
    /// The end of a logical line.
    case lineEnd
    case indent
    case dedent
    case end
  }

  let kind: Kind
  var word = Word.plain
  var symbol = Symbol.none

  /// The number of a name.
  var name = NameID(rawValue: 0)
  let start: Int32
  let end: Int32

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Operators and delimiters.
enum Symbol: String, CaseIterable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case comma = ","
  case colon = ":"
  case semicolon = ";"
  case dot = "."
  case ellipsis = "..."
  case at = "@"
  case backtick = "`"
  case assign = "="
  case arrow = "->"
  case walrus = ":="
  case plus = "+"
  case minus = "-"
  case star = "*"
  case doubleStar = "**"
  case slash = "/"
  case doubleSlash = "//"
  case percent = "%"
  case bar = "|"
  case ampersand = "&"
  case caret = "^"
  case tilde = "~"
  case leftShift = "<<"
  case rightShift = ">>"
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case equal = "=="
  case unequal = "!="
  case oldUnequal = "<>"
  /// `+=` and its like.
  case augmented = "op="
  case exclamation = "!"
  /// Comparisons that are words.
  case inside = "in"
  case notInside = "not in"
  case identical = "is"
  case notIdentical = "is not"
  case none = ""
}
