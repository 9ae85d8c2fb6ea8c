import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Suppressions")
struct SuppressionTests {
  private func codes(_ text: String) -> [String] {
    Compilation(SourceFile(path: "t", text: text)).diagnostics.map(\.code)
  }

  private let rest = """
    description: b
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [CPU]}

    """

  @Test("silence what they name, where they say")
  func reach() {
    #expect(codes("name: a b\n" + rest) == ["name-charset"])
    #expect(codes("name: a b # algolint: disable-line=name-charset -- 历史名称\n" + rest) == [])
    #expect(codes("# algolint: disable-next-line=name-charset\nname: a b\n" + rest) == [])
    #expect(codes("# algolint: disable-next-line=name-charset\r\nname: a b\r\n" + rest) == [])
    #expect(codes(rest + "name: a b\n# algolint: disable-file=name-length, name-charset\n") == [])
    #expect(codes("# algolint: disable-line=name-charset\nname: a b\n" + rest) == ["name-charset"])
    #expect(
      codes("name: a b\n# algolint: disable-next-line=name-charset\n" + rest) == ["name-charset"])
    #expect(codes("# algolint: disable-file=name-length\nname: a b\n" + rest) == ["name-charset"])
  }

  @Test("are comments, not text")
  func text() {
    let block = "name: a b\ndescription: |-\n  # algolint: disable-file=name-charset\n"
    #expect(
      codes(block + String(rest.split(separator: "\n").dropFirst().joined(separator: "\n"))) == [
        "name-charset"
      ])
  }

  @Test("keep what they silence, with the reason, the narrowest first")
  func reasons() {
    let text =
      "# algolint: disable-file=name-charset -- 全部\nname: a b # algolint: disable-line=name-charset -- 历史名称\n"
    let compilation = Compilation(SourceFile(path: "t", text: text + rest))
    #expect(compilation.diagnostics == [])
    #expect(compilation.suppressed.map(\.diagnostic.code) == ["name-charset"])
    #expect(compilation.suppressed.map(\.reason) == ["历史名称"])
    #expect(compilation.suppressed.map(\.origin) == [.comment])
  }

  @Test("do not silence syntax errors")
  func syntax() {
    #expect(
      codes("# algolint: disable-file=unclosed-bracket\nname: [a\n" + rest) == ["unclosed-bracket"])
  }
}
