/// The change of one file as a patch that `git apply` and `patch -p1` take.
///
/// - Source: Git documentation, "diff-format"; GNU Diffutils manual, "Detailed Description of Unified Format".
struct UnifiedDiff {
  /// Bytes, since a patch has to carry whatever the file holds.
  private(set) var lines: [Line] = []

  /// One line of the patch, without its line break.
  struct Line: Equatable {
    let kind: Kind
    let bytes: [UInt8]

    enum Kind {
      case name
      case place
      case common
      case removed
      case added
      /// `\ No newline at end of file`.
      case remark
    }
  }

  /// How many common lines stand before and after a change.
  private static let context = 3

  /// Empty where the texts are the same.
  init(from old: [UInt8], to new: [UInt8], path: FilePath) {
    let difference = LineDifference(old, new)
    guard !difference.changes.isEmpty else { return }
    lines.append(Line(kind: .name, bytes: Array("--- ".utf8) + PatchName(path, prefix: "a").bytes))
    lines.append(Line(kind: .name, bytes: Array("+++ ".utf8) + PatchName(path, prefix: "b").bytes))
    var first = 0
    for index in difference.changes.indices {
      let next = index + 1
      let isLast =
        next == difference.changes.count
        || difference.changes[next].old.lowerBound - difference.changes[index].old.upperBound
          > 2 * Self.context
      guard isLast else { continue }
      addHunk(difference, difference.changes[first...index])
      first = next
    }
  }

  var bytes: [UInt8] { lines.flatMap { $0.bytes + [0x0A] } }

  private mutating func addHunk(
    _ difference: LineDifference, _ changes: ArraySlice<LineDifference.Change>
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, difference.old.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    let place = "@@ -\(Self.range(old)) +\(Self.range(new)) @@"
    lines.append(Line(kind: .place, bytes: Array(place.utf8)))
    var position = old.lowerBound
    for change in changes {
      add(difference.old[position..<change.old.lowerBound], .common, " ")
      add(difference.old[change.old], .removed, "-")
      add(difference.new[change.new], .added, "+")
      position = change.old.upperBound
    }
    add(difference.old[position..<old.upperBound], .common, " ")
  }

  private mutating func add(
    _ texts: ArraySlice<ArraySlice<UInt8>>, _ kind: Line.Kind, _ mark: Unicode.Scalar
  ) {
    for text in texts {
      let isComplete = text.last == 0x0A
      lines.append(
        Line(kind: kind, bytes: [UInt8(ascii: mark)] + text.dropLast(isComplete ? 1 : 0)))
      if !isComplete {
        lines.append(Line(kind: .remark, bytes: Array("\\ No newline at end of file".utf8)))
      }
    }
  }

  /// `3,5`: the first line and how many; of no lines the one before them.
  private static func range(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }
}

/// A file's name in a patch: relative, with a prefix, in C's quotation where the plain form could be misread.
struct PatchName {
  let bytes: [UInt8]

  init(_ path: FilePath, prefix: String) {
    let relative = Self.relative(path.bytes)
    let name = Array("\(prefix)/".utf8) + relative
    let isPlain = name.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain, String(validating: name, as: UTF8.self) != nil {
      // Behind a name with a space, readers of patches would look for a date.
      bytes = name.contains(0x20) ? name + [0x09] : name
    } else {
      bytes = [0x22] + name.flatMap(Self.quoted) + [0x22]
    }
  }

  /// The path without `/` in front and without `.` in between, which readers of patches refuse.
  private static func relative(_ path: [UInt8]) -> [UInt8] {
    Array(path.split(separator: 0x2F).filter { $0 != [0x2E] }.joined(separator: [0x2F]))
  }

  /// - Source: Git, `quote_c_style`.
  private static func quoted(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x07: Array("\\a".utf8)
    case 0x08: Array("\\b".utf8)
    case 0x09: Array("\\t".utf8)
    case 0x0A: Array("\\n".utf8)
    case 0x0B: Array("\\v".utf8)
    case 0x0C: Array("\\f".utf8)
    case 0x0D: Array("\\r".utf8)
    case 0x22, 0x5C: [0x5C, byte]
    case 0x20..<0x7F: [byte]
    default: [0x5C] + [byte >> 6, byte >> 3 & 7, byte & 7].map { 0x30 + $0 }
    }
  }
}
