import Diagnostics
import Testing

@testable import Reporting

@Suite("JSON reports")
struct JSONFormatTests {
  @Test("Lines and columns count from 1, bytes from 0; everything of a diagnostic is there")
  func whole() {
    var picture = Picture(
      "\u{FEFF}图: «像»\nb: «2»\n", notes: [LocalizedText(en: "first \"here\"", zh: "首次在此")])
    picture.fix = (LocalizedText(en: "write 'x'", zh: "改为“x”"), "x")
    #expect(
      picture.drawn(.json) == """
        {
          "version": 1,
          "tool": {
            "name": "algolint",
            "version": "1.2.3"
          },
          "language": "en",
          "summary": {
            "files": 1,
            "filesWithDiagnostics": 1,
            "errors": 1,
            "warnings": 0,
            "notes": 0
          },
          "unreadFiles": [],
          "diagnostics": [
            {
              "code": "some-code",
              "severity": "error",
              "message": "wrong",
              "path": "a.yaml",
              "span": {
                "line": 1,
                "column": 4,
                "endLine": 1,
                "endColumn": 5,
                "startByte": 8,
                "endByte": 11
              },
              "notes": [
                {
                  "message": "first \\"here\\"",
                  "path": "a.yaml",
                  "span": {
                    "line": 2,
                    "column": 4,
                    "endLine": 2,
                    "endColumn": 5,
                    "startByte": 15,
                    "endByte": 16
                  }
                }
              ],
              "fixIts": [
                {
                  "message": "write 'x'",
                  "applicability": "safe",
                  "edits": [
                    {
                      "path": "a.yaml",
                      "span": {
                        "line": 1,
                        "column": 4,
                        "endLine": 1,
                        "endColumn": 5,
                        "startByte": 8,
                        "endByte": 11
                      },
                      "replacement": "x"
                    }
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  @Test("A clean run is an object too, and names what could not be read")
  func clean() {
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "1.2.3"), files: ReportedFiles([]),
      diagnostics: [], checkedFiles: 2,
      unreadFiles: [
        .init(path: "b.yaml", reason: LocalizedText(en: "permission denied", zh: "权限不足"))
      ])
    #expect(
      report.drawn(.json, .chinese) == """
        {
          "version": 1,
          "tool": {
            "name": "algolint",
            "version": "1.2.3"
          },
          "language": "zh",
          "summary": {
            "files": 2,
            "filesWithDiagnostics": 0,
            "errors": 0,
            "warnings": 0,
            "notes": 0
          },
          "unreadFiles": [
            {
              "path": "b.yaml",
              "reason": "权限不足"
            }
          ],
          "diagnostics": []
        }

        """)
  }
}
