import Diagnostics

/// Reads a script from its boot file to what its command line takes.
enum ScriptReader {
  struct Result {
    let sources: [SourceFile]
    let imports: [ImportedModule]
    let commandLine: ScriptCommandLine
    let versionMarks: [VersionMark]
  }

  static func read(_ bootFile: SourceFile, _ module: @escaping (String) -> SourceFile?) -> Result {
    var names = NameTable()
    var parsed = ParsedFile(bootFile, &names)
    guard let tree = parsed.takeTree() else {
      let span = parsed.fault.map { SourceSpan(file: bootFile.id, $0) }
      return Result(
        sources: [bootFile], imports: parsed.imports,
        commandLine: ScriptCommandLine(opening: .init(.unreadable, at: span)), versionMarks: [])
    }
    var interpreter = Interpreter(ModuleLoader(bootFile), names, module)
    interpreter.imports = parsed.imports
    interpreter.marks = parsed.marks.map { ($0, bootFile.id) }
    interpreter.run(bootFile, tree, file: 0, folder: "", isPackage: false, name: "__main__")
    interpreter.callEscaped()
    let order = Dictionary(
      interpreter.loader.sources.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    let marks = interpreter.marks.sorted {
      (order[$0.file] ?? 0, $0.mark.range.lowerBound) < (
        order[$1.file] ?? 0, $1.mark.range.lowerBound
      )
    }
    return Result(
      sources: interpreter.loader.sources, imports: interpreter.imports,
      commandLine: interpreter.commandLine(),
      versionMarks: marks.map { $0.mark.versionMark(in: $0.file) })
  }
}
