import AlgorithmCompiler
import Diagnostics
import Testing
import YAMLSubset

@Suite("Baselines")
struct BaselineTests {
  private func keys(_ text: String) -> [Baseline.Key] {
    let compilation = Compilation(SourceFile(path: "a.yaml", text: text))
    return Baseline.keys(of: compilation.diagnostics, in: compilation.tree, file: "a.yaml")
  }

  private func places(_ text: String) -> [String] {
    keys(text).map { "\($0.rule) \($0.place.path) '\($0.place.value)'" }
  }

  private let rest = """
    description: b
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [CPU]}

    """

  @Test("know a finding by the keys that lead to it, and by its value")
  func places() {
    #expect(places("name: a b\n" + rest) == ["name-charset name 'a b'"])
    #expect(places("nam: a\nname: a\n" + rest) == ["unknown-key nam ''"])
    #expect(
      places("name: a\n" + rest.replacing("[CPU]", with: "[CPU, gpu, \"昇腾\"]")) == [
        "noncanonical-word resources.types[] 'gpu'", "noncanonical-word resources.types[] '昇腾'",
      ])
    #expect(
      places("name: a\n" + rest + "hyperparameters:\n  - {name: lr, type: Integer, default: x}\n")
        == [
          "default-type-mismatch hyperparameters[name=lr].default 'x'"
        ])
    #expect(
      places("name: a\n" + rest + "hyperparameters:\n  - {type: Integer, default: 1}\n") == [
        "missing-key hyperparameters[].type ''"
      ])
    #expect(
      places("name: a\n" + rest + "\"odd.key\": 1\n") == ["unknown-key \"odd.key\" ''"])
    #expect(
      places("name: a # algolint: disable-line=name-length\n" + rest) == [
        "unused-suppression  'name-length'"
      ])
  }

  @Test("hold no long texts and no secrets")
  func hidden() {
    let long = String(repeating: "长", count: 300)
    let value = keys("name: a\n" + rest.replacing("description: b", with: "description: \(long)"))[
      0
    ]
    .place.value
    #expect(value.hasPrefix(String(repeating: "长", count: 40) + "…"))
    #expect(value.unicodeScalars.count == 57)
    let secret = keys(
      "name: a\n" + rest + "hyperparameters: [{name: password, default: hunter2}]\n")
    #expect(secret.map(\.rule) == ["secret-in-default"])
    #expect(secret.allSatisfy { !"\($0)".contains("hunter2") })
  }

  /// Every example, and others, each with findings.
  private static let texts = NormalizedTests.examples.filter { text in
    let found = Compilation(SourceFile(path: "a", text: text)).diagnostics
    return !found.isEmpty && found.allSatisfy { !Compilation.syntaxErrors.contains($0.code) }
      && found.allSatisfy { !$0.code.hasSuffix("-suppression") }
  }

  @Test("still fit when lines are inserted and end otherwise")
  func insertion() {
    #expect(Self.texts.count > 100)
    for text in Self.texts where !text.contains("# ") {
      let expected = keys(text)
      let longer = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.first?.isLetter == true ? "# 说明\n\n\(line)" : String(line)
      }
      #expect(keys(longer.joined(separator: "\n")) == expected, "\(text)")
      #expect(keys(text.replacing("\n", with: "\r\n")) == expected, "\(text)")
      #expect(keys("\u{FEFF}---\n" + text) == expected || text.contains("---"), "\(text)")
    }
  }

  @Test("still fit when entries and elements are moved")
  func order() {
    let parameters = (1...5).map { "  - {name: p\($0), type: Integer, default: x\($0)}" }
    func text(_ lines: [String]) -> String {
      "name: a b\n" + rest + "hyperparameters:\n" + lines.joined(separator: "\n") + "\n"
    }
    let expected = Set(keys(text(parameters)))
    #expect(expected.count == 6)
    #expect(Set(keys(text(parameters.reversed()))) == expected)
    let lines = text(parameters).split(separator: "\n").map(String.init)
    let moved = lines[6...] + lines[..<6].reversed()
    #expect(Set(keys(moved.joined(separator: "\n"))) == expected)
    #expect(Set(keys(text(Array(parameters.dropFirst())))).isSubset(of: expected))
  }

  @Test("are written in one order and read back")
  func roundTrip() {
    let found = Self.texts.flatMap { keys($0) }
    let baseline = Baseline(found)
    #expect(baseline.total == found.count)
    #expect(Baseline(found.reversed()).json == baseline.json)
    let reader = BaselineReader(SourceFile(path: "b.json", bytes: baseline.json))
    #expect(reader.diagnostics == [])
    #expect(reader.baseline == baseline)
    #expect(reader.baseline.json == baseline.json)
    #expect(
      String(decoding: Baseline(keys("name: a b\n" + rest)).json, as: UTF8.self) == """
        {
          "version": 1,
          "findings": [
            {"file":"a.yaml","rule":"name-charset","path":"name","value":"a b","count":1}
          ]
        }

        """)
    #expect(
      String(decoding: Baseline().json, as: UTF8.self)
        == "{\n  \"version\": 1,\n  \"findings\": []\n}\n")
  }

  @Test(
    "that are damaged are refused at the place",
    arguments: [
      ("«»", "a baseline is a mapping with 'version' and 'findings'"),
      ("«[»]", "a baseline is a mapping with 'version' and 'findings'"),
      ("«a»", "a baseline is a mapping with 'version' and 'findings'"),
      ("«{»}", "'version' is missing"),
      ("«{»\"version\": 1}", "'findings' is missing"),
      ("{\"version\": «2», \"findings\": []}", "the version must be 1, not '2'"),
      ("{\"version\": «1.0», \"findings\": []}", "the version must be 1, not '1.0'"),
      ("{\"version\": 1, \"findings\": «{»}}", "'findings' must be a list"),
      ("{\"version\": 1, \"findings\": [], «\"more\"»: 1}", "a baseline has no key 'more' here"),
      ("{\"version\": 1, \"findings\": [«3»]}", "an entry must be a mapping"),
      (
        "{\"version\": 1, \"findings\": [«{»file: a, path: b, value: c, count: 1}]}",
        "'rule' is missing"
      ),
      (
        "{\"version\": 1, \"findings\": [{file: «1», rule: a, path: b, value: c, count: 1}]}",
        "'file' must be text"
      ),
      (
        "{\"version\": 1, \"findings\": [{file: a, rule: a, path: b, value: c, count: «0»}]}",
        "'count' must be a whole number from 1 to 1000000"
      ),
      (
        "{\"version\": 1, \"findings\": [{file: a, rule: a, path: b, value: c, count: «9»9999999999999999999}]}",
        "'count' must be a whole number from 1 to 1000000"
      ),
      (
        "version: 1\nfindings:\n- {file: a, rule: a, path: b, value: c, count: 1}\n- {file: a, rule: «a», path: b, value: c, count: 1}",
        "this entry stands here already"
      ),
      ("{\"version\": 1, \"findings\": «[»", "'[' is opened here and never closed"),
    ])
  func damage(_ marked: String, _ message: String) {
    let text = MarkedText(marked)
    let reader = BaselineReader(SourceFile(path: "b.json", text: text.text))
    #expect(
      reader.diagnostics.contains {
        $0.message.english == message && $0.span.range == text.marks[0]
      }, "\(reader.diagnostics)")
    #expect(reader.diagnostics.count == 1 || message.contains("never closed"))
    for diagnostic in reader.diagnostics {
      #expect(diagnostic.message.chinese.unicodeScalars.contains { $0.value >= 0x4E00 })
    }
  }

  @Test("are found in time for very many findings")
  func many() {
    let list = (1...5_000).map { "  - {name: p\($0), type: Integer, default: x}\n" }.joined()
    #expect(Set(keys("name: a\n" + rest + "hyperparameters:\n" + list)).count == 5_000)
  }
}
