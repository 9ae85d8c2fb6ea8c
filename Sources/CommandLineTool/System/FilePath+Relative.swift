extension FilePath {
  /// The path from the root of the file system by its words alone: without `.`, `..` and empty parts.
  ///
  /// Symbolic links are left as they are.
  func rooted(in directory: FilePath) -> FilePath {
    let isRooted = bytes.first == UInt8(ascii: "/")
    var kept: [ArraySlice<UInt8>] = []
    for part in (isRooted ? self : directory.appending(self)).parts {
      switch Array(part) {
      case Self.here: continue
      case Self.above: _ = kept.popLast()
      default: kept.append(part)
      }
    }
    return FilePath([UInt8(ascii: "/")] + Array(kept.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The path as seen from a folder, both from the root: `../a.yaml`.
  func relative(to folder: FilePath) -> FilePath {
    let (own, other) = (parts, folder.parts)
    var common = 0
    while common < own.count - 1, common < other.count, own[common] == other[common] { common += 1 }
    let up = [ArraySlice<UInt8>](repeating: Self.above[...], count: other.count - common)
    return FilePath(Array((up + own[common...]).joined(separator: [UInt8(ascii: "/")])))
  }

  /// Whether a part of it is `..`.
  var leadsUp: Bool { parts.contains { Array($0) == Self.above } }

  private var parts: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

  private static let here = Array(".".utf8)
  private static let above = Array("..".utf8)
}
