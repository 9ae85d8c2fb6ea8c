import Diagnostics

/// The tag and the anchor before a node.
///
/// - Source: YAML 1.2.2, rule 96, c-ns-properties.
struct Properties {
  var tag: CoreTag?
  var tagRange = 0..<0

  /// The anchor with its `&`.
  var anchorRange: Range<Int>?

  /// The offset after the last property.
  var end = 0

  var hasTag: Bool { !tagRange.isEmpty }
  var isEmpty: Bool { tagRange.isEmpty && anchorRange == nil }
}

extension Parser {
  /// Reads the tags and anchors that stand at the cursor on this line, up to what follows them.
  mutating func properties(_ s: Span<UInt8>) -> Properties {
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
      if position == found.end { break }
    }
    return found
  }

  /// Joins the properties of two lines that belong to one node.
  mutating func merge(_ earlier: Properties, _ later: Properties) -> Properties {
    guard !earlier.isEmpty else { return later }
    guard !later.isEmpty else { return earlier }
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
    if byte(s, position) == .less {
      while position < s.count, !s[position].isBlankOrBreak, s[position] != .greater {
        position += 1
      }
      if byte(s, position) == .greater { position += 1 }
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
