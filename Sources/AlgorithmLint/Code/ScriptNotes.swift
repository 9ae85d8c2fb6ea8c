import Diagnostics
import TrainingScript

// What notes say of places in a script.

extension ScriptArgument {
  /// Where it gets its first name.
  var definitionNote: Note {
    Note(
      LocalizedText(en: "the script defines it here", zh: "脚本在这里定义该参数"), at: names[0].span)
  }
}

extension ScriptCommandLine {
  /// Where the command line is taken apart; nil where that isn't known.
  var parsingNote: Note? {
    parsing.map { parsing in
      Note(
        LocalizedText(en: "the script parses its arguments here", zh: "脚本在这里解析参数"),
        at: parsing.span)
    }
  }
}
