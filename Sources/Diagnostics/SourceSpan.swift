/// A piece of a source text: a file and a half-open range of bytes. Twelve bytes, no reference.
@frozen
public struct SourceSpan: Hashable, Comparable, Sendable {
  public let file: FileID

  /// The first byte's offset in the file.
  public let start: UInt32

  /// The offset after the last byte; equal to `start` for a place between two bytes.
  public let end: UInt32

  @inlinable
  public init(file: FileID, start: UInt32, end: UInt32) {
    precondition(start <= end, "a span ends where it starts or after")
    self.file = file
    self.start = start
    self.end = end
  }

  @inlinable
  public init(file: FileID, _ range: Range<Int>) {
    self.init(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }

  @inlinable
  public var isEmpty: Bool { start == end }

  /// By file, then start, then end: the order of reports.
  @inlinable
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    if a.file != b.file { return a.file < b.file }
    if a.start != b.start { return a.start < b.start }
    return a.end < b.end
  }

  /// The part from `lower` to `upper`, counted in bytes from this span's start.
  public func part(_ lower: Int, _ upper: Int) -> SourceSpan {
    precondition(lower >= 0 && upper <= range.count, "a part lies inside its span")
    return SourceSpan(file: file, Int(start) + lower..<Int(start) + upper)
  }
}

extension SourceSpan {
  /// Whether the two share a byte, or one is a place inside or at an end of the other.
  public func overlaps(_ other: SourceSpan) -> Bool {
    file == other.file && start <= other.end && other.start <= end
  }
}
