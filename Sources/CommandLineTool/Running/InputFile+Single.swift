import Diagnostics
import Reporting

extension InputFile {
  /// The one file that a command reads.
  ///
  /// - Parameter operand: `-` for standard input.
  init(operand: String, inputName: String?) {
    if operand == "-" {
      self.init(source: .standardInput, name: inputName ?? Self.standardInputName)
    } else {
      self.init(source: .file(FilePath(operand)), name: operand)
    }
  }

  /// What stands in it.
  func sourceFile() throws(Refusal) -> SourceFile {
    var bytes: [UInt8] = []
    do throws(FileReading.Failure) {
      try read(into: &bytes)
    } catch {
      throw Refusal.unread(Report.UnreadFile(path: name, reason: error.reason))
    }
    return SourceFile(path: name, bytes: bytes)
  }
}
