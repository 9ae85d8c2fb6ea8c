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
    /// It begins with a scheme that isn't `obs://`: `s3://`, `obs:/`, `OBS://`.
    case wrongScheme
    /// Something that looks like `/`: a backslash, or a full-width slash.
    case separator
    /// Nothing where the bucket's name should stand.
    case noBucket
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
    if let separator = wrongSeparator(in: text) {
      return [Fault(problem: .separator, range: separator..<separator + 1)]
    }
    if text.hasPrefix("obs://") { return faults(scalars, from: 6) }
    if scalars.first == "/" { return faults(scalars, from: 1) }
    if let scheme = wrongScheme(in: text) { return [Fault(problem: .wrongScheme, range: scheme)] }
    let end = scalars.firstIndex(of: "/") ?? scalars.count
    return [Fault(problem: .noScheme, range: 0..<end)]
  }

  /// The first backslash or full-width slash in `text`, counted in Unicode scalars.
  public static func wrongSeparator(in text: String) -> Int? {
    text.unicodeScalars.enumerated().first { isWrongSeparator($0.element) }?.offset
  }

  /// Whether `scalar` looks like the `/` between names, and isn't.
  public static func isWrongSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\\" || scalar == "／"
  }

  /// Where a scheme stands at the start of `text` that isn't `obs://`, with the colon and the slashes behind it;
  /// counted in Unicode scalars.
  public static func wrongScheme(in text: String) -> Range<Int>? {
    guard !isAbsolute(text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let letters = scalars.prefix { isLetterOrDigit($0) || ("A"..."Z").contains($0) }.count
    guard letters > 0, letters < scalars.count, scalars[letters] == ":" || scalars[letters] == "："
    else { return nil }
    var end = letters + 1
    while end < scalars.count, scalars[end] == "/" { end += 1 }
    return 0..<end
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

  private static func isDots(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    (name.count == 1 || name.count == 2) && name.allSatisfy { $0 == "." }
  }

  private static func bucketFaults(
    _ scalars: [Unicode.Scalar], _ name: Range<Int>
  ) -> [Fault] {
    func fault(_ rule: BucketRule, _ range: Range<Int>) -> [Fault] {
      [Fault(problem: .bucketName(rule), range: range)]
    }
    if name.isEmpty {
      let end = min(name.upperBound + 1, scalars.count)
      return [Fault(problem: .noBucket, range: 0..<end)]
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
