#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileWriting {
  /// Why a file was not rewritten.
  enum RewritingFailure: Error, Hashable {
    case system(SystemError)
    /// Somebody else has changed it since it was read.
    case changedMeanwhile
  }

  /// Puts `bytes` in the place of a file, provided that the file still holds `old`.
  ///
  /// A file that nobody may write stays as it is, although its folder would let it be replaced.
  static func rewrite(
    _ path: FilePath, from old: [UInt8], to bytes: [UInt8]
  ) throws(RewritingFailure) {
    let isUnchanged: Bool
    do throws(SystemError) {
      try checkWritable(path)
      isUnchanged = try replace(path, with: bytes, if: { holds(path, old) })
    } catch {
      throw .system(error)
    }
    guard isUnchanged else { throw .changedMeanwhile }
  }

  private static func checkWritable(_ path: FilePath) throws(SystemError) {
    // The administrator may write everywhere, and yet doesn't mean to where nobody may.
    if try FileStatus(of: path).permissions & 0o222 == 0 { throw SystemError(code: EACCES) }
    guard unsafe path.withCString({ unsafe access($0, W_OK) }) == 0 else { throw .last }
  }

  private static func holds(_ path: FilePath, _ bytes: [UInt8]) -> Bool {
    var now: [UInt8] = []
    guard (try? FileReading.read(path, into: &now)) != nil else { return false }
    return now == bytes
  }
}
