import Diagnostics

/// Finds the import statements of a script.
///
/// - Source: Python 3, "The import statement".
struct ImportReader {
  private let source: SourceFile
  private var scanner: PythonScanner
  private var token: PythonScanner.Token?
  private var found: [ImportedModule] = []

  /// The modules of all import statements, wherever they stand: in functions, `try` blocks and behind `if`, too.
  static func imports(in source: SourceFile) -> [ImportedModule] {
    var reader = ImportReader(source)
    reader.readAll()
    return reader.found
  }

  private init(_ source: SourceFile) {
    self.source = source
    scanner = PythonScanner(source.bytes)
    token = scanner.next()
  }

  private mutating func readAll() {
    var isStatementStart = true
    while let current = token {
      if isStatementStart, isWord("import") {
        advance()
        importedModules()
      } else if isStatementStart, isWord("from") {
        advance()
        moduleOfFrom()
      } else {
        // A statement begins after a line end, a `;`, or the `:` of `try:` and its like.
        isStatementStart =
          current == .lineEnd || current == .character(UInt8(ascii: ";"))
          || current == .character(UInt8(ascii: ":"))
        advance()
        continue
      }
      isStatementStart = false
    }
  }

  /// `a.b as c, d`
  private mutating func importedModules() {
    while let module = dottedName(), !module.isRelative {
      found.append(module)
      if isWord("as") {
        advance()
        advance()
      }
      guard token == .character(UInt8(ascii: ",")) else { return }
      advance()
    }
  }

  /// `a.b import c`, `.a import b`, `. import c`
  private mutating func moduleOfFrom() {
    guard let module = dottedName(), isWord("import") else { return }
    found.append(module)
  }

  private mutating func dottedName() -> ImportedModule? {
    var name = ""
    var start: Int?
    var end = 0
    while let current = token {
      switch current {
      case .word(let range):
        guard name.isEmpty || name.hasSuffix("."), !isWord("import") else {
          return module(name, start, end)
        }
        name += text(range)
        start = start ?? range.lowerBound
        end = range.upperBound
      case .character(UInt8(ascii: ".")):
        name += "."
      default: return module(name, start, end)
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

  private mutating func advance() { token = scanner.next() }

  private func isWord(_ word: String) -> Bool {
    guard case .word(let range) = token else { return false }
    return range.count == word.utf8.count && source.bytes[range].elementsEqual(word.utf8)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }
}
