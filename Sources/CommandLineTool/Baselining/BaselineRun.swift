import AlgorithmCompiler
import Diagnostics
import Reporting
import YAMLSubset

/// A report parted by what a baseline knows.
struct BaselineRun {
  private(set) var report: Report

  /// How many findings the baseline hides.
  private(set) var hiddenCount = 0

  /// The entries of the baseline that stand for what is no longer found, and how many of each.
  private(set) var stale: [(key: Baseline.Key, count: Int)] = []

  /// Whether there was a baseline already.
  var hasKnown: Bool { request.known != nil }

  /// Whether stale entries are reported.
  var isStrict: Bool { request.isStrict }

  /// What was found and is known, by what it is called in the new baseline.
  private var kept = Baseline()
  private let request: BaselineRequest
  private let newFolder: BaselineFolder?

  init<Product>(
    _ request: BaselineRequest, _ report: Report, _ linting: Linting<Product>,
    _ selection: Selection
  ) {
    (self.request, self.report) = (request, report)
    newFolder = request.written.map { BaselineFolder(of: $0) }
    var left = request.known?.baseline ?? Baseline()
    part(&left)
    guard let known = request.known else { return }
    let names = linting.inputs.map { known.folder.name(of: $0.name) }
    let files = Dictionary(zip(names, names.indices)) { first, _ in first }
    for (key, count) in left.counts.sorted(by: { $0.key < $1.key }) {
      let isGone =
        files[key.file].map { file in
          selection.reports(key.rule) && linting.hasRun(key.rule, inFile: file)
        }
        ?? known.folder.path(of: key.file).isAbsent
      if isGone {
        stale.append((key, count))
      } else if let newFolder {
        let name = newFolder.name(of: known.folder.path(of: key.file).shown)
        kept[key.in(name)] += count
      }
    }
    // Behind all files of the run, and the scripts that they speak of.
    if request.isStrict { addStaleEntries(known, FileID(.max)) }
  }

  /// Hides what is known, or what is to be known from now on.
  private mutating func part(_ left: inout Baseline) {
    var reported: [Diagnostic] = []
    var hidden: [Diagnostic] = []
    var start = report.diagnostics.startIndex
    while start < report.diagnostics.endIndex {
      let file = report.diagnostics[start].span.file
      let end = report.diagnostics[start...].firstIndex { $0.span.file != file }
      let some = Array(report.diagnostics[start..<(end ?? report.diagnostics.endIndex)])
      start += some.count
      let tree = DocumentTree.parse(report.files[file])
      for (diagnostic, isHidden) in zip(some, judge(some, in: tree, &left)) {
        if isHidden { hidden.append(diagnostic) } else { reported.append(diagnostic) }
      }
    }
    hiddenCount = hidden.count
    guard !hidden.isEmpty else { return }
    let suppressed = report.suppressed + hidden.map { SuppressedDiagnostic($0, by: .baseline) }
    report = report.with(
      diagnostics: reported,
      suppressed: suppressed.sorted { Diagnostic.isOrderedBefore($0.diagnostic, $1.diagnostic) })
  }

  /// Whether each of the diagnostics of one file is hidden; notes those for the new baseline.
  private mutating func judge(
    _ diagnostics: [Diagnostic], in tree: DocumentTree, _ left: inout Baseline
  ) -> [Bool] {
    let name = tree.source.path
    let places = Baseline.keys(of: diagnostics, in: tree, file: "")
    let (oldName, newName) = (request.known?.folder.name(of: name), newFolder?.name(of: name))
    return zip(diagnostics, places).map { diagnostic, key in
      let isHidden =
        if let oldName {
          left.take(key.in(oldName), of: diagnostic)
        } else {
          !Compilation.syntaxErrors.contains(diagnostic.code)
        }
      if isHidden, let newName { kept[key.in(newName)] += 1 }
      return isHidden
    }
  }

  private mutating func addStaleEntries(_ known: BaselineFile, _ id: FileID) {
    guard !stale.isEmpty else { return }
    var sink = DiagnosticSink()
    for (key, count) in stale {
      guard let place = known.places[key] else { continue }
      sink.reportStale(key, count, of: known.baseline[key], place, known.path)
    }
    let found = sink.diagnostics.map { $0.moved(to: id) }.sorted(by: Diagnostic.isOrderedBefore)
    let source = SourceFile(id: id, path: known.source.path, bytes: known.source.bytes)
    report = report.with(diagnostics: report.diagnostics + found, in: source)
  }

  /// Writes the new baseline, if one was asked for.
  ///
  /// - Parameters:
  ///   - isComplete: Whether everything was checked that was to be.
  ///   - refusals: Takes why it was not written.
  /// - Returns: What was written.
  func write(isComplete: Bool, orNote refusals: inout [Refusal]) -> LocalizedText? {
    guard let path = request.written else { return nil }
    do throws(Refusal) {
      guard isComplete else { throw Self.incomplete(path) }
      try OutputFile(path: path, bytes: kept.json).write()
    } catch {
      refusals.append(error)
      return nil
    }
    let count = kept.total
    return LocalizedText(
      en: "the baseline '\(path.shown)' holds \(count) finding\(count == 1 ? "" : "s")",
      zh: "基线文件“\(path.shown)”中有 \(count) 个问题")
  }

  private static func incomplete(_ path: FilePath) -> Refusal {
    Refusal(
      LocalizedText(
        en: "the baseline '\(path.shown)' is not written, since not all files could be checked",
        zh: "有文件未能检查，因此未写入基线文件“\(path.shown)”"))
  }
}

extension Baseline.Key {
  /// The same for a file of another name.
  fileprivate func `in`(_ file: String) -> Baseline.Key {
    Baseline.Key(file: file, rule: rule, place: place)
  }
}

extension FilePath {
  /// Whether nothing has this name.
  fileprivate var isAbsent: Bool { (try? FileStatus(of: self)) == nil }
}

extension DiagnosticSink {
  fileprivate mutating func reportStale(
    _ key: Baseline.Key, _ count: Int, of all: Int,
    _ place: (rule: SourceSpan, count: SourceSpan), _ path: FilePath
  ) {
    let rule = Quoted(key.rule)
    let file = Quoted(key.file)
    let found = all - count
    let message =
      found == 0
      ? LocalizedText(
        en: "\(rule.en) is no longer found here in \(file.en)", zh: "\(file.zh)中已不再有此处的\(rule.zh)问题"
      )
      : LocalizedText(
        en: "\(rule.en) is found here in \(file.en) \(found) times, no longer \(all) times",
        zh: "\(file.zh)中此处的\(rule.zh)问题只剩 \(found) 个，不再是 \(all) 个")
    let options = "--baseline \(path.shown) --write-baseline \(path.shown)"
    let shown = Quoted(options)
    report(
      BaselineFaults.staleEntry, at: found == 0 ? place.rule : place.count, message,
      notes: [
        Note(
          LocalizedText(
            en: "take out what is no longer found with \(shown.en)", zh: "可用\(shown.zh)去除已不存在的条目"))
      ])
  }
}

extension Diagnostic {
  /// The same in a file of another number.
  fileprivate func moved(to file: FileID) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message,
      span: SourceSpan(file: file, start: span.start, end: span.end), notes: notes, fixIts: fixIts)
  }
}
