import AlgorithmManifest
import Diagnostics
import TrainingScript

extension PassedArguments {
  /// Reports a name that is none of the script's: milder where the script then goes on.
  func reportIfRefused(
    _ passed: Passed, _ kind: DiagnosticKind, _ sink: inout DiagnosticSink
  ) {
    let name = Quoted("--" + passed.name.value)
    let parsing = [script.commandLine.parsingNote].compactMap { $0 }
    switch passed.match {
    case .argument, .unsure: return
    case .ambiguous(let names):
      // This ends a script however it parses.
      let list = WordList(names.prefix(4)).alternatives
      sink.report(
        kind, at: passed.name.span,
        LocalizedText(
          en: "the script has no argument \(name.en), and several that begin like it",
          zh: "脚本没有参数\(name.zh)，而以此开头的参数不止一个"),
        notes: parsing + [
          Note(
            LocalizedText(
              en: "write the whole name of one: \(list.english)", zh: "请写出完整的名称，如\(list.chinese)"))
        ])
    case .refused(let nearest):
      let isStrict = script.commandLine.parsing?.isStrict == true
      let message = LocalizedText(
        en: isStrict
          ? "the script ends at \(name.en), which it does not define"
          : "the script does not define \(name.en), and goes on without it",
        zh: isStrict ? "脚本未定义参数\(name.zh)，遇到时会报错退出" : "脚本未定义参数\(name.zh)，会将其忽略")
      let rightKind = isStrict ? kind : kind.milder
      guard let near = nearest else {
        return sink.report(
          rightKind, at: passed.name.span, message, notes: parsing + [Self.remedy(passed)])
      }
      let best = Quoted(near)
      let definition = script.commandLine.arguments.first { argument in
        argument.names.contains { $0.isLong && $0.bare == near }
      }
      // Names of channels have no dashes.
      let isWritable = passed.hyperparameter != nil || !near.contains("-")
      sink.report(
        rightKind, at: passed.name.span,
        LocalizedText(
          en: "\(message.english); did you mean \(best.en)?",
          zh: "\(message.chinese)，是否应为\(best.zh)？"),
        notes: [definition?.definitionNote].compactMap { $0 } + parsing
          + (isWritable ? [] : [Self.remedyInScript(passed)]),
        fixIts: isWritable ? passed.name.writing(near) : [])
    }
  }

  private static func remedy(_ passed: Passed) -> Note {
    let name = "parser.add_argument(\"--\(passed.name.value)\")"
    let (words, isChannel) = (Quoted(name), passed.hyperparameter == nil)
    return Note(
      LocalizedText(
        en:
          "add \(words.en) to the script, or remove the \(isChannel ? "channel" : "hyperparameter")",
        zh: "请在脚本中添加\(words.zh)，或删除该\(isChannel ? "通道" : "超参")"))
  }

  private static func remedyInScript(_ passed: Passed) -> Note {
    let name = Quoted("--" + passed.name.value)
    return Note(
      LocalizedText(
        en: "name it \(name.en) in the script: a channel's name has no dashes",
        zh: "请在脚本中将其命名为\(name.zh)：通道名称不能含中划线"))
  }
}
