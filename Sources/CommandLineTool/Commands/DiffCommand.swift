import Diagnostics

extension Command {
  static let diff = Command(
    name: "diff",
    summary: LocalizedText(
      en: "tell what changed in meaning between two algorithms", zh: "比较两个算法在含义上的变化"),
    details: LocalizedText(
      en: """
        OLD and NEW are manifests, compiled or not, CreateAlgorithm bodies, or what the API answers when
        one algorithm is queried; one of them may be '-', standard input. What is written differently
        but means the same is no change: the order of keys and lists, spellings of words and numbers,
        defaults, comments. Where a file declares several algorithms, they are matched by name.

        A change is breaking if jobs that exist, or that are run again, may fail for it; then it says
        why. Files with errors are not compared: the errors go to standard error, with status 2.
        """,
      zh: """
        OLD 和 NEW 可以是算法清单（编译前后均可）、CreateAlgorithm 请求体，或查询单个算法时 API 返回的内容；
        其中之一可以是“-”，即标准输入。写法不同但含义相同的不算变更：键和列表的顺序、词语和数字的写法、
        默认值、注释。文件中有多个算法时按名称对应。

        可能导致已有作业（包括再次运行的作业）失败的变更标为破坏性变更，并说明原因。
        有错误的文件不参与比较：错误写到标准错误，退出码为 2。
        """),
    examples: [
      (
        "algolint diff old.algorithm.yaml new.algorithm.yaml",
        LocalizedText(en: "what changed, and what breaks jobs", zh: "列出变更及其对作业的影响")
      ),
      (
        "algolint diff - a.algorithm.yaml",
        LocalizedText(
          en: "the same with what 'git show main:a.algorithm.yaml' prints",
          zh: "与“git show main:a.algorithm.yaml”的输出比较")
      ),
      (
        "algolint diff a.algorithm.yaml answer.json --fail-on any",
        LocalizedText(en: "is the platform up to date?", zh: "检查平台上的算法是否与清单一致")
      ),
    ],
    operands: .pair(placeholder: "OLD NEW"),
    options: [.changesFormat, .failOnChanges, .inputName] + Option.configuring,
    run: { invocation throws(Refusal) in try DiffRun(invocation).run() })
}

extension Option {
  static let changesFormat = Option(
    "format", oneOf: ChangesFormat.self,
    LocalizedText(en: "text for people (default), or JSON", zh: "文本（默认）或 JSON"))

  static let failOnChanges = Option(
    "fail-on", oneOf: ChangesFailure.self,
    LocalizedText(
      en: "which changes give status 1; 'breaking' by default",
      zh: "哪些变更使退出码为 1，默认为 breaking"))
}
