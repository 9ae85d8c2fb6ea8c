import Diagnostics

/// What the manual page says that no table does.
enum ManualWords {
  static let volume = LocalizedText(en: "User Commands", zh: "用户命令")

  static let purpose = LocalizedText(
    en: "lint and compile manifests of ModelArts training algorithms",
    zh: "检查并编译 ModelArts 训练算法清单")

  static let description = LocalizedText(
    en: """
      An algorithm manifest is a YAML file that declares a training algorithm of Huawei Cloud
      ModelArts. algolint finds what the platform would refuse, and what would fail in a training
      job later, and says it on the exact characters, with what to write instead. Of sound
      manifests it makes JSON: a normalized form, or the body of a CreateAlgorithm request.

      Findings go to standard output, everything else to standard error. Messages are in English
      or Chinese.
      """,
    zh: """
      算法清单是用 YAML 声明华为云 ModelArts 训练算法的文件。algolint 找出平台会拒绝、
      或会在训练作业中出错的内容，精确到字符，并给出改法。没有错误的清单可以编译为 JSON：
      规范化 JSON，或 CreateAlgorithm 请求体。

      发现的问题写到标准输出，其余内容写到标准错误。消息有英文和中文。
      """)

  static let environment = [
    (
      "ALGOLINT_LANG",
      LocalizedText(en: "language of messages: en or zh", zh: "消息语言：en 或 zh")
    ),
    (
      "LC_ALL, LC_MESSAGES, LANG",
      LocalizedText(
        en:
          "the locale, which decides where ALGOLINT_LANG is not set; Chinese if it begins with zh",
        zh: "未设置 ALGOLINT_LANG 时由区域设置决定，以 zh 开头为中文")
    ),
    (
      "NO_COLOR",
      LocalizedText(en: "if not empty: no colours", zh: "非空时不使用颜色")
    ),
    (
      "FORCE_COLOR, CLICOLOR_FORCE",
      LocalizedText(
        en: "if not empty: colours also where nobody sees a terminal", zh: "非空时不是终端也使用颜色")
    ),
    (
      "TERM",
      LocalizedText(en: "no colours if it is dumb", zh: "为 dumb 时不使用颜色")
    ),
    (
      "PATH",
      LocalizedText(
        en: "where git is looked for, by --staged and hook", zh: "--staged 和 hook 由此查找 git")
    ),
  ]

  static let files = [
    (
      "algorithm.yaml, algorithm.yml, *.algorithm.yaml, *.algorithm.yml",
      LocalizedText(en: "manifests, as they are found in directories", zh: "在目录中查找的算法清单")
    ),
    (
      ConfigurationStore.names.joined(separator: ", "),
      LocalizedText(
        en: "the configuration of the directory where it lies and of those below",
        zh: "所在目录及其下级目录的配置")
    ),
    (
      ".git/hooks/pre-commit",
      LocalizedText(en: "what 'algolint hook install' writes", zh: "由“algolint hook install”写入")
    ),
  ]

  /// A summary as a sentence of its own.
  static func sentence(_ summary: LocalizedText) -> LocalizedText {
    let english = summary.english.prefix(1).uppercased() + summary.english.dropFirst() + "."
    return LocalizedText(en: english, zh: summary.chinese + "。")
  }
}
