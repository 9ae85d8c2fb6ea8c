import Configuration
import Diagnostics

/// The configurations of a run. Each is looked for once a folder, and read once.
struct ConfigurationStore {
  /// In the order in which they were met.
  private(set) var files: [ConfigurationFile] = []

  private let choice: Choice
  private let workingDirectory: FilePath
  private var governing = SmallTable<FilePath, Int?>()

  /// The last folder that was asked for: files come folder by folder.
  private var last: (folder: FilePath, place: Place?)?

  enum Choice: Hashable {
    /// The nearest one at or above each manifest.
    case nearest
    case none
    case file(FilePath)
  }

  /// Where a folder stands to the configuration that governs it.
  struct Place {
    /// The configuration's index.
    let index: Int

    /// The folder seen from the configuration's, with `/` at the end unless it is that folder;
    /// nil where it lies elsewhere.
    let prefix: String?
  }

  static let names = [".algolint.yaml", ".algolint.yml"]

  init(_ choice: Choice) {
    self.choice = choice
    workingDirectory = FilePath.current ?? FilePath("/")
    if case .file(let path) = choice {
      files = [ConfigurationFile(path, name: path.shown, folder: workingDirectory)]
    }
  }

  /// - Throws: When the command line both names a configuration and asks for none.
  init(_ arguments: Arguments) throws(Refusal) {
    switch (arguments.text(.configuration), arguments.has(.noConfiguration)) {
    case (.some, true): throw Self.contradiction
    case (let name?, false): self.init(.file(FilePath(name)))
    case (nil, true): self.init(.none)
    case (nil, false): self.init(.nearest)
    }
  }

  /// The configuration that governs what lies in a folder, as the folder was named.
  mutating func place(of folder: FilePath) -> Place? {
    if choice == .none { return nil }
    if let last, last.folder == folder { return last.place }
    let whole = folder.absolute(in: workingDirectory)
    var place: Place?
    if let index = index(for: whole) {
      let home = files[index].folder
      let path = whole == home ? FilePath("") : whole.below(home)
      place = Place(
        index: index, prefix: path.map { $0.bytes.isEmpty ? "" : $0.shown + "/" })
    }
    last = (folder, place)
    return place
  }

  func file(at place: Place) -> ConfigurationFile { files[place.index] }

  /// Whether a search passes by a file or folder.
  mutating func excludes(_ name: FilePath, at place: Place) -> Bool {
    guard let prefix = place.prefix else { return false }
    return files[place.index].excludes(prefix + name.shown)
  }

  /// Whether a search takes a file for a manifest whatever its name.
  mutating func includes(_ name: FilePath, at place: Place) -> Bool {
    guard let prefix = place.prefix else { return false }
    return files[place.index].includes(prefix + name.shown)
  }

  mutating func overrides(for name: FilePath, at place: Place) -> [Int] {
    guard let prefix = place.prefix else { return [] }
    return files[place.index].overrides(for: prefix + name.shown)
  }

  /// - Parameter folder: From the root of the file system.
  private mutating func index(for folder: FilePath) -> Int? {
    if case .file = choice { return 0 }
    if let known = governing[folder] { return known }
    var index = read(in: folder)
    if index == nil, !folder.appending(FilePath(".git")).exists, let parent = folder.parent {
      index = self.index(for: parent)
    }
    governing.add(index, for: folder)
    return index
  }

  /// Reads the configuration that lies in a folder, if there is one.
  private mutating func read(in folder: FilePath) -> Int? {
    let found = Self.names.filter { folder.appending(FilePath($0)).exists }
    guard let first = found.first else { return nil }
    let path = folder.appending(FilePath(first))
    let name = (path.below(workingDirectory) ?? path).shown
    if found.count > 1 {
      let other = folder.appending(FilePath(found[1]))
      files.append(
        ConfigurationFile(
          ambiguous: (name, (other.below(workingDirectory) ?? other).shown), in: folder))
    } else {
      files.append(ConfigurationFile(path, name: name, folder: folder))
    }
    return files.count - 1
  }

  private static let contradiction = Refusal(
    LocalizedText(
      en: "'--config' names a configuration and '--no-config' asks for none",
      zh: "“--config”指定了配置，“--no-config”要求不使用配置，两者不能同时使用"))
}
