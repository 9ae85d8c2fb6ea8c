import Diagnostics

/// The script that git runs before a commit.
struct GitHook {
  /// As people see it from where they are.
  let path: FilePath

  /// What tells our script apart from other people's.
  private static let mark = "# algolint hook: lints the manifests that are staged."

  /// - Throws: Where there is no work tree.
  init(_ git: Git) throws(Refusal) {
    let folder = try git.path(of: ["rev-parse", "--git-path", "hooks"])
    let whole = folder.absolute(in: git.top).appending(FilePath("pre-commit"))
    path = FilePath.current.flatMap { whole.below($0) } ?? whole
  }

  /// - Parameter program: What the script runs.
  func install(_ program: FilePath) throws(Refusal) -> LocalizedText {
    let script = Self.script(program)
    let old = try content()
    guard old.map(Self.isOurs) != false else { throw Self.foreign(path) }
    guard old != script else {
      return LocalizedText(
        en: "'\(path.shown)' is installed already", zh: "“\(path.shown)”此前已安装")
    }
    try OutputFile(path: path, bytes: script).write()
    do throws(SystemError) {
      try FileWriting.makeExecutable(path)
    } catch {
      throw .unwritten(path.shown, error.reason)
    }
    return LocalizedText(
      en: "'\(path.shown)' lints staged manifests before each commit",
      zh: "已安装“\(path.shown)”，每次提交前检查暂存的算法清单")
  }

  func uninstall() throws(Refusal) -> LocalizedText {
    guard let old = try content() else {
      return LocalizedText(
        en: "there is no '\(path.shown)'", zh: "“\(path.shown)”不存在，无需卸载")
    }
    guard Self.isOurs(old) else { throw Self.foreign(path) }
    do throws(SystemError) {
      try FileWriting.remove(path)
    } catch {
      throw Refusal(
        LocalizedText(
          en: "cannot remove '\(path.shown)': \(error.reason.english)",
          zh: "无法删除“\(path.shown)”：\(error.reason.chinese)"))
    }
    return LocalizedText(en: "'\(path.shown)' is removed", zh: "已删除“\(path.shown)”")
  }

  /// What is there; nil where nothing is, not even a link that leads nowhere.
  private func content() throws(Refusal) -> [UInt8]? {
    guard path.exists else { return nil }
    var bytes: [UInt8] = []
    do throws(FileReading.Failure) {
      try FileReading.read(path, into: &bytes)
    } catch {
      throw Refusal(
        LocalizedText(
          en: "cannot read '\(path.shown)': \(error.reason.english)",
          zh: "无法读取“\(path.shown)”：\(error.reason.chinese)"))
    }
    return bytes
  }

  private static func isOurs(_ script: [UInt8]) -> Bool {
    script.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(mark.utf8) }
  }

  /// The program is looked for where it was, then on the search path: git may be started with another one.
  private static func script(_ program: FilePath) -> [UInt8] {
    let quoted =
      [UInt8(ascii: "'")] + program.bytes.flatMap { $0 == 0x27 ? Array(#"'\''"#.utf8) : [$0] }
      + [UInt8(ascii: "'")]
    let head = """
      #!/bin/sh
      \(mark)
      # 'algolint hook uninstall' removes this file.
      program=
      """
    let body = """

      [ -x "$program" ] || program=algolint
      command -v "$program" >/dev/null || {
        echo "algolint is gone; install it again, or remove $0" >&2
        exit 2
      }
      exec "$program" check --staged

      """
    return Array(head.utf8) + quoted + Array(body.utf8)
  }

  private static func foreign(_ path: FilePath) -> Refusal {
    Refusal(
      LocalizedText(
        en: "'\(path.shown)' is somebody else's hook, which stays as it is",
        zh: "“\(path.shown)”不是 algolint 安装的钩子，保持不变"),
      hint: LocalizedText(
        en: "add a line to it: algolint check --staged || exit",
        zh: "请在其中加入一行：algolint check --staged || exit"))
  }
}
