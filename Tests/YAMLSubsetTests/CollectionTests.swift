import Testing

@Suite("Collections")
struct CollectionTests {
  @Test(
    "in block style",
    arguments: [
      Case("a: b\nc: d\n", "{\"a\":\"b\",\"c\":\"d\"}"),
      Case("a:\n  b: c\nd:\n", "{\"a\":{\"b\":\"c\"},\"d\":null}"),
      Case("- a\n- b\n", "[\"a\",\"b\"]"),
      Case("a:\n- b\n- c\nd: e", "{\"a\":[\"b\",\"c\"],\"d\":\"e\"}"),
      Case("- - a\n  - b\n- c\n", "[[\"a\",\"b\"],\"c\"]"),
      Case("- a: b\n  c: d\n- e: f\n", "[{\"a\":\"b\",\"c\":\"d\"},{\"e\":\"f\"}]"),
      Case("-\n  a: b\n", "[{\"a\":\"b\"}]"), Case("- \n- a\n", "[null,\"a\"]"),
      Case("  a: b\n  c: d\n", "{\"a\":\"b\",\"c\":\"d\"}"),
      Case(" a: b\n c: d\n", "{\"a\":\"b\",\"c\":\"d\"}"), Case(" - a\n - b\n", "[\"a\",\"b\"]"),
      Case("---\n a: b\n", "{\"a\":\"b\"}"), Case("...\n 'a': b\n", "{\"a\":\"b\"}"),
      Case("\"a b\" : c\n'd': e\n", "{\"a b\":\"c\",\"d\":\"e\"}"),
      Case("a:\n\n  # comment\n  b: c\n", "{\"a\":{\"b\":\"c\"}}"),
      Case("1: a\n0x2: b\ntrue: c\n", "{\"1\":\"a\",\"2\":\"b\",\"true\":\"c\"}"),
      Case("a:\r\n  b: c\rd: e\r", "{\"a\":{\"b\":\"c\"},\"d\":\"e\"}"),
      Case("a:\n   - b\n   -\n     - c\n", "{\"a\":[\"b\",[\"c\"]]}"),
    ])
  func block(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test(
    "in brackets",
    arguments: [
      Case("[]", "[]"), Case("{}", "{}"), Case("[a, b,]", "[\"a\",\"b\"]"),
      Case("{a: b, c}", "{\"a\":\"b\",\"c\":null}"),
      Case("{\"a\":1,\"b\":[true,null]}", "{\"a\":1,\"b\":[true,null]}"),
      Case("[a: b, \"c\":d]", "[{\"a\":\"b\"},{\"c\":\"d\"}]"),
      Case("{a:, b}", "{\"a\":null,\"b\":null}"), Case("{a\n: b}", "{\"a\":\"b\"}"),
      Case("[a\n b,\n c]", "[\"a b\",\"c\"]"),
      Case("a: [\n  b, # comment\n  c\n  ]\nd: e\n", "{\"a\":[\"b\",\"c\"],\"d\":\"e\"}"),
      Case("{ a: { b: [ c ] } }", "{\"a\":{\"b\":[\"c\"]}}"),
      Case("{\n\t\"a\": 1\n}\n", "{\"a\":1}"), Case("[\"a\", 'b']", "[\"a\",\"b\"]"),
      Case("[-1, - 1]", "!reserved-character"),
      Case("[a b: c]", "[{\"a b\":\"c\"}]"), Case("{http://a: b}", "{\"http://a\":\"b\"}"),
      Case("[a, b}", "!wrong-bracket"), Case("[a", "!unclosed-bracket"),
      Case("[{a]", "!unclosed-bracket"), Case("[a,,b]", "!extra-comma"),
      Case("{a: 1 b: 2}", "!missing-comma"), Case("{a: 1\n b: 2}", "!missing-comma"),
      Case("[a]: b", "!collection-key"), Case("{[a]: b}", "!collection-key"),
      Case("[a]b", "!trailing-text"), Case("{? a: b}", "!explicit-key"),
      Case("[\na\n]\nb", "!text-after-document"),
    ])
  func flow(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test(
    "with anchors, aliases and tags",
    arguments: [
      Case("a: &x b\nc: *x\n", "{\"a\":\"b\",\"c\":\"b\"}"),
      Case("a: &x\n  b: c\nd: *x\n", "{\"a\":{\"b\":\"c\"},\"d\":{\"b\":\"c\"}}"),
      Case("&x a: b\n*x : c\n", "!duplicate-key"),
      Case("&x a: b\nc: *x\n", "{\"a\":\"b\",\"c\":\"a\"}"),
      Case("- &x a\n- &x b\n- *x\n", "[\"a\",\"b\",\"b\"]"),
      Case("&m\na: &x b\nc: [*x, *x]\n", "{\"a\":\"b\",\"c\":[\"b\",\"b\"]}"),
      Case("a: &x b\nc: {*x : d}\n", "{\"a\":\"b\",\"c\":{\"b\":\"d\"}}"),
      Case("a: &x [b]\nc: {*x : d}\n", "!collection-key"),
      Case("a: &x {b: c}\nd:\n  *x : e\n", "!collection-key"),
      Case("a: &x ~\nb: {*x : c}\n", "!null-key"), Case("a: &x\nb:\n  *x : c\n", "!null-key"),
      Case("{&x : a}", "!null-key"), Case("{!!null a: b}", "!tag-mismatch"),
      Case("!!null ~: a", "!null-key"), Case("{!!str : a}", "{\"\":\"a\"}"),
      Case("{!!str : a, ! : b}", "!duplicate-key"),
      Case("a: *x\n", "!undefined-alias"), Case("a: &x [*x]\n", "!recursive-alias"),
      Case("a: &x b\n---\na: *x\n", "!undefined-alias"),
      Case("a: !!map {b: c}\nd: !!seq [e]", "{\"a\":{\"b\":\"c\"},\"d\":[\"e\"]}"),
      Case("!!map\na: b\n", "{\"a\":\"b\"}"),
      Case("a: !x b\n", "!application-tag"), Case("a: !!binary b\n", "!application-tag"),
      Case("a: !!int b\n", "!tag-mismatch"),
      Case("a: !!seq b\n", "!tag-mismatch"),
      Case("!!int \"\": a\nb: c\n", "!tag-mismatch"),
      Case("{!!float '': a, b: c}", "!tag-mismatch"),
      Case("a: !!int \"0x1F\"\n", "{\"a\":31}"),
      Case("a: !!int '0x\(String(repeating: "f", count: 4097))'\n", "!number-too-long"),
      Case("a: !<tag:yaml.org,2002:str> 1\n", "{\"a\":\"1\"}"),
      Case("a: &x &y b\n", "!repeated-property"),
      Case("<<: a\n", "!merge-key"), Case("\"<<\": a\n", "{\"<<\":\"a\"}"),
    ])
  func properties(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test("with the same key twice, however it is spelled")
  func duplicates() {
    for text in [
      "a: 1\na: 2", "a: 1\n\"a\": 2", "1: a\n0x1: b", "1: a\n\"1\": b", "{a: 1, 'a': 2}",
      "true: a\nTrue: b",
    ] {
      #expect(read(text) == ["!duplicate-key"], "\(text)")
    }
    let many = (0..<1000).map { "k\($0): 1\n" }.joined()
    #expect(read(many).first?.first == "{")
    #expect(read(many + "k500: 2\nk1: 3\n") == ["!duplicate-key", "!duplicate-key"])
  }
}
