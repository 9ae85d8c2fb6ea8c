import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Testing

@Suite("Explanations")
struct ExplanationTests {
  /// A rule that refuses one name, with examples of every shape.
  struct Refusal: Rule {
    let kind = DiagnosticKind(
      code: "refused-name", area: DiagnosticArea("test", LocalizedText(en: "tests", zh: "测试")),
      severity: .warning,
      summary: LocalizedText(en: "a name that is refused", zh: "名称不被接受"),
      rationale: LocalizedText(
        en: "A rationale is broken into lines where it is longer than eighty cells, between words.",
        zh: "较长的说明会在汉字之间换行，但行首不出现“，”“。”等标点，行尾也不出现“（”等标点（如本例所示），每行不超过八十列。"),
      source: "nowhere",
      examples: [
        .part("name: «图像»  # 名称\ndescription: \"\\ta\""),
        .run(["name: a", "name: «xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx»"]),
        .part("name: a\u{9}# tab\ndescription: b"),
        .whole("name: a"),
        .part("name: c"),
      ])

    func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
      guard let name = context.manifest.name, name.value.utf8.count > 1 else { return }
      sink.report(
        kind, at: name.span, LocalizedText(en: "refused", zh: "不接受\(Quoted(name.value).zh)"),
        fixIts: [
          FixIt(LocalizedText(en: "write 'a'", zh: "改为“a”"), .unsafe, replace: name.span, with: "a")
        ])
    }
  }

  static let catalog = KindCatalog(RuleSet([Refusal()]))

  @Test("tell what, why, where it stands, and show examples with what is said about them")
  func english() {
    #expect(
      Self.catalog.explanation(of: Refusal().kind, in: .english) == """
        refused-name (warning)
        a name that is refused

        A rationale is broken into lines where it is longer than eighty cells, between
        words.

        Area: tests
        Source: nowhere
        Fix: offered, to be looked at
        Suppression: # algolint: disable-next-line=refused-name -- …

        Wrong:

            name: 图像  # 名称
                  ^^^^
            description: "\\ta"

          → refused

        Wrong:

          file 1:
            name: a

          file 2:
            name: xxxxxxxx…xxxxxxxx
                  ^^^^^^^^^^^^^^^^^

          → refused

        Right:

            name: a\\t# tab
            description: b

        Right:

            name: a

        """)
  }

  @Test("are there in Chinese, broken into lines as Chinese is")
  func chinese() {
    #expect(
      Self.catalog.explanation(of: Refusal().kind, in: .chinese).hasPrefix(
        """
        refused-name (警告)
        名称不被接受

        较长的说明会在汉字之间换行，但行首不出现“，”“。”等标点，行尾也不出现“（”等标点
        （如本例所示），每行不超过八十列。

        类别：测试
        依据：nowhere
        自动修复：给出建议，需人工确认
        抑制：# algolint: disable-next-line=refused-name -- …

        错误示例：

            name: 图像  # 名称
                  ^^^^
            description: "\\ta"

          → 不接受“图像”

        """))
  }

  @Test("say of syntax errors that no comment silences them")
  func syntax() throws {
    let catalog = KindCatalog.standard
    let kind = try #require(catalog["unclosed-bracket"])
    #expect(!catalog.canBeSuppressed(kind))
    #expect(catalog.explanation(of: kind, in: .english).contains("Suppression: none"))
  }
}

@Suite("The catalog of kinds")
struct KindCatalogTests {
  @Test("holds every kind once, by area, and finds each by its code")
  func kinds() {
    let catalog = KindCatalog.standard
    #expect(Set(catalog.kinds.map(\.code)).count == catalog.kinds.count)
    let areas = catalog.kinds.map(\.area)
    let changes = zip(areas, areas.dropFirst()).count { $0 != $1 }
    #expect(changes + 1 == catalog.areas.count)
    for kind in catalog.kinds { #expect(catalog[kind.code]?.code == kind.code) }
    #expect(catalog["no-such-code"] == nil)
    #expect(catalog.nearest(to: "unknwon-key") == "unknown-key")
    #expect(catalog.nearest(to: "completely-different-thing") == nil)
  }

  @Test("knows from the examples what a fix can do")
  func fixes() throws {
    let catalog = KindCatalog.standard
    let fix = { (code: String) in catalog[code].flatMap { catalog.fix(for: $0) } }
    #expect(fix("noncanonical-word") == .safe)
    #expect(fix("unknown-word") == .unsafe)
    #expect(fix("missing-key") == nil)
    #expect(ExplanationTests.catalog.fix(for: ExplanationTests.Refusal().kind) == .unsafe)
  }

  @Test("is printed as a table with straight columns", arguments: Language.allCases)
  func table(_ language: Language) {
    let lines = KindCatalog.standard.table(in: language).split(separator: "\n")
    #expect(lines.count == KindCatalog.standard.kinds.count + 1)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    // Codes are ASCII, so that characters count as cells before the second column.
    let starts = Set(
      lines.dropFirst().map { line in
        line.prefix { $0 != " " }.count
          + line.drop { $0 != " " }.prefix { $0 == " " }.count
      })
    #expect(starts.count == 1)
  }

  @Test("is printed as JSON with both languages")
  func json() throws {
    let kinds = try JSONValue(KindCatalog.standard.json()).elements
    #expect(kinds.compactMap { $0.members["code"]?.text } == KindCatalog.standard.kinds.map(\.code))
    for kind in kinds {
      #expect(kind.members["summary"]?.members.keys.sorted() == ["en", "zh"])
    }
  }
}
