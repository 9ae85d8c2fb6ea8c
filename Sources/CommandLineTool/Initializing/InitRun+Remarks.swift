import AlgorithmCompiler
import Diagnostics
import TrainingScript

extension InitRun {
  func remark(on search: BootFileSearch) {
    let name = Quoted(search.path.shown)
    let others = search.otherCount
    console.remark(
      LocalizedText(
        en: "boot file \(name.en): \(search.reason.english)"
          + (others > 0 ? "; \(others) more could be started" : ""),
        zh: "启动文件\(name.zh)：\(search.reason.chinese)"
          + (others > 0 ? "；另有 \(others) 个脚本也可启动" : "")))
  }

  /// Says which arguments aren't in the manifest, each with its place.
  func remark(on arguments: [LeftOutArgument], in reading: ScriptReading) {
    guard !arguments.isEmpty else { return }
    console.remark(
      LocalizedText(en: "left out, since no job can pass them:", zh: "作业无法传递以下参数，已略去："))
    for argument in arguments.prefix(Self.listed) {
      let place = reading.place(of: argument.span)
      let position = "\(place.path):\(place.location.line):\(place.location.column)"
      let statement = argument.statement
      console.remark(
        LocalizedText(
          en: "  \(position): \(argument.name): \(statement.english)",
          zh: "  \(position)：\(argument.name)：\(statement.chinese)"))
    }
    let rest = arguments.count - Self.listed
    if rest > 0 {
      console.remark(LocalizedText(en: "  and \(rest) more", zh: "  以及其他 \(rest) 个"))
    }
  }

  /// How many arguments are named one by one.
  private static let listed = 100

  /// Says what keeps the list of arguments from being complete.
  func remark(on reading: ScriptReading, _ opening: LocalizedText?) {
    for module in reading.unreadModules {
      console.remark(
        LocalizedText(
          en: "not read: '\(module.path.shown)': \(module.failure.reason.english)",
          zh: "未读取“\(module.path.shown)”：\(module.failure.reason.chinese)"))
    }
    guard let opening else { return }
    var place = ""
    if let span = reading.script.commandLine.opening?.span {
      let found = reading.place(of: span)
      place = "\(found.path):\(found.location.line):\(found.location.column): "
    }
    console.remark(
      LocalizedText(
        en: "\(place)there may be more arguments: \(opening.english)",
        zh: "\(place)可能还有其他参数：\(opening.chinese)"))
  }

  /// Says what is left to do.
  func remark(onRestOf text: String) {
    let count = text.split(separator: "\n").count { $0.contains("# TODO:") }
    let path = output.path.map { Quoted($0.shown) }
    let written = LocalizedText(
      en: path.map { "written to \($0.en); " } ?? "", zh: path.map { "已写入\($0.zh)，" } ?? "")
    console.remark(
      LocalizedText(
        en: "\(written.english)\(count) TODO\(count == 1 ? "" : "s") left for you",
        zh: "\(written.chinese)其中 \(count) 处 TODO 需要您处理"))
    if !hasSchema {
      console.remark(
        LocalizedText(
          en: "for completion in editors: algolint schema > \(SchemaModeline.fileName)",
          zh: "如需在编辑器中补全：algolint schema > \(SchemaModeline.fileName)"))
    }
    ManifestFindings(text, at: output.path).remark(console)
  }
}
