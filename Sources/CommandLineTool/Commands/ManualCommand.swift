import Diagnostics

extension Command {
  static let manual = Command(
    name: "man",
    summary: LocalizedText(en: "print the manual page", zh: "输出手册页"),
    details: LocalizedText(
      en: "It is source text for man, in the language of messages.",
      zh: "内容为 man 的源文本，语言与消息相同。"),
    examples: [
      (
        "algolint man",
        LocalizedText(en: "read it: algolint man | man -l -", zh: "阅读：algolint man | man -l -")
      )
    ],
    operands: .none,
    options: [],
    run: { invocation throws(Refusal) in
      try invocation.console.print(ManualPage(invocation.console.language).text)
      return .success
    })
}
