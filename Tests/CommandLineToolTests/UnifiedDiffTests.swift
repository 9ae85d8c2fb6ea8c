import Foundation
import Reporting
import Testing

@testable import CommandLineTool

@Suite("A patch")
struct UnifiedDiffTests {
  private func patch(_ old: String, _ new: String, path: String = "a.yaml") -> String {
    String(
      decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: FilePath(path)).bytes,
      as: UTF8.self)
  }

  @Test("of equal texts is empty")
  func equal() {
    #expect(patch("", "") == "")
    #expect(patch("a\nb\n", "a\nb\n") == "")
  }

  @Test("shows three lines around each change")
  func context() {
    #expect(
      patch("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n") == """
        --- a/a.yaml
        +++ b/a.yaml
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +x
         6
         7
         8

        """)
  }

  @Test("joins changes that are six lines apart, and parts others")
  func hunks() {
    let lines = (1...20).map { "\($0)\n" }
    func changed(_ numbers: Int...) -> String {
      lines.enumerated().map { numbers.contains($0 + 1) ? "x\n" : $1 }.joined()
    }
    let places = { (text: String) in text.split(separator: "\n").filter { $0.hasPrefix("@@") } }
    #expect(places(patch(lines.joined(), changed(4, 11))) == ["@@ -1,14 +1,14 @@"])
    #expect(
      places(patch(lines.joined(), changed(4, 12))) == ["@@ -1,7 +1,7 @@", "@@ -9,7 +9,7 @@"])
  }

  @Test("says where a last line has no end")
  func noFinalLineBreak() {
    #expect(
      patch("a", "b\n")
        == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n")
    #expect(
      patch("a\nb", "x\nb")
        == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n"
    )
    #expect(patch("", "a\n") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -0,0 +1 @@\n+a\n")
    #expect(patch("a\n", "") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test(
    "names the file as git does",
    arguments: [
      ("a.yaml", "a/a.yaml"), ("./x//y/./a.yaml", "a/x/y/a.yaml"), ("/b/a.yaml", "a/b/a.yaml"),
      ("a b.yaml", "a/a b.yaml\t"), ("算法.yaml", "a/算法.yaml"), ("-x", "a/-x"),
      ("a\nb\t\"\\\u{1}", #""a/a\nb\t\"\\\001""#),
    ])
  func names(_ path: String, _ name: String) {
    #expect(String(decoding: PatchName(FilePath(path), prefix: "a").bytes, as: UTF8.self) == name)
  }

  @Test("shows a name that isn't UTF-8 in digits")
  func bytes() {
    let name = PatchName(FilePath([0x61, 0xFF]), prefix: "b").bytes
    #expect(String(decoding: name, as: UTF8.self) == #""b/a\377""#)
  }

  @Test("at a terminal has colours, and nothing that does it harm")
  func shown() {
    let patch = UnifiedDiff(
      from: Array("a\r\n\u{1B}[31m\n".utf8), to: Array("b\r\n\u{1B}[31m\n".utf8),
      path: FilePath("a b"))
    #expect(
      String(decoding: patch.shown(.plain), as: UTF8.self)
        == "--- a/a b\n+++ b/a b\n@@ -1,2 +1,2 @@\n-a\n+b\n \\x1B[31m\n")
    #expect(
      String(decoding: patch.shown(.ansi), as: UTF8.self).contains("\u{1B}[31m-a\u{1B}[0m\n"))
  }

  @Test("turns the one text into the other, however they differ", arguments: 0..<200)
  func application(_ seed: Int) {
    var random = Random(state: UInt64(seed) + 1)
    let size = seed % 10 == 0 ? 3000 : 40
    let old = (0..<random.below(size)).map { _ in "\(random.below(seed % 3 == 0 ? 4 : 1000))\n" }
    var new = old
    for _ in 0..<random.below(seed % 10 == 0 ? 1500 : 20) {
      let place = random.below(new.count + 1)
      if random.below(2) == 0, place < new.count {
        new.remove(at: place)
      } else {
        new.insert("\(random.below(5))\n", at: place)
      }
    }
    let difference = LineDifference(Array(old.joined().utf8), Array(new.joined().utf8))
    var result: [ArraySlice<UInt8>] = []
    var position = 0
    for change in difference.changes {
      #expect(change.old.lowerBound > position || position == 0)
      result += difference.old[position..<change.old.lowerBound]
      #expect(result.count == change.new.lowerBound)
      result += difference.new[change.new]
      position = change.old.upperBound
    }
    result += difference.old[position...]
    #expect(result == difference.new)
  }
}

/// Numbers that look random and are the same in every run.
struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound == 0 ? 0 : Int(state % UInt64(bound))
  }
}
