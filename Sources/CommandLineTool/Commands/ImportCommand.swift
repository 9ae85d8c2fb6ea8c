import Diagnostics

extension Command {
  static let importing = Command(
    name: "import",
    summary: LocalizedText(
      en: "make a manifest of an algorithm in the API's JSON", zh: "将 API 的算法 JSON 转换为清单"),
    details: LocalizedText(
      en: """
        FILE holds the body of a CreateAlgorithm request, what the API answers when one algorithm is
        queried, or a compiled manifest; '-' is standard input. The manifest goes to standard output,
        with comments in the words of the console, in the language of the run. A file that is there
        is overwritten with --force only.

        What only the service knows, such as IDs and dates, is left out and listed on standard error.
        So is what a manifest can't say. Where the JSON is wrong, nothing is written.
        """,
      zh: """
        FILE 为 CreateAlgorithm 请求体、查询单个算法时 API 返回的内容，或编译后的清单；“-”表示标准输入。
        清单写到标准输出，注释采用控制台用语，语言与本次运行一致。已有的文件只在使用 --force 时覆盖。

        只有服务端才有的内容（如 ID 和时间），以及清单无法表达的内容，会被略去并在标准错误中列出。
        JSON 有误时不写任何内容。
        """),
    examples: [
      (
        "algolint import algorithm.json -o flowers.algorithm.yaml",
        LocalizedText(en: "write a manifest", zh: "写出清单")
      )
    ],
    operands: .one(placeholder: "FILE"),
    options: [.manifestOutput, .force, .schemaAddress, .inputName],
    run: { invocation throws(Refusal) in try ImportRun(invocation).run() })
}
