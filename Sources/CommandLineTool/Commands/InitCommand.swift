import Diagnostics

extension Command {
  static let initializing = Command(
    name: "init",
    summary: LocalizedText(
      en: "start a manifest from a training script", zh: "根据训练脚本生成清单初稿"),
    details: LocalizedText(
      en: """
        Reads a Python script, without running it, and writes algorithm.yaml beside it: its arguments
        as hyperparameters and channels, the engine that its imports ask for, and a comment 'TODO'
        wherever a person must decide. In a directory, '.' without one, it looks for the script that
        starts the training. What it decided and why, and what it left out, goes to standard error.
        A file that is there is overwritten with --force only.

        The first line names the schema for editors: that of --schema, else manifest.schema.json in
        the manifest's folder or one above, there or in a folder 'schemas'.
        """,
      zh: """
        读取 Python 脚本（不运行），在其旁边写出 algorithm.yaml：脚本参数成为超参和输入输出通道，
        按 import 选择 AI引擎，需要人工决定之处以“TODO”注释标明。
        指定目录时（不指定则为“.”）自动寻找启动训练的脚本。所作的决定及理由、略去的内容写到标准错误。
        已有的文件只在使用 --force 时覆盖。

        首行为编辑器指明 Schema：由 --schema 指定，否则取清单所在目录或上级目录中
        （或其“schemas”目录中）的 manifest.schema.json。
        """),
    examples: [
      (
        "algolint init src/",
        LocalizedText(en: "write src/algorithm.yaml", zh: "写出 src/algorithm.yaml")
      ),
      (
        "algolint init train.py -o -",
        LocalizedText(en: "print a manifest", zh: "将清单输出到标准输出")
      ),
    ],
    operands: .optional(placeholder: "SCRIPT|DIR"),
    options: [.manifestOutput, .force, .schemaAddress],
    run: { invocation throws(Refusal) in try InitRun(invocation).run() })
}
