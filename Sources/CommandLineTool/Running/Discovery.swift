import Diagnostics
import Reporting

/// Finds the files that a command line means: files as they are named, and the manifests in directories.
struct Discovery {
  /// In order of their names, each file once.
  private(set) var files: [InputFile] = []

  /// What could not be read, in the order in which it was met.
  private(set) var failures: [Report.UnreadFile] = []

  private var found: [Found] = []
  private var visited: Set<FileIdentity> = []
  /// Whether one file may have been found under several names.
  private var mayRepeat = false

  /// A file, and the directory of the command line in which it was found.
  private struct Found {
    let path: FilePath
    let root: FilePath?
  }

  /// What of the directory that is being searched was left out.
  private var leftOut = LeftOut()

  private struct LeftOut {
    /// The configuration whose `exclude` left something out.
    var excluding: String?
    /// Whether a configuration was met that could not be read, which is reported elsewhere.
    var hasBrokenConfiguration = false
  }

  /// Files that something else than names on the command line has found.
  init(files: [InputFile]) { self.files = files }

  /// - Parameters:
  ///   - operands: As they stand on the command line; `-` is standard input.
  ///   - inputName: What reports call standard input.
  ///   - configurations: Those that say what a search takes and what it passes by.
  init(
    _ operands: [String], inputName: String, _ configurations: inout ConfigurationStore
  ) {
    mayRepeat = operands.count > 1
    var inputs: [InputFile] = []
    for operand in operands {
      if operand == "-" {
        if inputs.allSatisfy(\.isRereadable) {
          inputs.append(InputFile(source: .standardInput, name: inputName))
        }
      } else {
        add(FilePath(operand), to: &inputs, &configurations)
      }
    }
    let sorted = found.sorted { $0.path < $1.path }
    for found in mayRepeat ? withoutRepetitions(sorted) : sorted {
      inputs.append(
        InputFile(source: .file(found.path), name: found.path.shown, root: found.root))
    }
    files = inputs.sorted { FilePath($0.name) < FilePath($1.name) }
  }

  private mutating func add(
    _ path: FilePath, to inputs: inout [InputFile], _ configurations: inout ConfigurationStore
  ) {
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .file: found.append(Found(path: path, root: nil))
      case .stream: inputs.append(InputFile(source: .stream(path), name: path.shown))
      case .directory: search(path, &configurations)
      }
    } catch {
      fail(path, error.reason)
    }
  }

  private mutating func search(_ root: FilePath, _ configurations: inout ConfigurationStore) {
    let (count, failureCount) = (found.count, failures.count)
    (visited, leftOut) = ([], LeftOut())
    let root = root.withoutTrailingSlashes
    var waiting = [root]
    // Links come last, so that what lies in the directory itself keeps its own name.
    var links: [FilePath] = []
    while let directory = waiting.popLast() ?? links.popLast() {
      searchOne(directory, below: root, &waiting, &links, &configurations)
    }
    guard found.count == count, failures.count == failureCount, !leftOut.hasBrokenConfiguration
    else { return }
    fail(root, leftOut.excluding.map(ManifestName.exclusion) ?? ManifestName.absence)
  }

  private mutating func searchOne(
    _ directory: FilePath, below root: FilePath, _ waiting: inout [FilePath],
    _ links: inout [FilePath], _ configurations: inout ConfigurationStore
  ) {
    let place = configurations.place(of: directory)
    if let place, !isSearched(directory, at: place, configurations) { return }
    let content: DirectoryReading
    do throws(SystemError) {
      content = try DirectoryReading(directory) { !$0.isHidden }
    } catch {
      return fail(directory, error.reason)
    }
    guard visited.insert(content.identity).inserted else { return }
    for entry in content.entries {
      let path = directory.appending(entry.name)
      var isManifest = ManifestName.matches(entry.name)
      if let place, configurations.file(at: place).speaksOfFiles {
        guard !configurations.excludes(entry.name, at: place) else {
          leftOut.excluding = configurations.file(at: place).name
          continue
        }
        isManifest = isManifest || configurations.includes(entry.name, at: place)
      }
      switch entry.kind {
      case .file:
        if isManifest { found.append(Found(path: path, root: root)) }
      case .directory: waiting.append(path)
      case .stream: break
      case .unknown: addLinked(path, isManifest: isManifest, below: root, to: &links)
      }
    }
  }

  /// Whether the configuration that governs a directory can be read.
  private mutating func isSearched(
    _ directory: FilePath, at place: ConfigurationStore.Place,
    _ configurations: borrowing ConfigurationStore
  ) -> Bool {
    if configurations.file(at: place).configuration != nil { return true }
    leftOut.hasBrokenConfiguration = true
    return false
  }

  /// What a link stands for; nothing if it leads nowhere.
  private mutating func addLinked(
    _ path: FilePath, isManifest: Bool, below root: FilePath, to links: inout [FilePath]
  ) {
    switch (try? FileStatus(of: path))?.kind {
    case .directory:
      mayRepeat = true
      links.append(path)
    case .file where isManifest:
      mayRepeat = true
      found.append(Found(path: path, root: root))
    case .file, .stream: break
    case nil where isManifest:
      fail(path, LocalizedText(en: "the symbolic link leads nowhere", zh: "符号链接指向的文件不存在"))
    case nil: break
    }
  }

  /// Each file under the first of its names: two names of one file are not two algorithms.
  private func withoutRepetitions(_ found: [Found]) -> [Found] {
    var known: Set<FileIdentity> = []
    return found.filter { found in
      guard let status = try? FileStatus(of: found.path) else { return true }
      return known.insert(status.identity).inserted
    }
  }

  private mutating func fail(_ path: FilePath, _ reason: LocalizedText) {
    failures.append(Report.UnreadFile(path: path.shown, reason: reason))
  }
}

extension FilePath {
  fileprivate var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

  /// `samples` for `samples/`, so that what lies in it is named alike.
  fileprivate var withoutTrailingSlashes: FilePath {
    var bytes = bytes
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return FilePath(bytes)
  }
}
