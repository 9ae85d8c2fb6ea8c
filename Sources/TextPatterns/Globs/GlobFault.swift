import Diagnostics

/// What is wrong with a path pattern.
struct GlobFault {
  let message: LocalizedText
  let remedy: LocalizedText

  private init(_ en: String, _ zh: String, do remedy: String, _ remedyChinese: String) {
    message = LocalizedText(en: en, zh: zh)
    self.remedy = LocalizedText(en: remedy, zh: remedyChinese)
  }

  static let empty = GlobFault(
    "an empty pattern fits no file", "空的匹配模式匹配不到任何文件",
    do: "write a path such as 'legacy/**', or remove it", "请写出路径，如“legacy/**”，或删除该项")
  static let tooLong = GlobFault(
    "the pattern is longer than 1000 characters", "匹配模式超过 1000 个字符",
    do: "write several patterns", "请拆成多个匹配模式")
  static let lineBreak = GlobFault(
    "a path has no line break", "路径中不会有换行",
    do: "write each pattern as an entry of a list", "请把每个匹配模式写成列表的一项")
  static let absolute = GlobFault(
    "patterns are relative: this one begins with '/'", "匹配模式须为相对路径，不能以“/”开头",
    do: "remove the '/'", "请删除“/”")
  static let negated = GlobFault(
    "patterns can't be negated with '!'", "不支持用“!”取反",
    do: "write '\\!' for the character, or name only what is meant",
    "如需表示该字符，请写作“\\!”；否则请只列出所需的路径")
  static let dot = GlobFault(
    "the name '.' never occurs in the paths that are compared", "所比较的路径中不会出现“.”",
    do: "remove './'", "请删除“./”")
  static let dots = GlobFault(
    "a pattern can't lead out of the folder with '..'", "匹配模式不能用“..”指向上级目录",
    do: "put the pattern into a configuration in the folder that holds both",
    "请把该匹配模式写在上级目录的配置文件中")
  static let doubleSlash = GlobFault(
    "no name stands between two slashes", "两个“/”之间没有名称", do: "remove one '/'", "请删除一个“/”")
  static let starsInName = GlobFault(
    "'**' stands for whole folders, and so alone between slashes", "“**”表示任意层目录，须单独位于“/”之间",
    do: "write '*' for a part of a name, or '**/' for any folders",
    "匹配名称的一部分请用“*”，匹配任意层目录请用“**/”")
  static let slashInClass = GlobFault(
    "no class holds '/'", "字符类中不能有“/”",
    do: "write the slash outside of the brackets", "请把“/”写在方括号外")
  static let reversedRange = GlobFault(
    "the range ends before it begins", "范围的起点大于终点", do: "swap its ends", "请交换两端")
  static let unclosedClass = GlobFault(
    "the class is opened here and never closed", "此处的“[”没有对应的“]”",
    do: "add ']', or write '\\[' for the character", "请补上“]”，或写作“\\[”表示该字符")
  static let unclosedChoice = GlobFault(
    "the choice is opened here and never closed", "此处的“{”没有对应的“}”",
    do: "add '}', or write '\\{' for the character", "请补上“}”，或写作“\\{”表示该字符")
  static let tooDeep = GlobFault(
    "choices are nested too deeply", "“{}”嵌套过深",
    do: "write several patterns", "请拆成多个匹配模式")
  static let backslash = GlobFault(
    "'\\' only stands before a character that has a meaning of its own", "“\\”只能放在有特殊含义的字符前",
    do: "write '/' between folders", "目录之间请用“/”分隔")
}
