import Diagnostics

extension DiagnosticKind {
  static let mergeConflict = text(
    "merge-conflict",
    summary: LocalizedText(en: "the marks of an unresolved merge", zh: "未解决的合并冲突标记"),
    rationale: LocalizedText(
      en:
        "Git leaves both versions of a place that two people changed, between '<<<<<<<' and '>>>>>>>'. Only one of them can stay.",
      zh: "两人修改同一处时，Git 会把两个版本都留在“<<<<<<<”与“>>>>>>>”之间，只能保留其中一个。"),
    source: "git-merge(1), how conflicts are presented",
    examples: [
      .part("name: a\n«<<<<<<<» HEAD\ndescription: b\n=======\ndescription: c\n>>>>>>> fix\n"),
      .part(
        "outputs:\n  - name: train_url\n«<<<<<<<» HEAD\n    label: a\n||||||| base\n=======\n    label: b\n>>>>>>> fix\n"
      ),
      .part("description: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> fix\n"),
    ])
}

/// Two versions of some lines, as Git leaves them.
struct MergeConflict {
  /// The marks `<<<<<<<`, `=======` and `>>>>>>>`.
  let start: Range<Int>
  let middle: Range<Int>
  let end: Range<Int>

  /// The lines of the second version, and of the common ancestor, with the marks around them.
  let other: Range<Int>
}

extension Parser {
  mutating func reportConflicts(_ conflicts: [MergeConflict]) {
    for conflict in conflicts {
      report(
        .mergeConflict, conflict.start,
        LocalizedText(en: "a merge conflict begins here", zh: "合并冲突从这里开始"),
        notes: [
          Note(
            LocalizedText(en: "the other version begins here", zh: "另一个版本从这里开始"),
            at: SourceSpan(file: file, conflict.middle)),
          Note(
            LocalizedText(en: "it ends here", zh: "到这里结束"), at: SourceSpan(file: file, conflict.end)
          ),
          Note(
            LocalizedText(
              en: "keep one of the two versions, and remove the lines with the marks",
              zh: "请保留两个版本之一，并删除带有标记的各行")),
        ])
    }
  }
}

extension Span<UInt8> {
  /// The conflicts in a text that could not be read as it is.
  func mergeConflicts() -> [MergeConflict] {
    var found: [MergeConflict] = []
    var start: Range<Int>?
    var other: Int?
    var middle: Range<Int>?
    var line = 0
    while line < count {
      let mark = line..<Swift.min(line + 7, count)
      switch self[line] {
      case .less where isConflictMark(at: line):
        (start, other, middle) = (mark, nil, nil)
      case .pipe where start != nil && isConflictMark(at: line):
        other = other ?? line
      case .equals where start != nil && isConflictMark(at: line):
        (other, middle) = (other ?? line, mark)
      case .greater where isConflictMark(at: line):
        if let start, let other, let middle {
          found.append(
            MergeConflict(
              start: start, middle: middle, end: mark, other: other..<endOfLine(from: line)))
        }
        (start, other, middle) = (nil, nil, nil)
      default: break
      }
      line = endOfLine(from: line)
      if line < count { line = afterBreak(at: line) }
    }
    return found
  }

  /// Whether seven of the character at `offset` stand there, and white space behind them.
  private func isConflictMark(at offset: Int) -> Bool {
    guard offset + 7 <= count, isBlankOrEnd(at: offset + 7) else { return false }
    for i in offset + 1..<offset + 7 where self[i] != self[offset] { return false }
    return true
  }

  /// The text with spaces in the place of the marks and of the second versions.
  func masked(_ conflicts: [MergeConflict]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for i in 0..<count { bytes.append(self[i]) }
    for conflict in conflicts {
      let first = conflict.start.lowerBound..<endOfLine(from: conflict.start.lowerBound)
      for range in [first, conflict.other] {
        for i in range where !bytes[i].isBreak { bytes[i] = .space }
      }
    }
    return bytes
  }
}
