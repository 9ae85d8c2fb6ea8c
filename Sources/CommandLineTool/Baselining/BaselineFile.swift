import AlgorithmCompiler
import Diagnostics
import Reporting
import YAMLSubset

/// A baseline that was read from a file.
struct BaselineFile: Sendable {
  let path: FilePath
  let source: SourceFile
  let baseline: Baseline
  let folder: BaselineFolder

  /// Where each entry stands in the file: what names its rule, and its count.
  let places: [Baseline.Key: (rule: SourceSpan, count: SourceSpan)]

  init(_ path: FilePath, _ console: Console) throws(Refusal) {
    self.path = path
    folder = BaselineFolder(of: path)
    var bytes: [UInt8] = []
    do throws(FileReading.Failure) {
      try FileReading.read(path, into: &bytes)
    } catch {
      throw .unread(Report.UnreadFile(path: path.shown, reason: error.reason))
    }
    source = SourceFile(path: path.shown, bytes: bytes)
    let reader = BaselineReader(source)
    (baseline, places) = (reader.baseline, reader.places)
    guard reader.diagnostics.isEmpty else {
      let report = Report(
        tool: Tool.identity, files: ReportedFiles([source]), diagnostics: reader.diagnostics,
        checkedFiles: 1)
      let style = console.style(of: .text, on: .standardError)
      console.remark(ReportFormat.text.render(report, style))
      throw Self.unusable(path)
    }
  }

  /// `diagnostics` of one file without those that are known.
  ///
  /// - Parameter diagnostics: In order of place.
  func unknown(_ diagnostics: [Diagnostic], in tree: DocumentTree) -> [Diagnostic] {
    var left = baseline
    let keys = Baseline.keys(of: diagnostics, in: tree, file: folder.name(of: tree.source.path))
    return zip(diagnostics, keys).filter { !left.take($1, of: $0) }.map(\.0)
  }

  private static func unusable(_ path: FilePath) -> Refusal {
    Refusal(
      LocalizedText(
        en: "the baseline '\(path.shown)' can't be used", zh: "无法使用基线文件“\(path.shown)”"))
  }
}

extension Baseline {
  /// Takes one finding out, if it is in.
  ///
  /// - Returns: Whether it was. What isn't YAML is never known: nothing sound can be said about such a file.
  mutating func take(_ key: Key, of diagnostic: Diagnostic) -> Bool {
    guard self[key] > 0, !Compilation.syntaxErrors.contains(diagnostic.code) else { return false }
    self[key] -= 1
    return true
  }
}

/// The folder of a baseline, from which the files in it are named.
struct BaselineFolder: Sendable {
  private let path: FilePath
  private let directory: FilePath

  init(of baseline: FilePath) {
    directory = FilePath.current ?? FilePath("/")
    path = baseline.folder.rooted(in: directory)
  }

  /// The name of a file that a run calls `name`.
  func name(of name: String) -> String {
    FilePath(name).rooted(in: directory).relative(to: path).shown
  }

  /// The path of a file that the baseline calls `name`.
  func path(of name: String) -> FilePath { FilePath(name).rooted(in: path) }
}
