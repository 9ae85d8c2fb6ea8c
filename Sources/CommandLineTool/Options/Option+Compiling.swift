import Diagnostics

// The options of 'algolint compile'.

extension Option {
  static let target = Option(
    "target", oneOf: CompileTarget.self,
    LocalizedText(
      en: "'normalized' (default), or the body of a CreateAlgorithm request",
      zh: "normalized（默认）或 modelarts（CreateAlgorithm 请求体）"))

  static let output = Option(
    "output", letter: "o", .text(placeholder: "FILE|DIR/"),
    LocalizedText(
      en: "where to write; standard output by default", zh: "输出位置，默认为标准输出"))

  static let compact = Option(
    "compact", .none,
    LocalizedText(en: "each manifest on one line", zh: "每个清单输出为一行"))

  static let sourceMap = Option(
    "source-map", .none,
    LocalizedText(
      en: "add where each value was written", zh: "附上每个值在清单中的位置"))

  static let check = Option(
    "check", .none,
    LocalizedText(
      en: "write nothing; list the JSON files that are out of date",
      zh: "不写文件，只列出不是最新的 JSON 文件"))
}
