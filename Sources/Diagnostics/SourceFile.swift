/// Which file of a run a span lies in: an index into the run's list of files.
@frozen
public struct FileID: Hashable, Comparable, Sendable {
  public let rawValue: UInt32

  @inlinable
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable
  public static func < (a: FileID, b: FileID) -> Bool { a.rawValue < b.rawValue }
}

/// The text of one file, as bytes.
public struct SourceFile: Sendable {
  public let id: FileID

  /// The name that reports print: as the user gave it, relative or absolute.
  public let path: String

  /// The whole text. At most 2 GiB, so that a position fits 32 bits and leaves one over.
  public let bytes: [UInt8]

  public init(id: FileID = FileID(0), path: String, bytes: [UInt8]) {
    precondition(bytes.count <= Int32.max, "a source file has at most 2 GiB")
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  public init(id: FileID = FileID(0), path: String, text: String) {
    self.init(id: id, path: path, bytes: Array(text.utf8))
  }

  /// The bytes of `span` as text; what isn't UTF-8 becomes U+FFFD.
  public func text(in span: SourceSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }
}
