import Testing
import TextPatterns

@Suite("Path patterns")
struct PathPatternTests {
  static let fitting: [(String, [String])] = [
    ("a.yaml", ["a.yaml"]),
    ("*.yaml", ["a.yaml", ".yaml", "花卉.yaml"]),
    ("a?c", ["abc", "a中c"]),
    ("algorithms/**/*.yaml", ["algorithms/a.yaml", "algorithms/x/y/a.yaml"]),
    ("**/legacy.yaml", ["legacy.yaml", "a/b/legacy.yaml"]),
    ("legacy/**", ["legacy/a", "legacy/b/c"]),
    ("**", ["a", "a/b"]),
    ("legacy/", ["legacy/a", "legacy/b/c"]),
    ("[a-c]x", ["ax", "cx"]),
    ("[!a-c]x", ["dx", "é" + "x"]),
    ("[^a]x", ["bx"]),
    ("[]]x", ["]x"]),
    ("{cv,nlp}/*.y{a,}ml", ["cv/a.yaml", "nlp/b.yml"]),
    ("{a,b/**/c}", ["a", "b/c", "b/x/c"]),
    (#"a\*b"#, ["a*b"]),
    (#"a\{b"#, ["a{b"]),
  ]

  @Test("fit the paths that they spell", arguments: fitting)
  func fits(_ text: String, _ paths: [String]) throws {
    let pattern = try PathPattern(text, reach: .path)
    for path in paths { #expect(pattern.matches(path), "\(path)") }
  }

  static let other: [(String, [String])] = [
    ("*.yaml", ["a/b.yaml", "a.yml", "a.yaml.bak"]),
    ("a?c", ["a/c", "ac"]),
    ("algorithms/**/*.yaml", ["b/algorithms/a.yaml", "algorithms.yaml"]),
    ("legacy/**", ["legacy", "old/legacy/a"]),
    ("[!a]x", ["/x", "ax"]),
    ("a[+-9]b", ["a/b"]),
    ("a.yaml", ["axyaml"]),
  ]

  @Test("fit nothing else", arguments: other)
  func fitsNot(_ text: String, _ paths: [String]) throws {
    let pattern = try PathPattern(text, reach: .path)
    for path in paths { #expect(!pattern.matches(path), "\(path)") }
  }

  @Test("of folders fit what lies in them, where they are to")
  func below() throws {
    let pattern = try PathPattern("third_party", reach: .pathAndBelow)
    #expect(pattern.matches("third_party"))
    #expect(pattern.matches("third_party/a/b"))
    #expect(!pattern.matches("third_party2"))
    #expect(try !PathPattern("third_party", reach: .path).matches("third_party/a"))
  }

  static let wrong: [(String, Range<Int>)] = [
    ("", 0..<0), ("a\n", 1..<2), ("/a", 0..<1), ("!a", 0..<1), ("./a", 0..<1), ("a/../b", 2..<4),
    ("a//b", 2..<3),
    ("a**", 1..<3), ("**a", 0..<2), ("***", 0..<3), ("a[b", 1..<2), ("a{b", 1..<2),
    ("a[/]b", 2..<3), ("[z-a]", 1..<4), (#"a\b"#, 1..<2), (#"a\"#, 1..<2),
  ]

  @Test("that can't be read or never fit are refused on the wrong characters", arguments: wrong)
  func refused(_ text: String, _ scalars: Range<Int>) {
    let fault = #expect(throws: PatternFault.self) { try PathPattern(text, reach: .path) }
    #expect(fault?.scalars == scalars)
  }

  @Test("are matched in linear time", .timeLimit(.minutes(1)))
  func linear() throws {
    let pattern = try PathPattern("**/*a*a*a*a*a*a*a*a*a*b", reach: .pathAndBelow)
    #expect(!pattern.matches(String(repeating: "a/a", count: 300_000)))
  }
}
