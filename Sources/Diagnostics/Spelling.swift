/// The nearest of some known words to one that isn't known.
public enum Spelling {
  /// The candidate that `word` is most likely a slip of, if any is near enough.
  ///
  /// Near is: equal but for case and `-`, `_`, space; or at most a third of its letters (and never more than three)
  /// inserted, left out, changed or swapped. Where two are equally near, neither is likely.
  public static func nearest(to word: String, in candidates: [String]) -> String? {
    let typed = folded(word)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (word: String, folded: [UInt32], distance: Int)?
    var isTied = false
    for candidate in candidates {
      let known = folded(candidate)
      let allowed = min(3, max(typed.count, known.count) / 3)
      guard abs(known.count - typed.count) <= allowed else { continue }
      let distance = distance(typed, known)
      guard distance <= allowed, distance <= best?.distance ?? .max else { continue }
      if let best, distance == best.distance {
        isTied = isTied || best.folded != known
      } else {
        best = (candidate, known, distance)
        isTied = false
      }
    }
    return isTied ? nil : best?.word
  }

  private static func folded(_ word: String) -> [UInt32] {
    var letters: [UInt32] = []
    for scalar in word.unicodeScalars {
      switch scalar {
      case "-", "_", " ": continue
      case "A"..."Z": letters.append(scalar.value + 32)
      default: letters.append(scalar.value)
      }
    }
    return letters
  }

  /// The optimal string alignment distance.
  private static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...a.count {
      row[0] = i
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(change, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
