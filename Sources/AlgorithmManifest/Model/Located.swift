public import Diagnostics

/// A value with the place where it was written.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let span: SourceSpan

  /// Where the characters of a text lie; `opaque` for any other value.
  public let layout: TextLayout

  public init(_ value: Value, _ span: SourceSpan, layout: TextLayout = .opaque) {
    self.value = value
    self.span = span
    self.layout = layout
  }

  /// Another value at the same place.
  func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), span)
  }
}

/// How the characters of a text relate to the bytes of its span.
public enum TextLayout: Sendable {
  /// Not known: a message points at the whole span.
  case opaque
  /// They stand there as they read, after so many bytes of quotation mark.
  case verbatim(quote: Int)
  /// The offsets in the file at which each Unicode scalar begins and ends.
  case mapped(starts: [UInt32], ends: [UInt32])
}

extension Located<String> {
  /// The place of one Unicode scalar of the text, counted from 0; the whole span where places are not known.
  public func span(ofScalarAt index: Int) -> SourceSpan { span(ofScalars: index..<index + 1) }

  /// The place of some Unicode scalars of the text, counted from 0; the whole span where places are not known.
  public func span(ofScalars range: Range<Int>) -> SourceSpan {
    let offsets: (lower: UInt32, upper: UInt32)
    switch layout {
    case .opaque: return span
    case .verbatim(let quote):
      let scalars = value.unicodeScalars
      let lower = width(of: scalars.prefix(range.lowerBound))
      let upper = lower + width(of: scalars.dropFirst(range.lowerBound).prefix(range.count))
      let first = span.start + UInt32(quote)
      offsets = (first + lower, first + upper)
    case .mapped(let starts, let ends):
      guard !range.isEmpty, range.upperBound <= ends.count else { return span }
      offsets = (starts[range.lowerBound], ends[range.upperBound - 1])
    }
    // The model can be made by hand: a layout that doesn't fit its span must not give a place outside.
    let lower = min(max(offsets.lower, span.start), span.end)
    return SourceSpan(
      file: span.file, start: lower, end: min(max(offsets.upper, lower), span.end))
  }

  /// The offset in the file of each Unicode scalar of the text, and one more for the end.
  ///
  /// Where places are not known, every scalar lies at the start of the span.
  public var scalarOffsets: [UInt32] {
    switch layout {
    case .mapped(let starts, let ends): return starts + [ends.last ?? span.start]
    case .opaque:
      return value.unicodeScalars.map { _ in span.start } + [span.end]
    case .verbatim(let quote):
      var offsets: [UInt32] = []
      var offset = span.start + UInt32(quote)
      for scalar in value.unicodeScalars {
        offsets.append(offset)
        offset += UInt32(UTF8.width(scalar))
      }
      return offsets + [offset]
    }
  }

  private func width(of scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
    scalars.reduce(0) { $0 + UInt32(UTF8.width($1)) }
  }
}
