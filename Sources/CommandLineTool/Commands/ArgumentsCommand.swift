import CanonicalJSON
import Diagnostics
import Reporting

extension Command {
  static let arguments = Command(
    name: "arguments",
    summary: LocalizedText(
      en: "list what training scripts accept", zh: "列出训练脚本接受的参数"),
    details: LocalizedText(
      en: """
        The arguments of Python scripts, with their types, defaults and choices, as 'algolint check'
        compares them with manifests: read from the text, also of the modules beside the script that
        it imports; nothing is run. Where the text alone can't say, it says so: 'unknown', or why
        there may be more arguments. As JSON, several scripts have a line each.
        """,
      zh: """
        列出 Python 脚本的参数及其类型、默认值和可选值，也就是“algolint check”与清单对照的内容。
        只读取文本，包括脚本所导入的同目录模块，不运行任何代码。
        仅凭文本无法确定的内容会注明：显示“未知”，或说明为什么可能还有其他参数。
        以 JSON 输出多个脚本时，每个占一行。
        """),
    examples: [
      (
        "algolint arguments train.py",
        LocalizedText(en: "what the script accepts", zh: "列出该脚本接受的参数")
      ),
      (
        "algolint arguments --format json train.py",
        LocalizedText(en: "the same for programs", zh: "同上，供程序使用")
      ),
    ],
    operands: .several(placeholder: "SCRIPT"),
    options: [.argumentsFormat],
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      var unread: [Report.UnreadFile] = []
      var scripts: [ScriptReading] = []
      for operand in arguments.operands {
        do throws(ScriptFiles.Failure) {
          scripts.append(try ScriptReading(of: FilePath(operand)))
        } catch {
          unread.append(Report.UnreadFile(path: operand, reason: error.reason))
        }
      }
      switch arguments.word(.argumentsFormat, as: ArgumentsFormat.self) ?? .text {
      case .text:
        let pages = scripts.map { ArgumentPage($0, console.language).text }
        try console.print(pages.joined(separator: "\n"))
      case .json:
        var json = JSONWriter(arguments.operands.count > 1 ? .compact : .pretty)
        for script in scripts {
          json.write(script, in: console.askedLanguage ?? .english)
          json.lineFeed()
        }
        try console.print(json.bytes)
      }
      console.remark(on: unread)
      return unread.isEmpty ? .success : .failure
    })
}

/// How a script's arguments are written.
private enum ArgumentsFormat: String, CaseIterable {
  case text
  case json
}

extension Option {
  fileprivate static let argumentsFormat = Option(
    "format", oneOf: ArgumentsFormat.self,
    LocalizedText(en: "a table (default), or JSON", zh: "表格（默认）或 JSON"))
}
