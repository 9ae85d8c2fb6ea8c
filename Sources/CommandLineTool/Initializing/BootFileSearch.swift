import Diagnostics
import TrainingScript

/// Finds the script in a folder that a training starts with.
struct BootFileSearch {
  /// As seen from the folder.
  let path: FilePath

  /// Why this one, as a sentence without its end.
  let reason: LocalizedText

  /// How many other scripts could be started as well.
  let otherCount: Int

  /// More files than this are not looked at.
  private static let limit = 200

  /// - Throws: When there is no script.
  init(in folder: FilePath) throws(Refusal) {
    var candidates = try Self.scripts(in: folder, FilePath(".")).map { Candidate($0, in: folder) }
    if !candidates.contains(where: \.canBeStarted) {
      // Many repositories have nothing to start at their top.
      for name in Self.usualFolders {
        let scripts = (try? Self.scripts(in: folder.appending(name), name)) ?? []
        candidates += scripts.map { Candidate($0, in: folder) }
      }
    }
    guard let best = candidates.max() else { throw Self.noScript(folder) }
    path = best.path
    reason = candidates.count == 1 ? Self.onlyOne : best.reason
    otherCount = candidates.count(where: { $0.canBeStarted && $0.path != best.path })
  }

  private static let usualFolders = ["src", "code", "scripts", "train"].map { FilePath($0) }

  private static func scripts(
    in folder: FilePath, _ name: FilePath
  ) throws(Refusal) -> [FilePath] {
    do throws(SystemError) {
      let directory = try DirectoryReading(folder) { entry in
        entry.hasSuffix(".py") && !isHelper(entry.shown)
      }
      let files = directory.entries.filter { $0.kind == .file || $0.kind == .unknown }
      return files.map { name.appending($0.name) }.sorted().prefix(limit).map { $0 }
    } catch {
      throw Refusal(
        LocalizedText(
          en: "cannot read '\(folder.shown)': \(error.reason.english)",
          zh: "无法读取“\(folder.shown)”：\(error.reason.chinese)"))
    }
  }

  /// Whether a file is one that no training starts with, by its name.
  private static func isHelper(_ name: String) -> Bool {
    ["setup.py", "conftest.py", "__init__.py"].contains(name) || name.hasPrefix("test_")
      || name.hasPrefix(".")
  }

  private static let onlyOne = LocalizedText(en: "the only script", zh: "唯一的脚本")

  private static func noScript(_ folder: FilePath) -> Refusal {
    let name = Quoted(folder.shown)
    return Refusal(
      LocalizedText(en: "there is no Python script in \(name.en)", zh: "\(name.zh)中没有 Python 脚本"),
      hint: LocalizedText(en: "name the script that starts the training", zh: "请指定启动训练的脚本"))
  }
}

extension BootFileSearch {
  /// A script that may be the one.
  private struct Candidate: Comparable {
    let path: FilePath

    /// Whether it reads its command line.
    private let hasParser: Bool

    /// Whether it does something when it is started rather than imported.
    private let hasMainGuard: Bool

    /// The better the name, the more.
    private let nameRank: Int

    init(_ path: FilePath, in folder: FilePath) {
      self.path = path
      let reading = try? ScriptReading(of: folder.appending(path))
      let line = reading?.script.commandLine
      hasParser = line.map { $0.parsing != nil || !$0.arguments.isEmpty } ?? false
      let text = reading.map { String(decoding: $0.script.bootFile.bytes, as: UTF8.self) } ?? ""
      hasMainGuard = text.firstRange(of: "__main__") != nil
      let name = path.lastComponent.shown
      let index = Self.names.firstIndex(of: name)
      nameRank = index.map { Self.names.count - $0 + 1 } ?? (name.contains("train") ? 1 : 0)
    }

    private static let names = ["train.py", "main.py", "run.py", "start.py"]

    var canBeStarted: Bool { hasParser || hasMainGuard || nameRank > 0 }

    var reason: LocalizedText {
      let parts = [
        nameRank > 0 ? LocalizedText(en: "by its name", zh: "名称") : nil,
        hasParser ? LocalizedText(en: "it reads arguments", zh: "会读取命令行参数") : nil,
        hasMainGuard ? LocalizedText(en: "it is meant to be started", zh: "含有主程序入口") : nil,
      ].compactMap(\.self)
      return parts.isEmpty
        ? LocalizedText(en: "the first by name", zh: "按名称排在最前")
        : LocalizedText(
          en: parts.map(\.english).joined(separator: ", "),
          zh: parts.map(\.chinese).joined(separator: "、"))
    }

    /// A good name counts only with something to start; of equals the first by name is the better one.
    static func < (a: Candidate, b: Candidate) -> Bool {
      a.rank == b.rank ? b.path < a.path : a.rank.lexicographicallyPrecedes(b.rank)
    }

    private var rank: [Int] {
      let start = (hasParser ? 2 : 0) + (hasMainGuard ? 1 : 0)
      return [start > 0 && nameRank > 1 ? 1 : 0, start, nameRank]
    }

    static func == (a: Candidate, b: Candidate) -> Bool { a.path == b.path }
  }
}
