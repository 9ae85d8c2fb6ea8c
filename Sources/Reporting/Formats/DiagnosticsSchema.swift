package import CanonicalJSON
import Diagnostics

/// The schema of what the format `json` writes.
package enum DiagnosticsSchema {
  package static let schema = JSONSchema.object([
    member(
      "version", JSONSchema(.number(1)),
      LocalizedText(
        en: "of this format; a later one may add members, and takes none away",
        zh: "格式版本；后续版本只会增加成员")),
    member("tool", tool, LocalizedText(en: "what wrote the report", zh: "生成报告的工具")),
    member(
      "language", .words(Language.allCases.map(\.rawValue)),
      LocalizedText(en: "of the messages", zh: "说明文字的语言")),
    member("summary", summary, LocalizedText(en: "how much was found", zh: "统计")),
    member(
      "unreadFiles", .array(of: unreadFile),
      LocalizedText(
        en: "files that could not be read; the last lines in the format 'jsonl'",
        zh: "无法读取的文件；在 jsonl 格式中位于最后几行")),
    member(
      "diagnostics", .array(of: diagnostic),
      LocalizedText(
        en: "what was found, by file and place; a line each in the format 'jsonl'",
        zh: "发现的问题，按文件和位置排列；在 jsonl 格式中每行一个")),
  ]).described(
    title: "algolint report / algolint 报告",
    bilingual(
      LocalizedText(
        en: "What 'algolint check --format json' writes",
        zh: "“algolint check --format json”的输出")))

  private static let tool = JSONSchema.object([
    member("name", .string, LocalizedText(en: "its name", zh: "名称")),
    member("version", .string, LocalizedText(en: "its version", zh: "版本")),
  ])

  private static let summary = JSONSchema.object([
    member("files", .integer, LocalizedText(en: "files that were read", zh: "读取的文件数")),
    member(
      "filesWithDiagnostics", .integer,
      LocalizedText(en: "files in which something was found", zh: "有问题的文件数")),
    member("errors", .integer, LocalizedText(en: "how many errors", zh: "错误数")),
    member("warnings", .integer, LocalizedText(en: "how many warnings", zh: "警告数")),
    member("notes", .integer, LocalizedText(en: "how many notes", zh: "提示数")),
  ])

  private static let unreadFile = JSONSchema.object([
    path, member("reason", .string, LocalizedText(en: "why", zh: "原因")),
  ])

  private static let diagnostic = JSONSchema.object([
    member(
      "code", .string,
      LocalizedText(
        en: "the rule, which 'algolint explain' tells more about",
        zh: "规则代码，可用“algolint explain”查看说明")),
    member(
      "severity", .words(Severity.allCases.reversed().map(\.rawValue)),
      LocalizedText(en: "how much it matters", zh: "严重程度")),
    member("message", .string, LocalizedText(en: "what is wrong", zh: "问题说明")),
    path, span,
    member(
      "notes", .array(of: note),
      LocalizedText(
        en: "other places, the reason, the remedy", zh: "相关位置、原因或修改建议")),
    member(
      "fixIts", .array(of: fixIt),
      LocalizedText(en: "changes that remove it, the best first", zh: "可消除问题的修改，最佳的在前")),
  ])

  private static let note = JSONSchema.object([
    member("message", .string, LocalizedText(en: "the note", zh: "说明")),
    optional(path), optional(span),
  ])

  private static let fixIt = JSONSchema.object([
    member("message", .string, LocalizedText(en: "what it does", zh: "修改说明")),
    member(
      "applicability", .words(["safe", "unsafe"]),
      LocalizedText(
        en: "'safe' keeps what the author meant; 'unsafe' is a guess",
        zh: "“safe”不改变作者原意；“unsafe”为推测，需人工确认")),
    member(
      "edits", .array(of: edit),
      LocalizedText(en: "in order of place, without overlap", zh: "按位置排列，互不重叠")),
  ])

  private static let edit = JSONSchema.object([
    path, span,
    member("replacement", .string, LocalizedText(en: "what is written there", zh: "替换后的文本")),
  ])

  private static let path = member(
    "path", .string,
    LocalizedText(
      en: "the file, as it was named or found", zh: "文件路径，与命令行中指定的或查找到的一致"))

  private static let span = member(
    "span",
    JSONSchema.object([
      member("line", .integer, LocalizedText(en: "counted from 1", zh: "行号，从 1 开始")),
      member(
        "column", .integer,
        LocalizedText(
          en: "counted from 1, in Unicode code points", zh: "列号，从 1 开始，以 Unicode 码点计")),
      member(
        "endLine", .integer,
        LocalizedText(en: "the line of the end", zh: "结束位置的行号")),
      member(
        "endColumn", .integer,
        LocalizedText(en: "the column after the last character", zh: "末字符之后的列号")),
      member(
        "startByte", .integer,
        LocalizedText(
          en: "the first byte, counted from 0", zh: "起始字节，从 0 开始")),
      member(
        "endByte", .integer,
        LocalizedText(en: "the byte after the last", zh: "末字节之后的位置")),
    ]), LocalizedText(en: "the place in the file", zh: "在文件中的位置"))

  private static func member(
    _ key: String, _ schema: JSONSchema, _ summary: LocalizedText
  ) -> JSONSchema.Member {
    JSONSchema.Member(key, schema.described(bilingual(summary)), isRequired: true)
  }

  private static func optional(_ member: JSONSchema.Member) -> JSONSchema.Member {
    JSONSchema.Member(member.key, member.schema)
  }

  /// Both languages, a line each.
  private static func bilingual(_ text: LocalizedText) -> String {
    "\(text.english)\n\(text.chinese)"
  }
}
