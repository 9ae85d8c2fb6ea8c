import Diagnostics

/// One file of a script: its statements, or why they can't be read.
struct ParsedFile {
  let imports: [ImportedModule]
  private(set) var marks: [Mark] = []
  private var tree: SyntaxTree?

  /// The first place that can't be read.
  private(set) var fault: Range<Int>?

  init(_ source: SourceFile, _ names: inout NameTable) {
    let bytes = source.bytes
    let (tokens, tokenFault) = Tokenizer.tokens(of: bytes, &names)
    imports = ImportReader.imports(in: source, tokens)
    fault = SourceEncoding.fault(in: bytes) ?? tokenFault
    guard fault == nil else { return }
    var parser = Parser(bytes, tokens, names)
    names = NameTable(empty: ())
    do throws(Parser.Fault) {
      try parser.readFile()
      tree = parser.tree
      marks = parser.marks
      if SourceEncoding.needsPython3(bytes) {
        marks.append(Mark(construct: .nonASCIIText, range: SourceEncoding.firstNonASCII(bytes)))
      }
    } catch {
      fault = error.range
    }
    names = parser.names
  }

  mutating func takeTree() -> SyntaxTree? {
    defer { tree = nil }
    return tree
  }
}
