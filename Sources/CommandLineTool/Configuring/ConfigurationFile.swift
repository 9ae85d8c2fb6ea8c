import AlgorithmManifest
import Configuration
import Diagnostics
import TextPatterns

/// One configuration file of a run, read once however many manifests it governs.
struct ConfigurationFile: Sendable {
  /// As reports name it.
  let name: String

  /// The folder that its patterns start from, from the root of the file system.
  let folder: FilePath

  /// Why it could not be read; nil where it could.
  private(set) var failure: Refusal?
  private(set) var reading: Configuration.Reading?
  private var include: [PatternMatcher] = []
  private var exclude: [PatternMatcher] = []
  private var overrides: [[PatternMatcher]] = []

  /// Far more than any configuration has.
  private static let largest = 1 << 20

  /// Two files that could both be meant.
  init(ambiguous names: (String, String), in folder: FilePath) {
    name = names.0
    self.folder = folder
    let (first, second) = (Quoted(names.0), Quoted(names.1))
    failure = Refusal(
      LocalizedText(
        en: "there are two configurations in one folder, \(first.en) and \(second.en)",
        zh: "同一目录中有两个配置文件：\(first.zh)和\(second.zh)"),
      hint: LocalizedText(en: "remove one of the two", zh: "请删除其中一个"))
  }

  init(_ path: FilePath, name: String, folder: FilePath) {
    self.name = name
    self.folder = folder
    do throws(Refusal) {
      let bytes = try Self.bytes(of: path, name)
      let reading = Configuration.read(SourceFile(path: name, bytes: bytes))
      include = reading.configuration.include.map { PatternMatcher($0.value.matching) }
      exclude = reading.configuration.exclude.map { PatternMatcher($0.value.matching) }
      overrides = reading.configuration.overrides.map { override in
        override.files.map { PatternMatcher($0.value.matching) }
      }
      self.reading = reading
    } catch {
      failure = error
    }
  }

  /// What it says; nil where something is wrong with it, so that nobody knows what it was to say.
  var configuration: Configuration? {
    guard let reading, reading.isSound else { return nil }
    return reading.configuration
  }

  /// Whether a search through folders has to ask it about each file.
  var speaksOfFiles: Bool { !include.isEmpty || !exclude.isEmpty }

  /// - Parameter path: The file seen from ``folder``.
  mutating func includes(_ path: String) -> Bool { Self.matches(path, &include) }
  mutating func excludes(_ path: String) -> Bool { Self.matches(path, &exclude) }

  /// Which of the overrides speak of a file.
  mutating func overrides(for path: String) -> [Int] {
    overrides.indices.filter { Self.matches(path, &overrides[$0]) }
  }

  /// Where it says that code lies, as seen from the current directory.
  var codeRoots: [CodeRoot] {
    guard let roots = configuration?.codeRoots, !roots.isEmpty else { return [] }
    var home = folder
    if let current = FilePath.current {
      home = folder == current ? FilePath(".") : folder.below(current) ?? folder
    }
    return roots.compactMap { root in
      OBSPath(lenient: root.folder.value).map {
        CodeRoot(prefix: $0, folder: home.joined(root.path.value))
      }
    }
  }

  private static func matches(_ path: String, _ patterns: inout [PatternMatcher]) -> Bool {
    for index in patterns.indices where patterns[index].matches(path) { return true }
    return false
  }

  private static func bytes(of path: FilePath, _ name: String) throws(Refusal) -> [UInt8] {
    let status: FileStatus
    do throws(SystemError) {
      status = try FileStatus(of: path)
    } catch {
      throw .unreadConfiguration(name, error.reason)
    }
    guard status.kind != .directory else { throw .unreadConfiguration(name, isDirectory) }
    // A pipe may never end, and can't be read twice.
    guard status.kind == .file else { throw .unreadConfiguration(name, isStream) }
    guard status.size <= largest else { throw .unreadConfiguration(name, isTooLarge) }
    var bytes: [UInt8] = []
    do throws(FileReading.Failure) {
      try FileReading.read(path, into: &bytes)
    } catch {
      throw .unreadConfiguration(name, error.reason)
    }
    return bytes
  }

  private static let isDirectory = LocalizedText(en: "it is a directory", zh: "这是一个目录")
  private static let isStream = LocalizedText(en: "it is not a file", zh: "它不是普通文件")
  private static let isTooLarge = LocalizedText(
    en: "it has more than \(largest >> 20) MiB, far more than any configuration",
    zh: "文件超过 \(largest >> 20) MiB，远大于正常的配置文件")
}

extension Refusal {
  fileprivate static func unreadConfiguration(_ name: String, _ reason: LocalizedText) -> Refusal {
    Refusal(
      LocalizedText(
        en: "cannot read the configuration '\(name)': \(reason.english)",
        zh: "无法读取配置“\(name)”：\(reason.chinese)"))
  }
}
