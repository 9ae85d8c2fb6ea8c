import Diagnostics
import Reporting

extension UnifiedDiff {
  /// The patch for people at a terminal: coloured, and with everything spelled out that would do the terminal harm.
  ///
  /// That is no patch any more, so that it is never what another program gets.
  func shown(_ colour: ReportStyle.Colour) -> [UInt8] {
    lines.flatMap { line -> [UInt8] in
      var bytes = line.bytes[...]
      if bytes.last == 0x0D || line.kind == .name && bytes.last == 0x09 { bytes.removeLast() }
      let text = Array(Printable.text(String(decoding: bytes, as: UTF8.self)).utf8)
      guard colour == .ansi, let code = line.kind.colour else { return text + [0x0A] }
      return Array("\u{1B}[\(code)m".utf8) + text + Array("\u{1B}[0m\n".utf8)
    }
  }
}

extension UnifiedDiff.Line.Kind {
  /// As `git diff` has them.
  fileprivate var colour: String? {
    switch self {
    case .name: "1"
    case .place: "36"
    case .removed: "31"
    case .added: "32"
    case .common, .remark: nil
    }
  }
}
