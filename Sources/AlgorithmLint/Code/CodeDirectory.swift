/// A list of what lies in a local copy of a code directory. Nothing of it was opened; no symbolic link was followed.
public struct CodeDirectory: Sendable {
  /// What lies in it and in its folders, but for what lies in stray folders, in order of path.
  public let entries: [Entry]

  /// Whether the list ends before everything was listed.
  public let isCut: Bool

  /// Something that has a name.
  public struct Entry: Hashable, Sendable {
    /// As seen from the code directory: `src/train.py`.
    public let path: String
    public let kind: Kind

    /// In bytes; 0 for what isn't a file.
    public let size: Int

    public init(_ path: String, _ kind: Kind, size: Int = 0) {
      self.path = path
      self.kind = kind
      self.size = size
    }

    /// What stands behind the last `/`.
    public var name: String {
      path.split(separator: "/").last.map { String($0) } ?? path
    }
  }

  public enum Kind: Sendable {
    case file
    case folder
    /// A folder of tools, whose content was not listed.
    case strayFolder
    /// A symbolic link, a pipe, a device.
    case other
  }

  /// How many files and folders the platform takes.
  ///
  /// - Source: 创建算法, 代码目录.
  public static let entryLimit = 1024

  /// How many bytes the platform takes.
  ///
  /// - Source: 创建算法, 代码目录.
  public static let sizeLimit = 5 << 30

  public init(entries: [Entry], isCut: Bool = false) {
    self.entries = entries
    self.isCut = isCut
  }

  /// The size of all files together, in bytes.
  public var size: Int {
    entries.reduce(0) { sum, entry in
      let (total, overflow) = sum.addingReportingOverflow(entry.size)
      return overflow ? .max : total
    }
  }

  /// The Python files.
  var scripts: [Entry] { entries.filter { $0.kind == .file && $0.path.hasSuffix(".py") } }
}
