import Foundation
import Testing

@Suite("Comparing")
struct DiffTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("name: a\nhyperparameters: [{name: lr, type: Float}]\n", to: "old.yaml")
    try folder.write("name: a\ndescription: d\nhyperparameters: []\n", to: "new.yaml")
    try folder.write(#"{"metadata": {"name": "a", "id": "7"}, "job_config": {}}"#, to: "a.json")
  }

  @Test("Each change is said with its place, and why it breaks jobs")
  func text() throws {
    let run = try Binary.run("diff old.yaml new.yaml", in: folder)
    #expect(run.status == 1)
    #expect(
      run.output == """
        new.yaml:2:14: change: Description: not set → 'd'
          before: old.yaml:1:7
        old.yaml:2:26: breaking: Hyperparameters › lr: removed
          why: jobs that set it are refused, and their script no longer gets it

        """)
    #expect(run.errors == "2 changes, 1 of which breaks existing jobs\n")
    let chinese = try Binary.run("diff --lang zh old.yaml new.yaml", in: folder)
    #expect(
      chinese.output == """
        new.yaml:2:14: 变更：描述：未设置 → “d”
          原位置：old.yaml:1:7
        old.yaml:2:26: 破坏性变更：超参 › lr：已删除
          原因：设置了该超参的作业将被拒绝，脚本也不再收到它

        """)
    #expect(chinese.errors == "共 2 处变更，其中 1 处会影响已有作业\n")
  }

  @Test(
    "The status says whether there are changes of a kind",
    arguments: [
      ("old.yaml old.yaml --fail-on any", 0), ("old.yaml new.yaml", 1),
      ("old.yaml new.yaml --fail-on never", 0), ("new.yaml old.yaml", 0),
      ("new.yaml old.yaml --fail-on any", 1), ("a.json old.yaml --fail-on any", 1),
    ])
  func status(_ line: String, _ status: Int32) throws {
    #expect(try Binary.run("diff \(line)", in: folder).status == status)
  }

  @Test("Where nothing has changed, nothing is printed")
  func nothing() throws {
    let text = try #require(folder.text("old.yaml"))
    let run = try Binary.run("diff - old.yaml", in: folder, input: Data(text.utf8))
    #expect(run.output == "" && run.status == 0)
    #expect(run.errors == "nothing has changed in meaning\n")
  }

  @Test("Programs get every change with both values; those of the API have no places")
  func json() throws {
    let run = try Binary.run("diff --format json a.json old.yaml", in: folder)
    #expect(
      run.output == """
        {
          "old": "a.json",
          "new": "old.yaml",
          "changes": [
            {
              "algorithm": "a",
              "kind": "added",
              "path": "hyperparameters[name=lr]",
              "breaking": false,
              "message": "Hyperparameters › lr: added",
              "new": {
                "value": {
                  "name": "lr",
                  "description": null,
                  "type": "Float",
                  "default": null,
                  "range": null,
                  "choices": null,
                  "required": false,
                  "editable": true
                },
                "line": 2,
                "column": 26
              }
            }
          ],
          "summary": {
            "changes": 1,
            "breaking": 0
          }
        }

        """)
    #expect(run.errors == "" && run.status == 0)
  }

  @Test(
    "What can't be compared says why",
    arguments: [
      ("- -", "algolint: standard input can be only one of the two\n"),
      ("none.yaml old.yaml", "algolint: cannot read 'none.yaml': no such file or directory\n"),
      (". old.yaml", "algolint: '.' is a directory\nname one file on each side\n"),
      (
        "old.yaml",
        "algolint: 'algolint diff' needs an argument\nusage: algolint diff [OPTION…] OLD NEW\n"
      ),
    ])
  func refusals(_ line: String, _ message: String) throws {
    let run = try Binary.run("diff \(line)", in: folder)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors == message)
  }

  @Test(
    "A file with errors isn't compared: the errors are shown",
    arguments: [
      ("name: [", "unclosed-bracket"), ("[1]", "not-an-algorithm"), ("name: 3", "wrong-type"),
      (#"{"metadata": {"name": 3}}"#, "wrong-member"), ("", "empty-manifest"),
      (#"{"metadata": {"name": "a""#, "unclosed-bracket"), ("a: 1", "not-a-manifest"),
      (#"{"metadata": {"name": "a", "name": "b"}}"#, "duplicate-key"),
    ])
  func errors(_ text: String, _ code: String) throws {
    try folder.write(text, to: "bad")
    let run = try Binary.run("diff old.yaml bad", in: folder)
    #expect(run.status == 2 && run.output == "")
    let heads = run.errors.split(separator: "\n").filter { $0.hasPrefix("bad:") }
    #expect(heads.count == 1 && heads.first?.hasSuffix("[\(code)]") == true, "\(heads)")
    #expect(run.errors.hasSuffix("algolint: 'bad' can't be compared before its errors are fixed\n"))
  }

  @Test("A configuration says what is an error, as for checks")
  func configuration() throws {
    try folder.write("name: a b\n", to: "odd.yaml")
    #expect(try Binary.run("diff odd.yaml odd.yaml", in: folder).status == 2)
    try folder.write("rules: {name-charset: warning}\n", to: ".algolint.yaml")
    #expect(try Binary.run("diff odd.yaml odd.yaml", in: folder).status == 0)
    #expect(try Binary.run("diff --no-config odd.yaml odd.yaml", in: folder).status == 2)
  }

  @Test("Several algorithms in JSON are several, as in YAML")
  func severalInJSON() throws {
    try folder.write(#"{"name": "a"}"# + "\n---\n" + #"{"name": "b"}"#, to: "two.yaml")
    let run = try Binary.run("diff two.yaml two.yaml --fail-on any", in: folder)
    #expect(run.status == 0 && run.output == "")
  }

  @Test("The README shows what is printed")
  func readme() throws {
    let head = String(repeating: "#\n", count: 9) + "name: a\nhyperparameters:\n"
    let parameters = """
        - name: learning_rate
          type: Float
          range: {min: «», max: 1}
        - name: epochs
          type: Integer
          default: ‹›

      """
    for (name, low, epochs) in [("old", "0.0001", "10"), ("new", "0.001", "20")] {
      let text = parameters.replacing("«»", with: low).replacing("‹›", with: epochs)
      try folder.write(head + text, to: "\(name).algorithm.yaml")
    }
    let line = "diff old.algorithm.yaml new.algorithm.yaml"
    let run = try Binary.run(line, in: folder)
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let session = "```console\n$ algolint \(line)\n\(run.output)\(run.errors)```\n"
    #expect(readme.contains(session), "\(session)")
  }
}
