import Diagnostics

/// A text for man, written piece by piece.
///
/// - Source: man(7), roff(7).
struct RoffText {
  private(set) var text = ""

  /// The most bytes in a line of the source.
  private static let width = 78

  init(comment: String) { text = ".\\\" \(comment)\n" }

  /// The head of the page.
  mutating func title(_ name: String, date: String, source: String, volume: String) {
    text += ".TH \(name) 1 \(date) \"\(source)\" \"\(volume)\"\n"
    // Words are copied from this page: none is parted, nor are the spaces between them widened.
    text += ".nh\n.ad l\n"
  }

  /// A macro with arguments, each one word for man.
  mutating func macro(_ name: String, _ arguments: String...) {
    text += ([".\(name)"] + arguments.map { "\"\(Self.escaped($0))\"" }).joined(separator: " ")
    text += "\n"
  }

  /// Paragraphs, with an empty line between them; an indented line stays one.
  mutating func paragraphs(_ source: String) {
    var isFirst = true
    for paragraph in source.split(separator: "\n\n") {
      if !isFirst { macro("PP") }
      isFirst = false
      fill(Self.joined(paragraph.split(separator: "\n")))
    }
  }

  /// A term and what it means.
  mutating func entry(_ term: String, _ meaning: String) {
    macro("TP")
    bold(term)
    fill(meaning)
  }

  mutating func bold(_ words: String) { macro("B", words) }

  /// A line that stays as it is.
  mutating func example(_ line: String) {
    macro("PP")
    text += ".nf\n"
    macro("RS", "4n")
    bold(line)
    macro("RE")
    text += ".fi\n"
  }

  /// Text that man fills, in lines that are not too long to read.
  mutating func fill(_ source: String) {
    var line = ""
    for word in source.split(separator: " ").map({ Self.escaped(String($0)) }) {
      if !line.isEmpty, line.utf8.count + word.utf8.count >= Self.width {
        end(&line)
      }
      line += line.isEmpty ? word : " " + word
    }
    end(&line)
  }

  /// A line that began with '.' would be a macro.
  private mutating func end(_ line: inout String) {
    guard !line.isEmpty else { return }
    let isMacro = line.hasPrefix(".") || line.hasPrefix("'")
    text += (isMacro ? "\\&" : "") + line + "\n"
    line = ""
  }

  /// Chinese goes on in the next line without a space.
  private static func joined(_ lines: [Substring]) -> String {
    lines.dropFirst().reduce(String(lines.first ?? "")) { text, line in
      let isChinese = [text.last, line.first].allSatisfy { ($0?.utf8.count ?? 0) > 2 }
      return text + (isChinese ? "" : " ") + line
    }
  }

  private static func escaped(_ text: String) -> String {
    let replacements = [
      ("\\", "\\e"), ("-", "\\-"), ("'", "\\(aq"), ("\"", "\\(dq"), ("~", "\\(ti"), ("^", "\\(ha"),
      ("`", "\\(ga"),
    ]
    let plain = replacements.reduce(text) { $0.replacing($1.0, with: $1.1) }
    // Behind these a line may end although no space follows.
    return "，。；：、）”".reduce(plain) { $0.replacing(String($1), with: "\($1)\\:") }
  }
}
