import Diagnostics

/// Finds the import statements of a script, also of one that is broken.
///
/// - Source: Python 3, "The import statement".
struct ImportReader {
  private let source: SourceFile
  private let tokens: [Token]
  private var index = 0
  private var found: [ImportedModule] = []

  /// The modules of all import statements, wherever they stand: in functions, `try` blocks and behind `if`, too.
  static func imports(in source: SourceFile, _ tokens: [Token]) -> [ImportedModule] {
    var reader = ImportReader(source: source, tokens: tokens)
    reader.readAll()
    return reader.found
  }

  private init(source: SourceFile, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  private var current: Token { tokens[index] }

  private mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  private mutating func readAll() {
    var isStatementStart = true
    while current.kind != .end {
      let token = current
      advance()
      if isStatementStart, token.word == .import {
        importedModules()
      } else if isStatementStart, token.word == .from {
        moduleOfFrom()
      } else {
        // A statement begins after a line end, a `;`, or the `:` of `try:` and its like.
        switch token.kind {
        case .lineEnd, .indent, .dedent: isStatementStart = true
        default: isStatementStart = token.symbol == .semicolon || token.symbol == .colon
        }
        continue
      }
      isStatementStart = false
    }
  }

  /// `a.b as c, d`
  private mutating func importedModules() {
    while let module = dottedName(), !module.isRelative {
      found.append(module)
      if current.word == .as {
        advance()
        advance()
      }
      guard current.symbol == .comma else { return }
      advance()
    }
  }

  /// `a.b import c`, `.a import b`, `. import c`
  private mutating func moduleOfFrom() {
    guard let module = dottedName(), current.word == .import else { return }
    found.append(module)
  }

  private mutating func dottedName() -> ImportedModule? {
    var name = ""
    var start: Int?
    var end = Int(current.start)
    while true {
      if current.symbol == .dot {
        name += "."
      } else if current.symbol == .ellipsis {
        name += "..."
      } else if current.kind == .name, current.word != .import, name.isEmpty || name.hasSuffix(".")
      {
        name += String(decoding: source.bytes[current.range], as: UTF8.self)
        start = start ?? Int(current.start)
        end = Int(current.end)
      } else {
        break
      }
      advance()
    }
    return module(name, start, end)
  }

  private func module(_ name: String, _ start: Int?, _ end: Int) -> ImportedModule? {
    guard !name.isEmpty else { return nil }
    guard let start else {
      return ImportedModule(name: name, span: SourceSpan(file: source.id, end..<end))
    }
    // A dot at the end belongs to a name that somebody is still typing.
    let whole = name.hasSuffix(".") ? String(name.dropLast()) : name
    return ImportedModule(name: whole, span: SourceSpan(file: source.id, start..<end))
  }
}
