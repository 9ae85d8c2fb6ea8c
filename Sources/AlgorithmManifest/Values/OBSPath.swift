/// A place in object storage: a bucket and the names on the way down.
///
/// Consoles and tools write `obs://bucket/folder/`, the API writes `/bucket/folder/`; both are read.
///
/// - Source: CreateAlgorithm, `code_dir`; "创建数据集" for folders.
public struct OBSPath: Hashable, Sendable {
  public let bucket: String

  /// The names after the bucket, without `.`, `..` and empty ones.
  public let segments: [String]

  /// Whether it ends in `/`.
  public let isFolder: Bool

  public init(bucket: String, segments: [String], isFolder: Bool) {
    self.bucket = bucket
    self.segments = segments
    self.isFolder = isFolder
  }

  /// As people write it: `obs://bucket/folder/`.
  public var text: String { "obs:/" + apiText }

  /// As the API writes it: `/bucket/folder/`.
  public var apiText: String {
    "/" + Self.joined([bucket] + segments) + (isFolder ? "/" : "")
  }

  /// Whether `file` lies in this folder or in one below it.
  public func contains(_ file: OBSPath) -> Bool {
    bucket == file.bucket && file.segments.count > segments.count
      && file.segments.starts(with: segments)
  }

  /// What is left of `file` below this folder: `src/train.py`.
  public func relativePath(of file: OBSPath) -> String {
    Self.joined(Array(file.segments.dropFirst(segments.count)))
  }
}

extension OBSPath {
  /// Reads a path whatever its faults, so that two paths can be compared: `.` and `..` are resolved, repeated `/` is one.
  ///
  /// - Returns: nil where there is no bucket, or `..` leads above it.
  public init?(lenient text: String) {
    guard let rest = Self.afterScheme(text) else { return nil }
    let names = Self.names(in: rest)
    guard let bucket = names.first, let segments = Self.resolved(names.dropFirst()) else {
      return nil
    }
    self.init(bucket: String(bucket), segments: segments, isFolder: rest.hasSuffix("/"))
  }

  /// The path that `text` names from this folder: a path below it, or a full path of its own.
  ///
  /// - Returns: nil where `..` leads above the bucket.
  public func resolving(_ text: String) -> OBSPath? {
    if Self.isAbsolute(text) { return OBSPath(lenient: text) }
    let names = Self.names(in: text[...])
    guard let segments = Self.resolved(segments.map { Substring($0) } + names) else { return nil }
    return OBSPath(bucket: bucket, segments: segments, isFolder: text.hasSuffix("/"))
  }

  /// Whether `text` names its bucket itself.
  public static func isAbsolute(_ text: String) -> Bool { afterScheme(text) != nil }

  private static func afterScheme(_ text: String) -> Substring? {
    if text.hasPrefix("obs://") { return text.dropFirst(6) }
    if text.hasPrefix("/") { return text.dropFirst() }
    return nil
  }

  /// What stands between the `/`, without what is empty.
  private static func names(in text: Substring) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// The names with `/` between them. The library's own way makes types that cost a short run more than the rest.
  private static func joined(_ names: [String]) -> String {
    var text = ""
    for (index, name) in names.enumerated() {
      if index > 0 { text += "/" }
      text += name
    }
    return text
  }

  private static func resolved(_ names: some Sequence<Substring>) -> [String]? {
    var segments: [String] = []
    for name in names where name != "." {
      if name != ".." {
        segments.append(String(name))
      } else if segments.popLast() == nil {
        return nil
      }
    }
    return segments
  }
}
