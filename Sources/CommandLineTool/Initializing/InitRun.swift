import AlgorithmCompiler
import Diagnostics
import Reporting
import TrainingScript

/// One run of 'algolint init'.
struct InitRun {
  let console: Console
  let output: ManifestFile

  /// The folder that the code lies in.
  private let folder: FilePath

  /// The boot file as seen from there; nil where it has to be found.
  private let script: FilePath?
  private let schema: String

  /// Whether the first line names a schema that is there, or one that somebody asked for.
  let hasSchema: Bool

  init(_ invocation: Invocation) {
    let arguments = invocation.arguments
    console = invocation.console
    let path = FilePath(arguments.operands.first ?? ".")
    let isFolder = path.hasSuffix("/") || (try? FileStatus(of: path))?.kind == .directory
    folder = isFolder ? path : path.folder
    script = isFolder ? nil : path.lastComponent
    output = ManifestFile(arguments, else: folder.appending(FilePath("algorithm.yaml")))
    let known = arguments.text(.schemaAddress) ?? SchemaModeline.nearest(to: output.folder)
    hasSchema = known != nil
    schema = known ?? SchemaModeline.fileName
  }

  func run() throws(Refusal) -> ExitStatus {
    try output.check()
    let search: BootFileSearch? = script == nil ? try BootFileSearch(in: folder) : nil
    let bootFile = search?.path ?? script ?? FilePath(".")
    let reading = try reading(of: bootFile)
    let opening = reading.script.commandLine.opening?.reason.statement
    let start = StartingManifest(reading.script, at: place(of: bootFile), opening: opening)
    let text = ManifestWriter.text(
      start.text, in: console.language, heading: [SchemaModeline.line(schema)])
    try output.write(text, console)
    if let search { remark(on: search) }
    start.decisions.forEach(console.remark)
    remark(on: start.leftOut, in: reading)
    remark(on: reading, opening)
    remark(onRestOf: text)
    return .success
  }

  private func reading(of bootFile: FilePath) throws(Refusal) -> ScriptReading {
    let path = folder.appending(bootFile)
    guard path.hasSuffix(".py") || path.hasSuffix(".pyc") else { throw Self.noScript(path) }
    do throws(ScriptFiles.Failure) {
      return try ScriptReading(of: path)
    } catch {
      throw .unread(Report.UnreadFile(path: path.shown, reason: error.reason))
    }
  }

  private static func noScript(_ path: FilePath) -> Refusal {
    let name = Quoted(path.shown)
    return Refusal(
      LocalizedText(
        en: "\(name.en) is no Python script: its name doesn't end in '.py'",
        zh: "\(name.zh)不是 Python 脚本：文件名不以“.py”结尾"),
      hint: LocalizedText(
        en: "only Python can start a training; name the script that does",
        zh: "训练只能由 Python 启动，请指定相应的脚本"))
  }

  /// The folder's name is the algorithm's, unless a script has a name that says more.
  private func place(of bootFile: FilePath) -> StartingManifest.Place {
    let current = FilePath.current ?? FilePath("/")
    let root = folder.rooted(in: current)
    let stem = bootFile.lastComponent.droppingSuffix(of: [".py"]).shown
    let isTelling = script != nil && !["train", "main", "run", "start"].contains(stem)
    let home = output.folder.rooted(in: current)
    let seen =
      root == home ? "./" : root.appending(FilePath("x")).relative(to: home).folder.shown + "/"
    return StartingManifest.Place(
      name: isTelling ? stem : root.lastComponent.shown, bootFile: bootFile.shown,
      sourceDirectory: seen)
  }
}
