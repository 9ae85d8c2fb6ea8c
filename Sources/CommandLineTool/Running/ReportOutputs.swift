import Diagnostics
import Reporting

/// The reports that a command line asks for: one on standard output, and one in each of some files.
struct ReportOutputs {
  let printed: ReportFormat
  private let files: [(format: ReportFormat, path: FilePath)]

  /// - Throws: When two reports would go to one place.
  init(_ arguments: Arguments) throws(Refusal) {
    var printed: ReportFormat?
    var files: [(format: ReportFormat, path: FilePath)] = []
    for word in arguments.texts(.format).compactMap(OutputWord.init) {
      guard let format = ReportFormat.all.first(where: { $0.name == word.name }) else { continue }
      guard let path = word.file else {
        if let printed { throw .twoPrintedReports(printed.name, format.name) }
        printed = format
        continue
      }
      if let other = files.first(where: { Self.areSame($0.path, path) }) {
        throw .twoReports(other.format.name, format.name, in: path)
      }
      files.append((format, path))
    }
    self.printed = printed ?? .text
    self.files = files
  }

  /// Whether a report goes to the file of this name.
  func hasFile(_ path: FilePath) -> Bool { files.contains { Self.areSame($0.path, path) } }

  /// - Throws: When a report would take the place of one of `inputs`.
  func check(against inputs: [InputFile]) throws(Refusal) {
    for (_, path) in files where inputs.includeFile(path) { throw .reportOverManifest(path) }
  }

  /// Writes the reports that go to files, each whether or not the others can be written.
  ///
  /// - Returns: Why some were not.
  func writeFiles(_ report: Report, _ console: Console) -> [Refusal] {
    files.compactMap { format, path in
      let bytes = format.render(report, console.style(ofFile: format))
      do throws(Refusal) {
        try OutputFile(path: path, bytes: bytes).write()
        return nil
      } catch {
        return error
      }
    }
  }

  /// Whether two names are names of one file. A device may be named twice.
  private static func areSame(_ a: FilePath, _ b: FilePath) -> Bool {
    if let first = try? FileStatus(of: a), let second = try? FileStatus(of: b) {
      return first.kind != .stream && first.identity == second.identity
    }
    guard a.lastComponent == b.lastComponent else { return false }
    if let first = try? FileStatus(of: a.folder), let second = try? FileStatus(of: b.folder) {
      return first.identity == second.identity
    }
    let directory = FilePath.current ?? FilePath("/")
    return a.rooted(in: directory) == b.rooted(in: directory)
  }
}

extension Refusal {
  fileprivate static func twoPrintedReports(_ first: String, _ second: String) -> Refusal {
    Refusal(
      LocalizedText(
        en: "two reports would go to standard output, '\(first)' and '\(second)'",
        zh: "有两份报告将写到标准输出：“\(first)”和“\(second)”"),
      hint: LocalizedText(
        en: "write '--format \(second)=FILE' for the second",
        zh: "请为第二份报告指定文件：“--format \(second)=FILE”"))
  }

  fileprivate static func twoReports(
    _ first: String, _ second: String, in path: FilePath
  ) -> Refusal {
    let words = Quoted(path.shown)
    return Refusal(
      LocalizedText(
        en: "two reports would go to \(words.en), '\(first)' and '\(second)'",
        zh: "有两份报告将写到\(words.zh)：“\(first)”和“\(second)”"),
      hint: LocalizedText(en: "name a file for each", zh: "请为每份报告指定不同的文件"))
  }

  fileprivate static func reportOverManifest(_ path: FilePath) -> Refusal {
    let words = Quoted(path.shown)
    return Refusal(
      LocalizedText(
        en: "a report would take the place of the manifest \(words.en)",
        zh: "报告将覆盖算法清单\(words.zh)"),
      hint: LocalizedText(en: "name another file for it", zh: "请为报告指定另一个文件"))
  }
}
