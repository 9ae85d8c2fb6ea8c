import AlgorithmManifest

// What a manifest compiles to.

extension ManifestPage {
  static func writeOutputs(to page: inout Markdown) {
    page.heading(2, "Normalized JSON / 规范化 JSON")
    page.list([
      """
      Every key is there, in the order of the tables above: with its default where the manifest leaves it out, with an \
      empty list where it is a list of mappings, else with null. / 键齐全，顺序与上表一致：清单未写的键取默认值；由映射组成的列表为空列表；其余为 null。
      """,
      """
      Words are canonical, and lists are lists. `code_dir` is `obs://bucket/folder/`; the boot file stands there as the \
      path below it, `boot_file`, and as a full path, `boot_file_path`. / 取值为规范写法，列表一律写成列表。`code_dir` 写作 \
      `obs://桶名/目录/`；启动文件同时给出相对路径 `boot_file` 和完整路径 `boot_file_path`。
      """,
      """
      `default` and `choices` are text as it was written: `1e-3` stays `1e-3`. Bounds and numeric options are numbers as \
      ECMAScript spells them, with all their digits. / `default` 和 `choices` 为原样文本，`1e-3` 仍为 `1e-3`；\
      上下限和数值参数按 ECMAScript 的写法写成数字，不丢失任何一位。
      """,
      """
      It is a manifest itself, and compiles to the same bytes. With `--source-map` it has the member `source_map`, from JSON \
      pointers to `file`, `line` and `column` (both from 1, columns in Unicode code points); nothing is read from it when the \
      JSON is compiled again. / 规范化 JSON 本身也是清单，再次编译得到相同的字节。使用 `--source-map` 时增加成员 `source_map`，\
      给出每个 JSON 指针对应的 `file`、`line` 和 `column`（均从 1 开始，列以 Unicode 码点计）；再次编译时忽略该成员。
      """,
    ])
    page.heading(2, "CreateAlgorithm body / CreateAlgorithm 请求体")
    page.paragraph(
      """
      The column "API" above tells where each value goes. What the manifest leaves out is left out of the body. Only the \
      `constraint` of a hyperparameter is always written whole, since the API states no defaults for its members. The name of an \
      engine is looked up by its version.
      """)
    page.paragraph(
      """
      上表“API”一列给出每个值在请求体中的位置。清单未写的内容不会出现在请求体中；只有超参的 `constraint` 总是完整写出，因为接口没有说明其成员的默认值。\
      引擎名称由版本查得。
      """)
    page.paragraph(
      """
      The API does not publish the words of `data_type`, of `data_segmentation`, and those of `valid_type` but `None`. \
      \(words(StorageKind.self)), \(words(SplitMode.self)), and \(validTypes) are our reading. So is one map for each pair of \
      `attributes`.
      """)
    page.paragraph(
      """
      接口文档没有公布 `data_type`、`data_segmentation` 的取值，`valid_type` 也只公布了 `None`。\(words(StorageKind.self))、\
      \(words(SplitMode.self)) 以及 \(validTypes) 是我们的理解；`attributes` 中每个键值对各写一个对象也是如此。
      """)
  }

  /// The words of a vocabulary as the API writes them.
  private static func words<Word: Vocabulary>(_ type: Word.Type) -> String {
    Word.allCases.map(\.apiValue).filter { !$0.isEmpty }.map(Markdown.code)
      .joined(separator: " / ")
  }

  private static var validTypes: String {
    ParameterConstraint.ValidType.allCases.filter { $0 != .none }
      .map { Markdown.code($0.rawValue) }.joined(separator: " / ")
  }
}
