import Diagnostics

/// A JSON file that isn't what its manifest compiles to.
struct StaleFile {
  let path: FilePath
  let target: CompileTarget

  /// The names of the files that it is compiled from.
  let manifests: [String]
  let difference: Difference

  enum Difference: Equatable {
    case missing
    /// A checkout may have changed them.
    case lineBreaks
    /// The number of the first line that differs.
    case line(Int)

    /// Nil where the file holds what it should.
    init?(_ file: OutputFile) throws(FileReading.Failure) {
      var bytes: [UInt8] = []
      do throws(FileReading.Failure) {
        try FileReading.read(file.path, into: &bytes)
      } catch {
        guard error.meansAbsence else { throw error }
        self = .missing
        return
      }
      guard bytes != file.bytes else { return nil }
      // Compiled text has no carriage return.
      let carriageReturn = UInt8(ascii: "\r")
      if bytes.filter({ $0 != carriageReturn }) == file.bytes {
        self = .lineBreaks
        return
      }
      let alike = zip(bytes, file.bytes).prefix { $0 == $1 }
      self = .line(1 + alike.count { $0.0 == UInt8(ascii: "\n") })
    }
  }

  var description: LocalizedText {
    let path = path.shown
    var (en, zh) = ("what '\(manifests[0])' compiles to", "“\(manifests[0])”的编译结果")
    if manifests.count > 1 {
      (en, zh) = (
        "what \(manifests.count) manifests compile to", "\(manifests.count) 个算法清单的编译结果"
      )
    }
    return switch difference {
    case .missing:
      LocalizedText(en: "\(path): missing; it is \(en)", zh: "\(path)：文件不存在，应为\(zh)")
    case .lineBreaks:
      LocalizedText(
        en: "\(path): differs from \(en) in its line breaks", zh: "\(path)：换行符与\(zh)不同")
    case .line(let number):
      LocalizedText(
        en: "\(path):\(number): differs from \(en)", zh: "\(path):\(number)：与\(zh)不一致")
    }
  }
}

extension FileReading.Failure {
  fileprivate var meansAbsence: Bool {
    if case .system(let error) = self { error.meansAbsence } else { false }
  }
}
