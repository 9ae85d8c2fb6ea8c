import Diagnostics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The git of this machine, in one work tree.
struct Git {
  /// The top of the work tree, from the root of the file system.
  let top: FilePath

  /// What leads from the current directory to the top: `../`; empty at the top.
  let wayUp: FilePath

  /// - Throws: Where the current directory is in no work tree, or there is no git.
  init() throws(Refusal) {
    switch Self.line(try Self.output(of: ["rev-parse", "--is-inside-work-tree"])).shown {
    case "true": break
    default:
      let answer = Self.line(try Self.output(of: ["rev-parse", "--is-bare-repository"]))
      throw answer.shown == "true" ? .bareRepository : .insideGitDirectory
    }
    top = Self.line(try Self.output(of: ["rev-parse", "--show-toplevel"]))
    wayUp = Self.line(try Self.output(of: ["rev-parse", "--show-cdup"]))
  }

  /// What git prints at the top of the work tree.
  func output(of words: [String], input: [UInt8] = []) throws(Refusal) -> [UInt8] {
    try Self.output(of: words, at: top, input: input)
  }

  /// The one path that git prints.
  func path(of words: [String]) throws(Refusal) -> FilePath { Self.line(try output(of: words)) }

  private static func output(
    of words: [String], at folder: FilePath? = nil, input: [UInt8] = []
  ) throws(Refusal) -> [UInt8] {
    let place = folder.map { [FilePath("-C"), $0] } ?? []
    let process: ChildProcess
    do throws(SystemError) {
      process = try ChildProcess(
        [FilePath("git")] + place + words.map { FilePath($0) }, input: input)
    } catch {
      throw .gitNotRun(error)
    }
    guard process.status == 0 else {
      throw .gitFailed(String(decoding: process.errors, as: UTF8.self))
    }
    return process.output
  }

  /// The output without its line break; any other may belong to a name.
  private static func line(_ output: [UInt8]) -> FilePath {
    FilePath(output.last == UInt8(ascii: "\n") ? Array(output.dropLast()) : output)
  }
}

extension Refusal {
  fileprivate static func gitNotRun(_ error: SystemError) -> Refusal {
    guard error.code != ENOENT else {
      return Refusal(
        LocalizedText(
          en: "there is no git here: no directory of PATH has it", zh: "找不到 git：PATH 的目录中没有该程序"))
    }
    return Refusal(
      LocalizedText(
        en: "cannot run git: \(error.reason.english)", zh: "无法运行 git：\(error.reason.chinese)"))
  }

  fileprivate static func gitFailed(_ words: String) -> Refusal {
    if words.contains("not a git repository") {
      return Refusal(
        LocalizedText(
          en: "the current directory is in no git repository", zh: "当前目录不在 git 仓库中"),
        hint: LocalizedText(
          en: "go to one, or make one with 'git init'", zh: "请进入仓库目录，或用“git init”创建仓库"))
    }
    let said = words.split(separator: "\n").joined(separator: " ")
    return Refusal(LocalizedText(en: "git failed: \(said)", zh: "git 运行失败：\(said)"))
  }

  fileprivate static let bareRepository = Refusal(
    LocalizedText(
      en: "this is a bare repository, in which no commits are made",
      zh: "这是裸仓库（bare repository），不会在其中提交"),
    hint: LocalizedText(en: "go to a work tree of it", zh: "请进入它的工作区"))

  fileprivate static let insideGitDirectory = Refusal(
    LocalizedText(
      en: "the current directory is git's own, not in the work tree",
      zh: "当前目录是 git 的内部目录，不在工作区中"),
    hint: LocalizedText(en: "go to the work tree", zh: "请进入工作区"))
}
