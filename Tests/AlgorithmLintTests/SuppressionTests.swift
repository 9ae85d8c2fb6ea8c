import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Suppressions")
struct SuppressionTests {
  private func compilation(_ text: String) -> Compilation {
    Compilation(SourceFile(path: "t", text: text))
  }

  private func codes(_ text: String) -> [String] { compilation(text).diagnostics.map(\.code) }

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
    #expect(codes(rest + "name: a b\n# algolint: disable-file=name-charset\n") == [])
    let unused = "unused-suppression"
    #expect(
      codes("# algolint: disable-line=name-charset\nname: a b\n" + rest) == [
        unused, "name-charset",
      ])
    #expect(
      codes("name: a b\n# algolint: disable-next-line=name-charset\n" + rest)
        == ["name-charset", unused])
    #expect(
      codes("# algolint: disable-file=name-length\nname: a b\n" + rest) == [unused, "name-charset"])
  }

  @Test("of the next line may stand before other comments")
  func comments() {
    let stack =
      "# algolint: disable-next-line=name-charset\n# algolint: disable-next-line=name-length\n"
    let name = "name: a b" + String(repeating: "c", count: 70) + "\n"
    #expect(codes(name + rest) == ["name-charset", "name-length"])
    #expect(codes(stack + name + rest) == [])
    #expect(codes(stack + "  # 历史名称\n" + name + rest) == [])
    #expect(codes(stack + "\n" + name + rest).count == 4)
  }

  @Test("of a line speak of a scalar of several lines as a whole")
  func scalars() {
    let parameter = "hyperparameters:\n  - name: a\n    default: b\n    description: "
    let texts = [
      parameter
        + "|  # algolint: disable-line=hyperparameter-description-charset\n      one\n      t\\wo\n",
      parameter + "one\n      t\\wo  # algolint: disable-line=hyperparameter-description-charset\n",
      parameter
        + "'one\n      t\\wo\n      three'  # algolint: disable-line=hyperparameter-description-charset\n",
      parameter.replacing(
        "    description",
        with:
          "    # algolint: disable-next-line=hyperparameter-description-charset\n    description")
        + ">-\n      one\n      t\\wo\n",
    ]
    for text in texts {
      #expect(codes("name: a\n" + rest + text) == [], "\(text)")
      let bare = text.replacing("# algolint: dis", with: "# ")
      #expect(codes("name: a\n" + rest + bare) == ["hyperparameter-description-charset"], "\(bare)")
    }
  }

  @Test("keep what they silence, with the reason, the narrowest first")
  func reasons() {
    let text =
      "# algolint: disable-file=name-charset -- 全部\nname: a b # algolint: disable-line=name-charset --  历史 名称 \n"
    let compilation = compilation(text + rest)
    #expect(
      compilation.diagnostics.map(\.message.english) == [
        "'name-charset' has nothing to suppress in this file"
      ])
    #expect(compilation.suppressed.map(\.diagnostic.code) == ["name-charset"])
    #expect(compilation.suppressed.map(\.reason) == ["历史 名称"])
    #expect(compilation.suppressed.map(\.origin) == [.comment])
  }

  @Test("do not silence syntax errors, and say so")
  func syntax() {
    #expect(
      codes("# algolint: disable-file=unclosed-bracket\nname: [a\n" + rest)
        == ["syntax-error-suppression", "unclosed-bracket"])
  }

  @Test("can be silenced themselves, without end")
  func own() {
    let text = "# algolint: disable-file=unused-suppression, name-length\nname: a\n"
    #expect(codes(text + rest) == [])
    #expect(compilation(text + rest).suppressed.map(\.diagnostic.code) == ["unused-suppression"])
  }

  @Test("are called unused only by what has run")
  func run() {
    let unused = "name: a  # algolint: disable-line=name-length\n"
    #expect(codes(unused + rest) == ["unused-suppression"])
    #expect(codes(unused + rest + "outputs: []\n") == ["duplicate-key"])
    #expect(codes(unused + rest + "nonsense: 1\n") == ["unknown-key"])
    let reading = "name: a  # algolint: disable-line=unknown-word\n"
    #expect(codes(reading + rest + "nonsense: 1\n") == ["unused-suppression", "unknown-key"])
    #expect(
      codes("# algolint: disable-file=unknown-key\nkind: Deployment\napiVersion: v1\n") == [
        "not-a-manifest"
      ])
    #expect(codes("# algolint: disable-file=name-length\n") == ["empty-manifest"])
    let selected = Compilation(SourceFile(path: "t", text: unused + rest)) { $0 != "name-length" }
    #expect(selected.diagnostics == [])
  }

  @Test("cost no more where there are very many")
  func many() {
    let stack = String(
      repeating: "# algolint: disable-next-line=name-charset,name-charset\n", count: 20_000)
    let compilation = compilation(stack + "name: a b\n" + rest)
    #expect(compilation.suppressed.count == 1)
    #expect(compilation.diagnostics.count == 39_999)
  }
}
