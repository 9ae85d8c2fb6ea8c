import AlgorithmCompiler
import AlgorithmLint
import Diagnostics
import Reporting

/// One side of a comparison: a file with the algorithms that it declares.
struct ComparedFile {
  let name: String
  let algorithms: [SoundManifest]

  /// Where its lines begin; nil for an answer of the API, whose values have no places in the file.
  private let lines: LineTable?

  /// - Parameters:
  ///   - operand: A manifest or JSON from the API; `-` for standard input.
  ///   - id: Of the file in its spans.
  /// - Throws: Where the file can't be read or something in it is at error level, which is shown then: half an
  ///   algorithm can't be compared.
  init(_ operand: String, _ id: FileID, _ invocation: Invocation) throws(Refusal) {
    let (arguments, console) = (invocation.arguments, invocation.console)
    if operand != "-", (try? FileStatus(of: FilePath(operand)))?.kind == .directory {
      throw Self.directory(operand)
    }
    let setup = try RunSetup(arguments, operands: [operand])
    setup.complain(to: console)
    guard !setup.isBroken else { throw Self.unchecked(operand) }
    if let failure = setup.failures.first { throw .unread(failure) }
    let input = InputFile(operand: operand, inputName: arguments.text(.inputName))
    let source = try input.sourceFile()
    let compilation: Compilation
    let imported = Self.couldBeBody(source) ? ImportedAlgorithm(source) : nil
    if let imported, case .body = imported.form {
      guard let manifest = imported.manifest else {
        Self.show(imported.diagnostics, in: source, console)
        throw Self.wrong(input.name)
      }
      let text = ManifestWriter.text(manifest, in: console.language)
      // What the service has taken isn't linted.
      compilation = Compilation(
        SourceFile(id: id, path: input.name, text: text), rules: RuleSet([]))
      lines = nil
    } else {
      let settings = setup.settings[0]
      let own = SourceFile(id: id, path: input.name, bytes: source.bytes)
      compilation = Compilation(own, rules: settings.rules, levels: settings.levels)
      lines = LineTable(own)
    }
    name = input.name
    algorithms = compilation.units.compactMap(\.sound)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, algorithms.count == compilation.units.count, !algorithms.isEmpty else {
      if compilation.units.isEmpty, let imported {
        // The manifest language has nothing to say of what was to be the API's.
        Self.show(imported.diagnostics, in: source, console)
      } else {
        Self.show(errors, in: compilation.source, console)
      }
      throw errors.isEmpty ? Self.hidden(input.name) : Self.wrong(input.name)
    }
  }

  /// Where a span begins; nil where that says nothing.
  func location(of span: SourceSpan?) -> SourceLocation? {
    guard let span, let lines else { return nil }
    return lines.location(at: Int(span.start))
  }

  /// Whether the first character is one that JSON begins with, which spares most manifests a second reading.
  private static func couldBeBody(_ source: SourceFile) -> Bool {
    let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let first = source.bytes.first { !spaces.contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func show(
    _ diagnostics: [Diagnostic], in source: SourceFile, _ console: Console
  ) {
    let report = Report(
      tool: Tool.identity, files: ReportedFiles([source]), diagnostics: diagnostics,
      checkedFiles: 1)
    console.remark(ReportFormat.text.render(report, console.style(of: .text, on: .standardError)))
  }

  private static func directory(_ path: String) -> Refusal {
    let name = Quoted(path)
    return Refusal(
      LocalizedText(en: "\(name.en) is a directory", zh: "\(name.zh)是目录"),
      hint: LocalizedText(en: "name one file on each side", zh: "两侧请各指定一个文件"))
  }

  private static func unchecked(_ path: String) -> Refusal {
    let name = Quoted(path)
    return Refusal(
      LocalizedText(
        en: "\(name.en) can't be compared: its configuration has mistakes",
        zh: "无法比较\(name.zh)：适用的配置有误"))
  }

  private static func wrong(_ path: String) -> Refusal {
    let name = Quoted(path)
    return Refusal(
      LocalizedText(
        en: "\(name.en) can't be compared before its errors are fixed",
        zh: "请先修正\(name.zh)中的错误再比较"))
  }

  private static func hidden(_ path: String) -> Refusal {
    let name = Quoted(path)
    return Refusal(
      LocalizedText(
        en: """
          \(name.en) can't be compared: a comment or a configuration hides what could not be read there
          """,
        zh: "无法比较\(name.zh)：其中有内容无法读取，相关问题被注释或配置屏蔽"))
  }
}
