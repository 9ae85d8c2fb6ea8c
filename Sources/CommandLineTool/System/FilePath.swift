/// The name of a file as the system has it: bytes without NUL, nearly always UTF-8.
struct FilePath: Hashable, Comparable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The name for messages and reports; what isn't UTF-8 becomes U+FFFD.
  var shown: String { String(decoding: bytes, as: UTF8.self) }

  /// What stands behind the last `/`.
  var lastComponent: FilePath { FilePath(Array(bytes[nameStart...])) }

  /// What stands before the last component, without the `/`; `.` when nothing does.
  var folder: FilePath {
    guard nameStart > 0 else { return FilePath(".") }
    return FilePath(Array(bytes[..<max(1, nameStart - 1)]))
  }

  func appending(_ name: FilePath) -> FilePath {
    if bytes == [UInt8(ascii: ".")] { return name }
    if bytes.last == UInt8(ascii: "/") { return FilePath(bytes + name.bytes) }
    return FilePath(bytes + [UInt8(ascii: "/")] + name.bytes)
  }

  func hasSuffix(_ suffix: String) -> Bool {
    bytes.count >= suffix.utf8.count && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// The path seen from a directory that it begins with; nil for another one.
  func below(_ directory: FilePath) -> FilePath? {
    let start = directory.appending(FilePath("")).bytes
    guard bytes.starts(with: start), bytes.count > start.count else { return nil }
    return FilePath(Array(bytes[start.count...]))
  }

  /// The path without the first of `suffixes` that it ends in.
  func droppingSuffix(of suffixes: [String]) -> FilePath {
    guard let suffix = suffixes.first(where: { hasSuffix($0) }) else { return self }
    return FilePath(Array(bytes.dropLast(suffix.utf8.count)))
  }

  /// Calls `body` with the name as C has it.
  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    unsafe (bytes + [0]).withUnsafeBytes { buffer in
      unsafe body(buffer.assumingMemoryBound(to: CChar.self).baseAddress.unsafelyUnwrapped)
    }
  }

  static func < (a: FilePath, b: FilePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  private var nameStart: Int { (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1 }
}
