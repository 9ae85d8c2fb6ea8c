import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Fixing suppressions")
struct SuppressionFixTests {
  /// The text after all safe fix-its, with the comment in place of `§`.
  private func fixed(_ text: String, _ comment: String) -> String {
    let compilation = Compilation(
      SourceFile(path: "t", text: text.replacing("§", with: comment)))
    let repair = Repair(
      compilation,
      Repair.Plan(
        includesUnsafe: false,
        wanted: { $0.diagnostics.filter { $0.code.hasSuffix("-suppression") } },
        compile: { Compilation($0) }))
    #expect(repair.refusedCount == 0)
    return String(decoding: repair.compilation.source.bytes, as: UTF8.self)
  }

  private let unused = "# algolint: disable-file=name-length -- 原因"

  @Test("removes a comment with its line, or with the blanks before it")
  func layout() {
    for end in ["\n", "\r\n"] {
      func check(_ text: String, _ expected: String) {
        let text = text.replacing("\n", with: end)
        #expect(fixed(text, unused) == expected.replacing("\n", with: end))
      }
      check("§\nname: a\n", "name: a\n")
      check("\u{FEFF}§\nname: a\n", "\u{FEFF}name: a\n")
      check("name: a\n\n  §\n\ninputs: []\n", "name: a\n\n\ninputs: []\n")
      check("name: a  \t §\ninputs: []\n", "name: a\ninputs: []\n")
      check("name: §\n  a\n", "name:\n  a\n")
      check("name: a\n§\n", "name: a\n")
      check("name: a\n§", "name: a")
      check("name: a §", "name: a")
      check("inputs: [ §\n {name: a}, §\n ]\nname: a\n", "inputs: [\n {name: a},\n ]\nname: a\n")
      check("name: |- §\n  a\n", "name: |-\n  a\n")
      check("--- §\nname: a\n", "---\nname: a\n")
    }
  }

  @Test("keeps another comment in the line")
  func remark() {
    #expect(fixed("name: a § # 3\n", "# algolint: disable-line=name-length") == "name: a # 3\n")
    #expect(fixed("§ # 3\nname: a\n", "# algolint: disable-file=name-length") == "# 3\nname: a\n")
  }

  @Test("keeps what the file says where a comment ends a block scalar")
  func keptText() {
    let text = "name: a\ndescription: |+\n  b\n\n§\n\ninputs: []\n"
    #expect(fixed(text, unused) == text.replacing("§", with: "#"))
    let other = "name: a\ndescription: |+\n  b\n§\ninputs: []\n"
    #expect(fixed(other, unused) == other.replacing("§\n", with: ""))
    let clipped = "name: a\ndescription: |\n  b\n§\n\ninputs: []\n"
    #expect(fixed(clipped, unused) == clipped.replacing("§\n", with: ""))
  }

  @Test("removes one rule of several, and with the last one the comment")
  func lists() {
    func check(_ list: String, _ expected: String) {
      let end = expected.isEmpty ? "" : " # algolint: disable-line=\(expected)"
      #expect(
        fixed("name: a b §\n", "# algolint: disable-line=\(list)") == "name: a b\(end)\n")
    }
    check("name-length, name-charset -- 原因", "name-charset -- 原因")
    check("name-charset , name-length -- 原因", "name-charset -- 原因")
    check("name-length,name-charset,label-length", "name-charset")
    check("name-length,label-length", "")
    check("name-charset,no-such-rule,name-charset,unclosed-bracket", "name-charset")
    check("nam-charset", "name-charset")
    check("name-charset, nam-charset", "name-charset")
  }

  @Test("writes what was meant")
  func malformed() {
    let right = "# algolint: disable-line=name-charset,label-length -- 原因"
    for wrong in [
      "# algolint: disable-line=name-charset,label-length 原因",
      "# algolint: disable-line=name-charset,label-length —— 原因",
      "# algolint: disable-line=name-charset，label-length -- 原因",
      "# algolint: disable-line=name-charset label-length -- 原因",
      "# algolint：disable-line＝name-charset，label-length 原因",
      "# algolint disable-line=name-charset,label-length -- 原因",
      "# algolint: disable-line:name-charset,label-length -- 原因",
      "# algolint: disable_line=name-charset,label-length -- 原因",
    ] {
      let fixed = fixed("name: a b §\nlabel: 1\n", wrong)
      #expect(
        fixed.replacing("：", with: ": ").hasPrefix("name: a b \(right)\n")
          || fixed.hasPrefix("name: a b # algolint:disable-line=name-charset,label-length -- 原因\n"),
        "\(fixed)")
    }
  }
}
