import Testing
import TextPatterns

@Suite("Text patterns")
struct TextPatternTests {
  static let fitting: [(String, [String])] = [
    ("", ["", "a"]),
    ("a", ["a", "bab"]),
    ("^a", ["ab"]),
    ("a$", ["ba"]),
    ("^$", [""]),
    ("$^", [""]),
    ("^(cv|nlp)-", ["cv-a", "nlp-"]),
    ("^[a-z][a-z0-9-]*$", ["a", "resnet50-flowers"]),
    ("^a{2,3}$", ["aa", "aaa"]),
    ("^a{2}$", ["aa"]),
    ("^a{2,}$", ["aa", "aaaaa"]),
    ("^a{,2}$", ["", "a", "aa"]),
    ("^(?:ab)+?c??$", ["ab", "ababc"]),
    ("^.$", ["a", "中", "😀"]),
    ("^[^/]+$", ["a b"]),
    ("^[]a]$", ["]", "a"]),
    ("^[a-]$", ["-"]),
    (#"^\d\w\s\D\W\S$"#, ["1_ x-x"]),
    (#"^[\u4E00-\u9FFF]+$"#, ["花卉图像"]),
    (#"^\x41\t\.$"#, ["A\t."]),
    ("^(a*)*$", ["", "aaa"]),
    ("(|a)+$", ["b"]),
    ("^(^a|b)+$", ["ab", "b"]),
    ("a|^b$|c", ["xcx", "b"]),
    ("^花", ["花卉"]),
  ]

  @Test("fit texts", arguments: fitting)
  func fits(_ pattern: String, _ texts: [String]) throws {
    let pattern = try TextPattern(pattern)
    for text in texts { #expect(pattern.matches(text), "\(text)") }
  }

  static let other: [(String, [String])] = [
    ("a", ["", "b"]),
    ("^a", ["ba"]),
    ("a$", ["ab", "a\n"]),
    ("^a{2,3}$", ["a", "aaaa"]),
    ("^.$", ["\n", "", "ab"]),
    (#"^\d$"#, ["٣"]),
    (#"^\w$"#, ["中"]),
    ("b^a", ["ba"]),
    ("a$b", ["ab"]),
    ("^[^a]$", ["a", ""]),
  ]

  @Test("fit no others", arguments: other)
  func fitsNot(_ pattern: String, _ texts: [String]) throws {
    let pattern = try TextPattern(pattern)
    for text in texts { #expect(!pattern.matches(text), "\(text)") }
  }

  static let wrong: [(String, Range<Int>)] = [
    ("a(b", 1..<2), ("a)b", 1..<2), ("a[b", 1..<2), ("*a", 0..<1), ("a|*", 2..<3), ("^*", 1..<2),
    ("a**", 2..<3), ("a*+", 2..<3), ("a{1}{2}", 4..<5), ("a{x}", 1..<2), ("{", 0..<1),
    ("a{3,2}", 1..<6), ("a{1001}", 1..<7), ("(?:a{100}){100}", 10..<15),
    ("(?=a)", 0..<3), ("(?!a)", 0..<3), ("(?<=a)", 0..<3), ("(?P<n>a)", 0..<3), ("(?i)a", 0..<3),
    (#"(a)\1"#, 3..<5), (#"\bx"#, 0..<2), (#"\p{L}"#, 0..<2), (#"\Aa"#, 0..<2), (#"\q"#, 0..<2),
    ("[[:alpha:]]", 1..<3), ("[z-a]", 1..<4), (#"[\d-z]"#, 1..<5), (#"a\"#, 1..<2),
    (#"\x4"#, 0..<3), (#"\uD800"#, 0..<6), ("中(", 1..<2),
  ]

  @Test("that are wrong or left out are refused on the wrong characters", arguments: wrong)
  func refused(_ text: String, _ scalars: Range<Int>) {
    let fault = #expect(throws: PatternFault.self) { try TextPattern(text) }
    #expect(fault?.scalars == scalars)
  }

  @Test("nested deeply or very long are refused, not followed")
  func large() {
    let nested = String(repeating: "(", count: 100_000)
    #expect(throws: PatternFault.self) { try TextPattern(nested) }
    let long = String(repeating: "a", count: 100_000)
    #expect(throws: PatternFault.self) { try TextPattern(long) }
    let counted = String(repeating: "(?:", count: 40) + "a" + String(repeating: "){9}", count: 40)
    #expect(throws: PatternFault.self) { try TextPattern(counted) }
  }

  static let adversarial = [
    "(a*)*b", "(a|a)*b", "(a+)+$b", "^(a?){200}a{200}b", "(.*)(.*)(.*)(.*)x", "(a|aa)+b",
    "[ab]*a[ab]{12}$",
  ]

  @Test("are matched in linear time", .timeLimit(.minutes(1)), arguments: adversarial)
  func linear(_ pattern: String) throws {
    let text = String(repeating: "a", count: 1_000_000) + "c"
    #expect(try !TextPattern(pattern).matches(text))
  }

  @Test("that need too many states are still matched right")
  func forgetting() throws {
    let pattern = try TextPattern("^[ab]*a[ab]{18}$")
    var matcher = PatternMatcher(pattern)
    var seed: UInt64 = 7
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<2000 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += seed >> 63 == 0 ? "a" : "b"
      }
      let expected = text.dropLast(18).last == "a"
      #expect(matcher.matches(text) == expected)
    }
  }
}
