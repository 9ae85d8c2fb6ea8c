/// A page in GitHub's Markdown, made from above to below. Its parts are separated by empty lines.
package struct Markdown {
  package private(set) var text = ""

  package init() {}

  package mutating func heading(_ level: Int, _ text: String) {
    block(String(repeating: "#", count: level) + " " + text)
  }

  package mutating func paragraph(_ text: String) { block(text) }

  package mutating func list(_ items: [String]) {
    block(items.map { "- \($0)" }.joined(separator: "\n"))
  }

  package mutating func code(_ language: String, _ lines: [String]) {
    block((["```\(language)"] + lines + ["```"]).joined(separator: "\n"))
  }

  package mutating func table(_ header: [String], _ rows: [[String]]) {
    let lines = [header, header.map { _ in "---" }] + rows.map { $0.map(Self.cell) }
    block(lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
  }

  /// Text as code, whatever it holds.
  package static func code(_ text: String) -> String {
    guard text.contains("`") else { return "`\(text)`" }
    return "`` \(text) ``"
  }

  /// Text that reads as it stands. What is in backquotes stays code.
  package static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return escaped(text[...], "\\`*_<[~") }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? "`\(part)`" : escaped(part, "\\*_<[~")
    }.joined()
  }

  private static func escaped(_ text: Substring, _ marks: String) -> String {
    text.reduce(into: "") { escaped, character in
      if marks.contains(character) { escaped += "\\" }
      escaped.append(character)
    }
  }

  /// A line break ends a row, and a bar ends a cell.
  private static func cell(_ text: String) -> String {
    var cell = ""
    for character in text {
      switch character {
      case "|": cell += "\\|"
      case "\n": cell += "<br>"
      default: cell.append(character)
      }
    }
    return cell
  }

  private mutating func block(_ block: String) {
    if !text.isEmpty { text += "\n" }
    text += block + "\n"
  }
}
