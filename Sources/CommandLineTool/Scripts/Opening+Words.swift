import Diagnostics
import TrainingScript

extension ScriptCommandLine.Opening.Reason {
  /// Why there may be more arguments, as a sentence without its end.
  var statement: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText(en: "the text can't be read as Python", zh: "无法按 Python 源代码读取")
    case .computedName:
      LocalizedText(en: "an argument's name is computed", zh: "有参数的名称是运行时得出的")
    case .foreignParser:
      LocalizedText(
        en: "the parser comes from, or goes to, code that was not read", zh: "解析器来自或传给了未读取的代码")
    case .otherLibrary:
      LocalizedText(
        en: "a library makes arguments of functions or classes", zh: "参数由某个库根据函数或类生成")
    case .rawArguments:
      LocalizedText(en: "the script looks at 'sys.argv' itself", zh: "脚本自行读取“sys.argv”")
    case .subcommands:
      LocalizedText(en: "the script has subcommands", zh: "脚本带有子命令")
    case .noParser:
      LocalizedText(
        en: "nothing in the script takes the command line apart", zh: "脚本中没有解析命令行的代码")
    }
  }
}
