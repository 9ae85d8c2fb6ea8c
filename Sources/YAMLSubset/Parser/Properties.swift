import Diagnostics

/// The tag and the anchor before a node.
///
/// - Source: YAML 1.2.2, rule 96, c-ns-properties.
struct Properties {
  var tag: CoreTag?
  private var tagStart: UInt32 = 0
  private var tagEnd: UInt32 = 0
  private var anchorStart: UInt32 = 0
  private var anchorEnd: UInt32 = 0
  private var lastEnd: UInt32 = 0

  var isEmpty: Bool { tagEnd == 0 && anchorEnd == 0 }
  var hasTag: Bool { tagEnd != 0 }

  /// Where the tag is written.
  var tagRange: Range<Int> {
    get { Int(tagStart)..<Int(tagEnd) }
    set {
      tagStart = UInt32(truncatingIfNeeded: newValue.lowerBound)
      tagEnd = UInt32(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// Where the anchor is written, with its `&`.
  var anchorRange: Range<Int>? {
    get { anchorEnd == 0 ? nil : Int(anchorStart)..<Int(anchorEnd) }
    set {
      anchorStart = UInt32(truncatingIfNeeded: newValue?.lowerBound ?? 0)
      anchorEnd = UInt32(truncatingIfNeeded: newValue?.upperBound ?? 0)
    }
  }

  /// The offset after the last property.
  var end: Int {
    get { Int(lastEnd) }
    set { lastEnd = UInt32(truncatingIfNeeded: newValue) }
  }
}

extension Parser {
  /// Reads the tags and anchors that stand at the cursor on this line, up to what follows them.
  @inline(__always)
  mutating func properties(_ s: Span<UInt8>) -> Properties {
    let first = s.byte(at: position)
    guard first == .ampersand || first == .exclamation else { return Properties() }
    return writtenProperties(s)
  }

  private mutating func writtenProperties(_ s: Span<UInt8>) -> Properties {
    var found = Properties()
    while position < s.count {
      let first = s[position]
      if first == .ampersand {
        anchorProperty(s, &found)
      } else if first == .exclamation {
        tagProperty(s, &found)
      } else {
        break
      }
      found.end = position
      skipBlanks(s)
      if position == found.end {
        let isReported = found.hasTag && found.tag == nil
        if isAtBracket(s), !isReported { reportMissingSpace(s, after: found, position) }
        break
      }
    }
    return found
  }

  /// Joins the properties of two lines that belong to one node.
  @inline(__always)
  mutating func merge(_ earlier: Properties, _ later: Properties) -> Properties {
    guard !earlier.isEmpty else { return later }
    guard !later.isEmpty else { return earlier }
    return merged(earlier, later)
  }

  private mutating func merged(_ earlier: Properties, _ later: Properties) -> Properties {
    var merged = earlier
    if later.hasTag {
      if earlier.hasTag {
        reportRepeated(later.tagRange, first: earlier.tagRange, Self.secondTag)
      } else {
        (merged.tag, merged.tagRange) = (later.tag, later.tagRange)
      }
    }
    if let anchor = later.anchorRange {
      if let first = earlier.anchorRange {
        reportRepeated(anchor, first: first, Self.secondAnchor)
      } else {
        merged.anchorRange = anchor
      }
    }
    merged.end = later.end
    return merged
  }

  /// - Source: YAML 1.2.2, rule 101, c-ns-anchor-property.
  private mutating func anchorProperty(_ s: Span<UInt8>, _ found: inout Properties) {
    let start = position
    position += 1
    skipAnchorName(s)
    if position == start + 1 {
      reportMissingAnchorName(start)
    } else if let first = found.anchorRange {
      reportRepeated(start..<position, first: first, Self.secondAnchor)
    } else {
      found.anchorRange = start..<position
    }
  }

  /// - Source: YAML 1.2.2, rule 102, ns-anchor-char.
  mutating func skipAnchorName(_ s: Span<UInt8>) {
    while position < s.count, !s[position].isBlankOrBreak, !s[position].isFlowIndicator {
      position += 1
    }
  }

  /// - Source: YAML 1.2.2, rule 97, c-ns-tag-property.
  private mutating func tagProperty(_ s: Span<UInt8>, _ found: inout Properties) {
    let start = position
    position += 1
    if s.byte(at: position) == .less {
      while position < s.count, !s[position].isBlankOrBreak, s[position] != .greater {
        position += 1
      }
      if s.byte(at: position) == .greater { position += 1 }
    } else {
      while position < s.count, !s[position].isBlankOrBreak, !s[position].isFlowIndicator {
        position += 1
      }
    }
    let range = start..<position
    if found.hasTag {
      reportRepeated(range, first: found.tagRange, Self.secondTag)
      return
    }
    found.tagRange = range
    found.tag = CoreTag(s, range)
    if found.tag == nil { reportApplicationTag(s, range) }
  }
}
