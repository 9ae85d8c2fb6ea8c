import Testing

/// Texts that broke an invariant once, as small as they could be made.
@Suite("What the fuzzer found")
struct FoundTests {
  static let found = [
    "a: [b, c]\n", "- {a: [b]}\n- c\n", "a: [b\n图: c\n", "a: [\n图]\n", "a: \"b\n---\n图",
    "a: [b\n---图\n", "a\n图\n: [图]\n", "a: @图\n", "a: |\n  \n图\n", "|\n \n图", "a: |图\n  b\n",
    "a: '图'图\n", "a:\n  b\n   - :\n", "- a\n - :\n", "a\n - :\n", "...\n\t\t\t\t'\n\t':\n:",
    "...\n\t'\n':\n:", "\t\"\n\":\n", "a:\n    - b: c\n    \t    d: e\n\tf: g\n",
    "...图\n",
    String(repeating: "图: [", count: 65), String(repeating: "- ", count: 65) + "图: b\n",
  ]

  @Test("keeps the invariants", arguments: found)
  func invariants(_ text: String) {
    #expect(Invariants.violations(of: Array(text.utf8)) == [])
  }
}
