import Testing

@testable import AlgorithmLint

@Suite("Regular expressions")
struct RegexTests {
  @Test(
    "that Python compiles have no fault",
    arguments: [
      "", "acc: ([0-9.]+)", "准确率[:：]\\s*(\\d+\\.\\d*)", "[]a]", "[^]a]", "[a-]", "a{,3}b", "a{",
      "a{x}", "x{2}?",
      "(?P<v>\\d+) (?P=v)", "(a)\\1", "(?i)a", "(?i:a)b", "(?-i:a)", "(?is-m:a)", "(?a)b",
      "[a-b-c]", "[[:alpha:]]", "(?#c)a", "a(?#c)+",
      "\\x41\\u4e2d\\0\\377", "[\\b\\d]", "(?<=a)b(?!c)", "a|", "()",
      "^$", "\\.\\-\\/", "a|*".replacing("*", with: "b"), "(?:(?:a))*",
    ])
  func sound(_ pattern: String) {
    #expect(RegexSyntax(pattern).fault == nil)
  }

  @Test(
    "that Python refuses have one, on the wrong characters",
    arguments: [
      ("a(b", 1..<2), ("a)b", 1..<2), ("[ab", 0..<1), ("*a", 0..<1), ("a**", 2..<3), ("a|+", 2..<3),
      ("^*", 1..<2), ("[z-a]", 1..<4),
      ("[\\d-z]", 1..<5), ("\\q", 0..<2), ("a\\", 1..<2), ("\\1", 0..<2), ("(a\\1)", 2..<4),
      ("a{3,2}", 1..<6), ("(?P<1>a)", 4..<5),
      ("(?P<a>x)(?P<a>y)", 12..<13), ("(?P=b)", 4..<5), ("\\x4", 0..<3), ("(?<n>a)", 0..<4),
      ("(?#a", 0..<3), ("(?#c)*", 5..<6),
      ("准(", 1..<2), ("(?L)a", 2..<3), ("(?au)b", 3..<4), ("(?-a:b)", 3..<4), ("(?i-i:a)", 4..<5),
      ("(?i-)", 0..<5), ("[a-\\d]", 1..<5), ("(?P=n", 4..<5), ("\\400", 0..<4), ("(?)", 0..<3),
    ])
  func broken(_ pattern: String, _ range: Range<Int>) {
    #expect(RegexSyntax(pattern).fault?.range == range)
  }

  @Test("of any depth end")
  func depth() {
    let nested = String(repeating: "(", count: 100_000)
    #expect(RegexSyntax(nested).fault == nil)
    #expect(RegexSyntax(String(repeating: "(", count: 50) + "a").fault?.range == 49..<50)
  }

  @Test("count their groups")
  func groups() {
    #expect(RegexSyntax("a").groups == 0)
    #expect(RegexSyntax("(?:a)(?=b)").groups == 0)
    #expect(RegexSyntax("(a)(?P<n>b(c))").groups == 3)
  }
}
