import Diagnostics
import Reporting

/// Compares the JSON files that are there with what the manifests compile to.
struct JSONCheck {
  private let request: CompileRequest
  private var stale: [StaleFile] = []
  private var unread: [Refusal] = []

  /// - Parameter compiled: Each manifest file with what it compiles to, for every target that may be meant.
  init(
    _ request: CompileRequest, _ compiled: [(input: InputFile, products: [CompiledFile])]
  ) throws(Refusal) {
    self.request = request
    if case .file(let path) = request.destination {
      let documents = compiled.flatMap(\.products).flatMap(\.documents)
      compare(
        OutputFile(path: path, bytes: Array(documents.joined())), request.target ?? .normalized,
        compiled.map(\.input.name))
      return
    }
    var files: [OutputFile] = []
    for (input, products) in compiled {
      let outputs = products.map { (target: $0.target, files: outputFiles(of: $0, from: input)) }
      files += outputs.flatMap(\.files)
      var meant = outputs.filter { $0.files.contains(where: \.isThere) }
      if meant.isEmpty { meant = Array(outputs.prefix(1)) }
      for (target, files) in meant {
        for file in files { compare(file, target, [input.name]) }
      }
    }
    try OutputFile.checkNames(files)
  }

  /// Says what is out of date, and how it is written anew.
  func run(_ console: Console) throws(Refusal) -> ExitStatus {
    unread.forEach(console.complain)
    if !stale.isEmpty {
      let hint = LocalizedText(en: "write anew with:", zh: "请用以下命令重新生成：")
      let lines =
        stale.map { $0.description[console.language] } + [hint[console.language]]
        + commands.map { "  " + $0 }
      try console.print(lines.map { Printable.text($0) + "\n" }.joined())
    }
    return unread.isEmpty ? stale.isEmpty ? .success : .findings : .failure
  }

  private func outputFiles(of compiled: CompiledFile, from input: InputFile) -> [OutputFile] {
    if case .directory(let directory) = request.destination {
      return OutputFile.files(of: compiled, from: input, in: directory)
    }
    return OutputFile.files(of: compiled, beside: input)
  }

  private mutating func compare(_ file: OutputFile, _ target: CompileTarget, _ manifests: [String])
  {
    do throws(FileReading.Failure) {
      guard let difference = try StaleFile.Difference(file) else { return }
      stale.append(
        StaleFile(path: file.path, target: target, manifests: manifests, difference: difference))
    } catch {
      unread.append(.unread(.init(path: file.path.shown, reason: error.reason)))
    }
  }

  /// A command for every folder and target, in order.
  private var commands: [String] {
    var groups: [(folder: FilePath?, target: CompileTarget, manifests: [String])] = []
    var indices: [CommandKey: Int] = [:]
    var named: [Set<String>] = []
    for file in stale {
      let folder = request.comparesBesideManifests ? file.path.folder : nil
      let key = CommandKey(folder: folder, target: file.target)
      let index = indices[key] ?? groups.count
      if index == groups.count {
        indices[key] = index
        groups.append((folder, file.target, []))
        named.append([])
      }
      for name in file.manifests where named[index].insert(name).inserted {
        groups[index].manifests.append(name)
      }
    }
    return groups.map { request.command(for: $0.manifests, $0.target, in: $0.folder) }
  }

  /// What one command can write.
  private struct CommandKey: Hashable {
    let folder: FilePath?
    let target: CompileTarget
  }
}

extension OutputFile {
  fileprivate var isThere: Bool { (try? FileStatus(of: path)) != nil }
}
