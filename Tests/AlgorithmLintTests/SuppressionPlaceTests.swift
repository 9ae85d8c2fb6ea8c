import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("A suppression works")
struct SuppressionPlaceTests {
  /// A manifest with one mistake, and in it one place where a comment may stand, marked `§`.
  private static let places: [(place: String, text: String)] = [
    ("in the first line", "§\nname: a b\n"),
    ("behind a byte order mark", "\u{FEFF}§\nname: a b\n"),
    ("in a line of its own, indented", "name: a b\n    §\ndescription: b\n"),
    ("after a tab", "name: a b\t§\n"),
    ("after a plain scalar", "name: a b §\n"),
    ("after a quoted scalar", "name: \"a b\" §\n"),
    ("after a quoted scalar in single marks", "name: 'a b' §\n"),
    ("after a plain scalar of several lines", "name: a\n  b §\n"),
    ("after 'key:'", "name: §\n  a b\n"),
    ("between a key and its block", "name: a b\nengine: §\n  image: org/a:1\n"),
    ("after '-'", "name: a b\noutputs:\n  - §\n    name: train_url\n"),
    ("between the entries of a sequence", "name: a b\noutputs:\n  - name: o\n  §\n  - name: p\n"),
    ("after the header of a literal scalar", "name: |- §\n  a b\n"),
    ("after the header of a folded scalar", "name: >-2 §\n  a b\n"),
    ("after a block scalar", "description: |\n  b\n§\nname: a b\n"),
    ("after a block scalar that keeps its end", "description: |+\n  b\n\n§\n\nname: a b\n"),
    ("after an entry in brackets", "name: a b\noutputs: [{name: o}, §\n  {name: p}]\n"),
    ("before a comma", "name: a b\noutputs: [{name: o} §\n  , {name: p}]\n"),
    ("after an opening bracket", "name: a b\noutputs: [ §\n  {name: o}]\n"),
    ("before a closing bracket", "name: a b\noutputs: [{name: o}\n  §\n  ]\n"),
    ("after an opening brace", "name: a b\nengine: { §\n  image: org/a:1}\n"),
    ("after ':' in braces", "name: a b\nengine: {image: §\n  org/a:1}\n"),
    ("after a key in braces", "name: a b\nengine: {\"image\" §\n  : org/a:1}\n"),
    ("after a scalar in braces", "name: a b\nengine: {image: org/a:1 §\n  }\n"),
    ("after a flow collection", "name: a b\noutputs: [{name: o}] §\n"),
    ("after an anchor", "name: &a §\n  a b\ndescription: *a\n"),
    ("after a tag", "name: !!str §\n  a b\n"),
    ("after an alias", "description: &a a b\nname: *a §\n"),
    ("before '---'", "§\n---\nname: a b\n"),
    ("after '---'", "--- §\nname: a b\n"),
    ("after a directive", "%YAML 1.2 §\n---\nname: a b\n"),
    ("between a directive and '---'", "%YAML 1.2\n§\n---\nname: a b\n"),
    ("before '...'", "name: a b\n§\n...\n"),
    ("after '...'", "name: a b\n... §\n"),
    ("after the end of a document", "name: a b\n...\n§\n"),
    ("at the end of the file", "name: a b\n§\n"),
    ("at the end of the file, without a line break", "name: a b\n§"),
    ("after the last scalar, without a line break", "name: a b §"),
    ("in JSON", "{\"name\": \"a b\", §\n \"description\": \"b\"}"),
  ]

  private func codes(_ text: String, _ comment: String) -> [String] {
    let text = text.replacing("§", with: comment)
    return Compilation(SourceFile(path: "t", text: text)).diagnostics.map(\.code)
  }

  @Test("in every place where YAML allows a comment", arguments: places.indices)
  func place(_ index: Int) {
    let (place, text) = Self.places[index]
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let bare = codes(text, "# 注释")
      #expect(bare.contains("name-charset"), "\(place)")
      for comment in [
        "# algolint: disable-file=name-charset", "#algolint:disable-file=name-charset -- 原因",
        "#　algolint:　disable-file=name-charset　--　原因", "# algolint: disable-file=name-charset --原因",
        "##  algolint:\tdisable-file\t=\tname-charset\t--\t原因 # 3",
      ] {
        #expect(codes(text, comment) == bare.filter { $0 != "name-charset" }, "\(place)")
      }
    }
  }

  /// The same mark where it is text.
  private static let texts: [(place: String, text: String)] = [
    ("a literal scalar", "name: a b\ndescription: |\n  b\n  §\n"),
    ("a literal scalar's first line", "name: a b\ndescription: |\n  §\n"),
    ("a folded scalar", "name: a b\ndescription: >\n  §\n  b\n"),
    ("a block scalar behind a blank line", "name: a b\ndescription: |\n\n  §\n"),
    ("a double-quoted scalar", "name: a b\ndescription: \"b §\"\n"),
    ("a double-quoted scalar of several lines", "name: a b\ndescription: \"b\n  §\n  c\"\n"),
    ("a single-quoted scalar", "name: a b\ndescription: 'b\n  §'\n"),
  ]

  @Test("not inside a scalar, where it is text", arguments: texts.indices)
  func text(_ index: Int) {
    let (place, text) = Self.texts[index]
    for comment in [
      "# algolint: disable-file=name-charset", "# algolint: disable-file=no-such-rule",
      "# algolint: disable",
    ] {
      #expect(codes(text, comment) == codes(text, "# text"), "\(place)")
    }
  }

  @Test("not in a plain scalar without a space before '#'")
  func plain() {
    let text = "name: a b\ndescription: b§\n"
    #expect(codes(text, "#algolint:disable-file=name-charset") == codes(text, "#"))
  }
}
