import Testing

@Suite("Scalars")
struct ScalarTests {
  @Test(
    "read as the core schema says",
    arguments: [
      Case("a: null", "{\"a\":null}"), Case("a: Null", "{\"a\":null}"),
      Case("a: ~", "{\"a\":null}"),
      Case("a:", "{\"a\":null}"), Case("a: nULL", "{\"a\":\"nULL\"}"),
      Case("a: true", "{\"a\":true}"), Case("a: FALSE", "{\"a\":false}"),
      Case("a: yes", "{\"a\":\"yes\"}"), Case("a: tRue", "{\"a\":\"tRue\"}"),
      Case("a: 012", "{\"a\":12}"), Case("a: +7", "{\"a\":7}"), Case("a: -0", "{\"a\":0}"),
      Case("a: 0o14", "{\"a\":12}"), Case("a: 0xFf", "{\"a\":255}"),
      Case("a: -0x1", "{\"a\":\"-0x1\"}"),
      Case("a: 0o8", "{\"a\":\"0o8\"}"), Case("a: 1_000", "{\"a\":\"1_000\"}"),
      Case("a: 123456789012345678901234567890", "{\"a\":123456789012345678901234567890}"),
      Case("a: 0xFFFFFFFFFFFFFFFFFFFF", "{\"a\":1208925819614629174706175}"),
      Case("a: 1.50", "{\"a\":1.50}"), Case("a: .5", "{\"a\":0.5}"), Case("a: +.5", "{\"a\":0.5}"),
      Case("a: 1.", "{\"a\":1.0}"), Case("a: 1.e3", "{\"a\":1.0e3}"), Case("a: 1e3", "{\"a\":1e3}"),
      Case("a: -01.5E-3", "{\"a\":-1.5E-3}"), Case("a: .", "{\"a\":\".\"}"),
      Case("a: 1e", "{\"a\":\"1e\"}"), Case("a: -.INF", "{\"a\":-.INF}"),
      Case("a: .NaN", "{\"a\":.NaN}"),
      Case("a: 1.2.3", "{\"a\":\"1.2.3\"}"), Case("a: 12:30", "{\"a\":\"12:30\"}"),
      Case("a: \"1\"", "{\"a\":\"1\"}"), Case("a: !!str 1", "{\"a\":\"1\"}"),
      Case("a: ! 1", "{\"a\":\"1\"}"), Case("a: !!int \"0x10\"", "{\"a\":16}"),
      Case("a: !!float 1", "{\"a\":1}"), Case("a: !!null ''", "{\"a\":null}"),
      Case("a: !!str", "{\"a\":\"\"}"),
    ])
  func coreSchema(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test(
    "without quotes end where YAML says",
    arguments: [
      Case("a: b #c", "{\"a\":\"b\"}"), Case("a: b#c", "{\"a\":\"b#c\"}"),
      Case("a: b:c", "{\"a\":\"b:c\"}"), Case("a: obs://b/c/", "{\"a\":\"obs://b/c/\"}"),
      Case("a: -b", "{\"a\":\"-b\"}"), Case("a: ?b", "{\"a\":\"?b\"}"),
      Case("a: :b", "{\"a\":\":b\"}"),
      Case("a: b, c]", "{\"a\":\"b, c]\"}"), Case("a: b\n  c\n\n  d\n", "{\"a\":\"b c\\nd\"}"),
      Case("a: b\n  - c\n", "{\"a\":\"b - c\"}"),
      Case("a: b\n # c\nd: e", "{\"a\":\"b\",\"d\":\"e\"}"),
      Case("a\tb: c", "{\"a\\tb\":\"c\"}"), Case("a:\tb\t\n", "{\"a\":\"b\"}"),
      Case("a\nb\n", "\"a b\""), Case("中 文: 值", "{\"中 文\":\"值\"}"),
      Case("a: [b:c, d: e]", "{\"a\":[\"b:c\",{\"d\":\"e\"}]}"),
    ])
  func plain(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test(
    "in quotes are unescaped and folded",
    arguments: [
      Case("'it''s'", "\"it's\""), Case("'a\\n'", "\"a\\\\n\""), Case("''", "\"\""),
      Case("'a\n\n b'", "\"a\\nb\""), Case("' a \n b '", "\" a b \""),
      Case(
        #""\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P""#,
        "\"\\u0000\\u0007\\u0008\\t\\n\\u000b\\u000c\\u000d\\u001b \\\"/\\\\\u{85}\u{A0}\u{2028}\u{2029}\""
      ),
      Case(#""\x41\u4e2d\U0001F600""#, "\"A中😀\""), Case(#""\ud83d\ude00""#, "\"😀\""),
      Case("\"a\\\n  b\"", "\"ab\""), Case("\"a \\\n  \\ b\"", "\"a  b\""),
      Case("\"a\\t\n b\"", "\"a\\t b\""),
      Case("\"a\n\n\n b\"", "\"a\\n\\nb\""), Case("\"a\r\n b\"", "\"a b\""),
      Case(#""\d""#, "!invalid-escape"), Case(#""\ud83d""#, "!invalid-escape"),
      Case(#""\x4""#, "!invalid-escape"),
      Case(#""\U00110000""#, "!invalid-escape"),
    ])
  func quoted(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test(
    "in blocks keep or fold their lines",
    arguments: [
      Case("a: |\n  b\n  c\n", "{\"a\":\"b\\nc\\n\"}"), Case("a: |-\n  b\n\n", "{\"a\":\"b\"}"),
      Case("a: |+\n  b\n\n\nc: d", "{\"a\":\"b\\n\\n\\n\",\"c\":\"d\"}"),
      Case("a: |\n  b", "{\"a\":\"b\\n\"}"),
      Case("a: |\nb[c: d]\n", "{\"a\":\"\",\"b[c\":\"d]\"}"),
      Case("a: |\nb c\n", "!wrong-indentation"),
      Case("a: |2\n   b\n", "{\"a\":\" b\\n\"}"), Case("a: |1-\n  b\n", "{\"a\":\" b\"}"),
      Case("a: >\n  b\n  c\n\n  d\n", "{\"a\":\"b c\\nd\\n\"}"),
      Case("a: >\n  b\n   c\n  d\n", "{\"a\":\"b\\n c\\nd\\n\"}"),
      Case("a: >-\n\n  b\n", "{\"a\":\"\\nb\"}"),
      Case("a: | # comment\n  b # text\n", "{\"a\":\"b # text\\n\"}"),
      Case("a: |\nb: c\n", "{\"a\":\"\",\"b\":\"c\"}"),
      Case("a: |+\n\n\nb: c\n", "{\"a\":\"\\n\\n\",\"b\":\"c\"}"),
      Case("- |\n a\n- b\n", "[\"a\\n\",\"b\"]"),
      Case("a: |\r\n  b\r\n  c\r\n", "{\"a\":\"b\\nc\\n\"}"),
      Case("a: |\n  \tb\n", "{\"a\":\"\\tb\\n\"}"),
      Case("a: |\n  b\n # comment\nc: d\n", "{\"a\":\"b\\n\",\"c\":\"d\"}"),
      Case("--- |\na\n...\n", "\"a\\n\""),
      // Rules 170 and 206: a scalar of a whole document may be at the margin, and ends at a marker.
      Case("    >-\n'\"\n--- ", "\"'\\\"\"", "null"),
      Case(" >-\n- a\n---\nb", "\"- a\"", "\"b\""),
      Case("a: |0\n  b\n", "!block-scalar-header"),
      Case("a: |\n    \n  b\n", "!block-scalar-indentation"),
    ])
  func blocks(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }
}
