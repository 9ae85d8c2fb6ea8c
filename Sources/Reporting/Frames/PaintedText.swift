import Diagnostics

/// Text under construction, with colours where they are asked for.
struct PaintedText {
  private(set) var bytes: [UInt8] = []
  private let colour: ReportStyle.Colour

  init(_ colour: ReportStyle.Colour) { self.colour = colour }

  mutating func write(_ text: String, _ paint: Paint = .plain) {
    guard colour == .ansi, let code = paint.code else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(contentsOf: "\u{1B}[\(code)m".utf8)
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }

  /// Writes text that opens an address where it is clicked.
  ///
  /// - Source: the sequence OSC 8, "Hyperlinks in terminal emulators".
  mutating func write(_ text: String, _ paint: Paint, linkedTo address: String) {
    bytes.append(contentsOf: "\u{1B}]8;;\(address)\u{1B}\\".utf8)
    write(text, paint)
    bytes.append(contentsOf: "\u{1B}]8;;\u{1B}\\".utf8)
  }

  mutating func endLine() { bytes.append(0x0A) }
}

/// What a piece of text is, which decides its colour.
enum Paint {
  case plain
  case path
  case message
  case code
  case error
  case warning
  case note
  case gutter
  case related
  case help
  case added

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }

  /// The parameters of the terminal's sequence "select graphic rendition".
  var code: String? {
    switch self {
    case .plain: nil
    case .path, .message: "1"
    case .code: "2"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .gutter, .related: "34"
    case .help, .added: "32"
    }
  }
}
