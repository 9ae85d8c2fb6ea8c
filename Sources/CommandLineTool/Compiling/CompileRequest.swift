import Diagnostics

/// What a command line asks 'algolint compile' for.
struct CompileRequest {
  let operands: [String]
  let destination: Destination

  /// Whether what is there is compared instead of written.
  let isCheck: Bool

  /// Nil where the command line names none.
  let target: CompileTarget?
  let isCompact: Bool
  let hasSourceMap: Bool
  private let output: String?

  init(_ arguments: Arguments) throws(Refusal) {
    target = arguments.word(.target, as: CompileTarget.self)
    isCompact = arguments.has(.compact)
    hasSourceMap = arguments.has(.sourceMap)
    isCheck = arguments.has(.check)
    output = arguments.text(.output)
    destination = Destination(output)
    if hasSourceMap, target == .modelarts { throw Self.noSourceMap }
    guard isCheck, case .standardOutput = destination else {
      operands = arguments.operands
      return
    }
    guard output == nil, !arguments.operands.contains("-") else { throw Self.nothingToCompare }
    operands = arguments.operands.map { CompiledName.manifest(ofJSON: $0) ?? $0 }
  }

  /// How each file is compiled, once for each target.
  ///
  /// - Parameter fileCount: Of the whole run.
  func settings(fileCount: Int) -> [CompileSettings] {
    targets.map { target in
      CompileSettings(
        target: target, isCompact: isCompact,
        hasSourceMap: hasSourceMap && target == .normalized,
        isJoined: destination.isJoined && !comparesBesideManifests, fileCount: fileCount)
    }
  }

  /// Whether JSON files are looked for where their manifests are.
  var comparesBesideManifests: Bool {
    if isCheck, case .standardOutput = destination { true } else { false }
  }

  /// The command line that writes files, for people who copy it.
  ///
  /// - Parameters:
  ///   - operands: The manifests.
  ///   - directory: Where the files go, unless the request itself says so.
  func command(for operands: [String], _ target: CompileTarget, in directory: FilePath?) -> String {
    var words = ["algolint", "compile"]
    if target != .normalized { words += ["--\(Option.target.name)", target.rawValue] }
    if isCompact { words.append("--\(Option.compact.name)") }
    if hasSourceMap, target == .normalized { words.append("--\(Option.sourceMap.name)") }
    words += (directory == nil ? self.operands : operands).map { ShellWord.quoting(file: $0) }
    let place = directory?.appending(FilePath("")).shown ?? output ?? "."
    return (words + ["-o", ShellWord.quoting(file: place.isEmpty ? "./" : place)])
      .joined(separator: " ")
  }

  /// In one file there is room for one target; of several files each may be of either.
  private var targets: [CompileTarget] {
    if let target { return [target] }
    if isCheck, comparesBesideManifests || !destination.isJoined { return CompileTarget.allCases }
    return [.normalized]
  }

  private static let noSourceMap = Refusal(
    LocalizedText(
      en: "'--source-map' goes with '--target normalized' only: the API knows no such member",
      zh: "“--source-map”只能与“--target normalized”一起使用：API 不接受该成员"))

  private static let nothingToCompare = Refusal(
    LocalizedText(
      en: "'--check' has nothing to compare standard input or output with",
      zh: "“--check”无法对照标准输入或标准输出"),
    hint: LocalizedText(en: "name the JSON file with '-o FILE'", zh: "请用“-o FILE”指定 JSON 文件"))
}
