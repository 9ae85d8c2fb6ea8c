import Diagnostics

extension Command {
  static let hook = Command(
    name: "hook",
    summary: LocalizedText(en: "lint before each commit", zh: "每次提交前检查清单"),
    details: LocalizedText(
      en: """
        The hook runs 'algolint check --staged'. It is written to where git looks for hooks,
        also with core.hooksPath and in a linked work tree. A hook that is not algolint's stays as
        it is.
        """,
      zh: """
        钩子运行“algolint check --staged”，写到 git 查找它的位置，支持 core.hooksPath 和附加工作区。
        不是 algolint 安装的钩子保持不变。
        """),
    examples: [],
    operands: .word(
      placeholder: "ACTION", HookAction.allCases.map { .init($0.rawValue, $0.summary) }),
    options: [],
    run: { invocation throws(Refusal) in
      let action = HookAction(rawValue: invocation.arguments.operands[0])
      let hook = try GitHook(Git())
      let outcome =
        switch action {
        case .install: try hook.install(.program)
        case .uninstall, nil: try hook.uninstall()
        }
      invocation.console.remark(outcome)
      return .success
    })
}

/// What is done about the hook.
private enum HookAction: String, CaseIterable {
  case install
  case uninstall

  var summary: LocalizedText {
    switch self {
    case .install:
      LocalizedText(en: "lint before each commit in this repository", zh: "在本仓库每次提交前检查")
    case .uninstall:
      LocalizedText(en: "no longer do so", zh: "不再检查")
    }
  }
}
