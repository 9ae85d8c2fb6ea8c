import Diagnostics
import Testing

@testable import Reporting

@Suite("SARIF reports")
struct SARIFFormatTests {
  private static let kind = DiagnosticKind(
    code: "some-code", area: DiagnosticArea("basic", LocalizedText(en: "Basic", zh: "基本")),
    severity: .warning, summary: LocalizedText(en: "a thing", zh: "某物"),
    rationale: LocalizedText(en: "`<a>` and <b>.", zh: "原因。"), source: "a document",
    examples: [.part("name: «a b»"), .part("name: a")])

  private func run(_ report: Report, _ language: Language = .english) -> String {
    let drawn = report.drawn(.sarif, language)
    let head = """
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [

      """
    #expect(drawn.hasPrefix(head))
    return String(drawn.dropFirst(head.count))
  }

  @Test("A run without findings has its tool, its rules and no results")
  func empty() {
    let report = Report.of([], []).with(
      background: ReportBackground(
        kinds: { [Self.kind] }, rulesAddress: RulesAddress("https://example.com/rules.html")))
    #expect(
      run(report) == """
            {
              "tool": {
                "driver": {
                  "name": "algolint",
                  "version": "1.2.3",
                  "semanticVersion": "1.2.3",
                  "rules": [
                    {
                      "id": "some-code",
                      "name": "SomeCode",
                      "shortDescription": {
                        "text": "a thing"
                      },
                      "fullDescription": {
                        "text": "`<a>` and <b>."
                      },
                      "help": {
                        "text": "`<a>` and <b>.\\nSource: a document",
                        "markdown": "`<a>` and \\\\<b>.\\n\\nSource: a document\\n\\nWrong:\\n\\n\
        ```yaml\\nname: a b\\n```\\n\\nRight:\\n\\n```yaml\\nname: a\\n```"
                      },
                      "helpUri": "https://example.com/rules.html#some-code",
                      "defaultConfiguration": {
                        "level": "warning"
                      },
                      "properties": {
                        "tags": [
                          "basic"
                        ],
                        "precision": "very-high",
                        "problem.severity": "warning"
                      }
                    }
                  ]
                }
              },
              "language": "en-US",
              "invocations": [
                {
                  "executionSuccessful": true,
                  "toolExecutionNotifications": []
                }
              ],
              "originalUriBaseIds": {
                "%SRCROOT%": {
                  "description": {
                    "text": "the directory that the tool was started in"
                  }
                }
              },
              "columnKind": "utf16CodeUnits",
              "defaultEncoding": "UTF-8",
              "newlineSequences": [
                "\\r\\n",
                "\\n",
                "\\r"
              ],
              "results": []
            }
          ]
        }

        """)
  }

  @Test("A result has its place in UTF-16 and in bytes, related places, and fixes")
  func result() {
    var picture = Picture(
      "\u{FEFF}图😀: «像😀»\nb: «2»\n", notes: [LocalizedText(en: "here", zh: "就在此处")])
    picture.path = "a b%😀.yaml"
    picture.fix = (LocalizedText(en: "write 'x'", zh: "改为“x”"), "x")
    let report = picture.report.with(background: ReportBackground(kinds: { [Self.kind] }))
    let fingerprint = NamedDiagnostic.all(of: report)[0].fingerprint
    let drawn = run(report)
    #expect(
      drawn.hasSuffix(
        """
              "results": [
                {
                  "ruleId": "some-code",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "wrong\\nhelp: write 'x'"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a%20b%25%F0%9F%98%80.yaml",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 6,
                          "endLine": 1,
                          "endColumn": 9,
                          "byteOffset": 12,
                          "byteLength": 7
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "message": {
                        "text": "here"
                      },
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a%20b%25%F0%9F%98%80.yaml",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 4,
                          "endLine": 2,
                          "endColumn": 5,
                          "byteOffset": 23,
                          "byteLength": 1
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "manifestText/v1": "\(fingerprint)"
                  },
                  "fixes": [
                    {
                      "description": {
                        "text": "write 'x'"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "a%20b%25%F0%9F%98%80.yaml",
                            "uriBaseId": "%SRCROOT%"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 1,
                                "startColumn": 6,
                                "endLine": 1,
                                "endColumn": 9
                              },
                              "insertedContent": {
                                "text": "x"
                              }
                            }
                          ]
                        }
                      ],
                      "properties": {
                        "applicability": "safe"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """))
  }

  @Test("What is suppressed says so, by whom and why, and what isn't says that, too")
  func suppressions() {
    let report = Picture("a: «1»\nb: «2»\nc: «3»\n").report
    let spans = [10..<11, 17..<18].map { SourceSpan(file: FileID(0), $0) }
    let found = spans.map { report.diagnostics[0].with(span: $0) }
    let drawn = run(
      report.with(
        diagnostics: report.diagnostics,
        suppressed: [
          SuppressedDiagnostic(found[0], by: .comment, reason: "历史原因"),
          SuppressedDiagnostic(found[1], by: .baseline),
        ]))
    let lines = drawn.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = { (text: String) in lines.indices.filter { lines[$0].hasPrefix(text) } }
    #expect(start("\"suppressions\": []").count == 1)
    let marks = start("\"suppressions\": [").dropFirst().map { lines[$0 + 2...$0 + 3] }
    #expect(
      marks == [
        ["\"kind\": \"inSource\",", "\"justification\": \"历史原因\""],
        ["\"kind\": \"external\"", "}"],
      ])
    #expect(!run(report).contains("suppressions"))
  }

  @Test("A file that could not be read is a notification of a run that failed")
  func unread() {
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "1.2.3"), files: ReportedFiles([]),
      diagnostics: [], checkedFiles: 0,
      unreadFiles: [
        .init(path: "/x/b:1.yaml", reason: LocalizedText(en: "permission denied", zh: "权限不足"))
      ])
    #expect(
      run(report, .chinese).contains(
        """
              "invocations": [
                {
                  "executionSuccessful": false,
                  "toolExecutionNotifications": [
                    {
                      "level": "error",
                      "message": {
                        "text": "无法读取此文件：权限不足"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "file:///x/b%3A1.yaml"
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ],
        """))
  }
}

extension Diagnostic {
  fileprivate func with(span: SourceSpan) -> Diagnostic {
    Diagnostic(code: code, severity: severity, message: message, span: span)
  }
}
