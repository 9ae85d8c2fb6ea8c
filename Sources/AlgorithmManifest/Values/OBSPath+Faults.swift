extension OBSPath {
  /// What is wrong with the text of a path, and which of its Unicode scalars are.
  public struct Fault: Hashable, Sendable {
    public let problem: Problem

    /// Counted in Unicode scalars from the start of the text.
    public let range: Range<Int>
  }

  public enum Problem: Hashable, Sendable {
    /// It begins with neither `obs://` nor `/`.
    case noScheme
    case backslash
    /// The bucket's name breaks a rule.
    case bucketName(BucketRule)
    /// Nothing but a bucket.
    case bucketRoot
    /// Two `/` with nothing between.
    case emptySegment
    /// A name `.` or `..`.
    case dots
    /// A folder without `/` at its end.
    case noFinalSlash
  }

  /// The rules of bucket names.
  ///
  /// - Source: "创建桶", OBS: 3 to 63 characters, lower-case letters, digits, `-` and `.`.
  public enum BucketRule: Hashable, Sendable {
    case length
    case character
    case edge
    case neighbours
    case address
  }

  /// What is wrong with `text` as the path of a folder, from left to right; nothing if it is sound.
  public static func faults(ofFolder text: String) -> [Fault] {
    let scalars = Array(text.unicodeScalars)
    if let backslash = scalars.firstIndex(of: "\\") {
      return [Fault(problem: .backslash, range: backslash..<backslash + 1)]
    }
    let prefix: Int
    if text.hasPrefix("obs://") {
      prefix = 6
    } else if scalars.first == "/" {
      prefix = 1
    } else {
      return [Fault(problem: .noScheme, range: 0..<schemeEnd(scalars))]
    }
    return faults(scalars, from: prefix)
  }

  private static func faults(_ scalars: [Unicode.Scalar], from prefix: Int) -> [Fault] {
    var faults: [Fault] = []
    var start = prefix
    var names = 0
    var i = prefix
    while i <= scalars.count {
      guard i == scalars.count || scalars[i] == "/" else {
        i += 1
        continue
      }
      let name = start..<i
      let isLast = i == scalars.count
      if names == 0 {
        faults += bucketFaults(scalars, name)
      } else if name.isEmpty, !isLast {
        faults.append(Fault(problem: .emptySegment, range: i - 1..<i + 1))
      } else if isDots(scalars[name]) {
        faults.append(Fault(problem: .dots, range: name))
      }
      if !name.isEmpty { names += 1 } else if names == 0 { names = 1 }
      i += 1
      start = i
    }
    if names < 2, faults.isEmpty { return [Fault(problem: .bucketRoot, range: 0..<scalars.count)] }
    if names >= 2, scalars.last != "/", faults.last?.range.upperBound != scalars.count {
      let last = scalars.count - lastLength(scalars)
      faults.append(Fault(problem: .noFinalSlash, range: last..<scalars.count))
    }
    return faults
  }

  /// The length of the last name.
  private static func lastLength(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.count - ((scalars.lastIndex(of: "/") ?? -1) + 1)
  }

  /// Where what stands in the place of a scheme ends: after `://`, or at the first `/`.
  private static func schemeEnd(_ scalars: [Unicode.Scalar]) -> Int {
    guard let colon = scalars.firstIndex(of: ":") else {
      return scalars.firstIndex(of: "/") ?? scalars.count
    }
    var end = colon + 1
    while end < scalars.count, scalars[end] == "/" { end += 1 }
    return end
  }

  private static func isDots(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    (name.count == 1 || name.count == 2) && name.allSatisfy { $0 == "." }
  }

  private static func bucketFaults(
    _ scalars: [Unicode.Scalar], _ name: Range<Int>
  ) -> [Fault] {
    func fault(_ rule: BucketRule, _ range: Range<Int>) -> [Fault] {
      [Fault(problem: .bucketName(rule), range: range)]
    }
    if let wrong = name.first(where: { !isBucketScalar(scalars[$0]) }) {
      return fault(.character, wrong..<wrong + 1)
    }
    guard name.count >= 3, name.count <= 63 else { return fault(.length, name) }
    if !isLetterOrDigit(scalars[name.lowerBound]) {
      return fault(.edge, name.lowerBound..<name.lowerBound + 1)
    }
    if !isLetterOrDigit(scalars[name.upperBound - 1]) {
      return fault(.edge, name.upperBound - 1..<name.upperBound)
    }
    for i in name.dropLast() {
      let pair = (scalars[i], scalars[i + 1])
      let isBad = pair.0 == "." && (pair.1 == "." || pair.1 == "-") || pair == ("-", ".")
      if isBad { return fault(.neighbours, i..<i + 2) }
    }
    let parts = scalars[name].split(separator: ".", omittingEmptySubsequences: false)
    let isAddress =
      parts.count == 4
      && parts.allSatisfy { $0.count <= 3 && $0.allSatisfy { ("0"..."9").contains($0) } }
    return isAddress ? fault(.address, name) : []
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isBucketScalar(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || scalar == "-" || scalar == "."
  }
}
