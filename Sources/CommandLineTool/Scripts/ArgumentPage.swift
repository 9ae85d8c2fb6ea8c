import AlgorithmCompiler
import Diagnostics
import TrainingScript

/// What people read of a script: how sure the list is, the arguments, where they come from.
struct ArgumentPage {
  private(set) var text = ""
  private let reading: ScriptReading
  private let language: Language

  init(_ reading: ScriptReading, _ language: Language) {
    (self.reading, self.language) = (reading, language)
    let script = reading.script
    add(heading)
    if let parsing = script.commandLine.parsing { add(statement(of: parsing)) }
    let columns = ArgumentColumns(language)
    let rows = script.commandLine.arguments.map { columns.row(of: $0) }
    if !rows.isEmpty { text += "\n" + columns.table(of: rows) + "\n" }
    add(
      LocalizedText(en: "modules that were read", zh: "已读取的模块"),
      script.sources.dropFirst().map(\.path))
    add(
      LocalizedText(en: "modules that could not be read", zh: "无法读取的模块"),
      reading.unreadModules.map { "\($0.path.shown) (\($0.failure.reason[language]))" })
    add(LocalizedText(en: "imports", zh: "导入"), importedNames)
    for mark in script.versionMarks {
      add(
        LocalizedText(
          en:
            "only for Python \(mark.generation): \(mark.construct.english) (\(name(of: mark.span)))",
          zh: "仅适用于 Python \(mark.generation)：\(mark.construct.chinese)（\(name(of: mark.span))）"))
    }
  }

  private var heading: LocalizedText {
    let path = reading.script.bootFile.path
    let line = reading.script.commandLine
    let count = line.arguments.count
    let plural = count == 1 ? "" : "s"
    guard let opening = line.opening else {
      return LocalizedText(
        en: "\(path): \(count) argument\(plural), the complete list",
        zh: "\(path)：共 \(count) 个参数，列表完整")
    }
    let reason = opening.reason.statement
    let place = opening.span.map { name(of: $0) }
    return LocalizedText(
      en: "\(path): \(count) argument\(plural), and maybe more: \(reason.english)"
        + (place.map { " (\($0))" } ?? ""),
      zh: "\(path)：\(count) 个参数，可能还有其他参数：\(reason.chinese)" + (place.map { "（\($0)）" } ?? ""))
  }

  private func statement(of parsing: ScriptCommandLine.Parsing) -> LocalizedText {
    let place = name(of: parsing.span)
    return parsing.isStrict
      ? LocalizedText(
        en: "other arguments end the script: parse_args (\(place))",
        zh: "遇到其他参数时脚本会退出：parse_args（\(place)）")
      : LocalizedText(
        en: "other arguments are ignored: parse_known_args (\(place))",
        zh: "其他参数会被忽略：parse_known_args（\(place)）")
  }

  /// Each but once, in the order of the text.
  private var importedNames: [String] {
    var known: Set<String> = []
    return reading.script.imports.map(\.name).filter { known.insert($0).inserted }
  }

  private func name(of span: SourceSpan) -> String {
    let (path, location) = reading.place(of: span)
    return "\(path):\(location.line):\(location.column)"
  }

  private mutating func add(_ line: LocalizedText) {
    text += Printable.text(line[language]) + "\n"
  }

  private mutating func add(_ title: LocalizedText, _ names: [String]) {
    guard !names.isEmpty else { return }
    add(
      LocalizedText(
        en: title.english + ": " + names.joined(separator: ", "),
        zh: title.chinese + "：" + names.joined(separator: "、")))
  }
}
