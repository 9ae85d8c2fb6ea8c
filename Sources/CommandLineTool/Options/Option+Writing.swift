import Diagnostics

// The options of the commands that write manifests.

extension Option {
  static let manifestOutput = Option(
    "output", letter: "o", .text(placeholder: "FILE"),
    LocalizedText(
      en: "where to write the manifest; '-' is standard output",
      zh: "清单的输出位置，“-”表示标准输出"))

  static let force = Option(
    "force", .none,
    LocalizedText(en: "overwrite a file that is there", zh: "覆盖已有的文件"))

  static let schemaAddress = Option(
    "schema", .text(placeholder: "PATH|URL"),
    LocalizedText(
      en: "the schema that the first line names for editors",
      zh: "首行为编辑器指明的 Schema"))
}
