import Diagnostics
import Testing

@testable import Reporting

@Suite("Formats for services")
struct MachineFormatTests {
  /// Everything that XML, JSON, URIs and terminals have opinions on, and a line break.
  static let awkwardName = "./d,ir//a b%<&\">'\n\u{1B}\u{202E}名😀.yaml"
  static let awkwardMessage = "no ']]>' & \"<a>\"\n\u{1}\u{7F}%"

  private var picture: Picture {
    var picture = Picture("图😀: «像»\nb: «2»\n", notes: [LocalizedText(en: "here", zh: "就在此处")])
    picture.path = Self.awkwardName
    picture.message = LocalizedText(en: Self.awkwardMessage, zh: "有误")
    picture.severity = .warning
    picture.fix = (LocalizedText(en: "write '<3'", zh: "改为“<3”"), "<3")
    return picture
  }

  private let empty = Report(
    tool: ToolIdentity(name: "algolint", version: "1.2.3"), files: ReportedFiles([]),
    diagnostics: [], checkedFiles: 0)

  private let unread = Report(
    tool: ToolIdentity(name: "algolint", version: "1.2.3"), files: ReportedFiles([]),
    diagnostics: [], checkedFiles: 1,
    unreadFiles: [
      .init(path: "./b:1.yaml", reason: LocalizedText(en: "permission denied", zh: "权限不足"))
    ], background: ReportBackground(paths: { ["a.yaml", "./b:1.yaml"] }))

  @Test("'checkstyle' escapes what XML demands, and spells out what it can't hold")
  func checkstyle() {
    #expect(
      picture.drawn(.checkstyle) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="d,ir/a b%&lt;&amp;&quot;&gt;'&#xA;\\x1B&#x202E;名😀.yaml">
            <error line="1" column="5" severity="warning" message="no ']]&gt;' &amp; \
        &quot;&lt;a&gt;&quot;&#xA;\\x01&#x7F;%&#xA;help: write '&lt;3'" \
        source="algolint.some-code"/>
          </file>
        </checkstyle>

        """)
  }

  @Test("'junit' has a case for each file, with what was found line by line")
  func junit() {
    let name = "d,ir/a b%&lt;&amp;&quot;&gt;'&#xA;\\x1B&#x202E;名😀.yaml"
    let details = """
      1:5: warning: no ']]&gt;' &amp; &quot;&lt;a&gt;&quot;\\n\\x01\\x7F% [some-code]
        help: write '&lt;3'

      """
    let counts =
      "name=\"algolint\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\""
    // A warning doesn't fail the run, so the case passes.
    #expect(
      picture.drawn(.jUnit) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites \(counts)>
          <testsuite \(counts)>
            <testcase classname="algolint" name="\(name)" file="\(name)" time="0">
              <system-out>\(details)</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test("'junit' fails a case where the run fails")
  func junitFailure() {
    let report = picture.report.with(background: ReportBackground(fails: { _ in true }))
    let drawn = report.drawn(.jUnit, .chinese)
    #expect(drawn.contains("tests=\"1\" failures=\"1\" errors=\"0\""))
    #expect(drawn.contains("<failure message=\"有误\" type=\"some-code\">1:5: warning: 有误"))
    let never = picture.report.with(background: ReportBackground(fails: { _ in false }))
    #expect(never.drawn(.jUnit).contains("failures=\"0\""))
  }

  @Test("'gitlab' gives positions, and a path without detours")
  func gitlab() {
    #expect(
      picture.drawn(.gitLab) == """
        [
          {
            "description": "some-code: no ']]>' & \\"<a>\\"\\n\\u0001\\u007f%",
            "check_name": "some-code",
            "fingerprint": "\(fingerprint(of: picture))",
            "severity": "minor",
            "location": {
              "path": "d,ir/a b%<&\\">'\\n\\u001b\\u202e名😀.yaml",
              "positions": {
                "begin": {
                  "line": 1,
                  "column": 5
                },
                "end": {
                  "line": 1,
                  "column": 6
                }
              }
            }
          }
        ]

        """)
  }

  @Test("'github' keeps a file's name as it is, as far as commands can")
  func github() {
    let name = "d%2Cir/a b%25<&\">'%0A\\x1B\\u202E名😀.yaml"
    let place = "line=1,endLine=1,col=5,endColumn=6,title=some-code"
    let note = "./d,ir//a b%25<&\">'\\n\\x1B\\u202E名😀.yaml:2:4: here"
    #expect(
      picture.drawn(.github) == """
        ::warning file=\(name),\(place)::no ']]>' & "<a>"\\n\\x01\\x7F%25%0A\(note)%0Ahelp: write '<3'

        """)
  }

  @Test("'jsonl' is 'json' line by line, and ends with what could not be read")
  func jsonLines() {
    let span = """
      "span":{"line":1,"column":4,"endLine":1,"endColumn":5,"startByte":3,"endByte":4}
      """
    #expect(
      Picture("a: «b»\n").drawn(.jsonLines) == """
        {"code":"some-code","severity":"error","message":"wrong","path":"a.yaml",\
        \(span),"notes":[],"fixIts":[]}

        """)
    #expect(
      unread.drawn(.jsonLines, .chinese) == """
        {"path":"./b:1.yaml","reason":"权限不足"}

        """)
  }

  @Test("A run that finds nothing has a report, too")
  func nothing() {
    #expect(empty.drawn(.jsonLines) == "")
    #expect(empty.drawn(.github) == "")
    #expect(empty.drawn(.gitLab) == "[]\n")
    #expect(
      empty.drawn(.checkstyle) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3"/>

        """)
    let counts =
      "name=\"algolint\" tests=\"0\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\""
    #expect(
      empty.drawn(.jUnit) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites \(counts)>
          <testsuite \(counts)/>
        </testsuites>

        """)
  }

  @Test("A file that could not be read is in every report")
  func unreadFile() {
    #expect(
      unread.drawn(.github) == """
        ::error file=b%3A1.yaml,title=unread-file::cannot read this file: permission denied

        """)
    #expect(
      unread.drawn(.checkstyle).contains(
        """
          <file name="b:1.yaml">
            <error line="1" severity="error" message="cannot read this file: permission denied" \
        source="algolint.unread-file"/>
          </file>
        """))
    let gitlab = unread.drawn(.gitLab)
    #expect(gitlab.contains("\"description\": \"unread-file: cannot read this file: permission"))
    #expect(gitlab.contains("\"severity\": \"blocker\""))
    #expect(
      unread.drawn(.jUnit, .chinese).contains(
        """
            <testcase classname="algolint" name="a.yaml" file="a.yaml" time="0"/>
            <testcase classname="algolint" name="b:1.yaml" file="b:1.yaml" time="0">
              <error message="无法读取此文件：权限不足" type="unread-file"/>
            </testcase>
        """))
  }

  private func fingerprint(of picture: Picture) -> String {
    NamedDiagnostic.all(of: picture.report)[0].fingerprint
  }
}
