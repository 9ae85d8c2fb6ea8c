import Testing

@Suite("Several reports in one run")
struct ReportOutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("name: a\nresources: {types: [CPUs]}\n", to: "x.yaml")
  }

  private func check(_ options: String) throws -> Binary.Run {
    try Binary.run("check \(options) x.yaml", in: folder)
  }

  @Test("Each is what it would be alone; text is printed unless another is asked for")
  func several() throws {
    let run = try check("--format json=a.json --format=short=b/c/b.txt --format github=g.txt")
    #expect(run.status == 1)
    #expect(run.output == (try check("")).output)
    #expect(run.errors == (try check("")).errors)
    #expect(folder.text("a.json") == (try check("--format json")).output)
    #expect(folder.text("b/c/b.txt") == (try check("--format short")).output)
    #expect(folder.text("g.txt") == (try check("--format github")).output)
    let bare = try check("--format json --format short=b.txt")
    #expect(bare.output == folder.text("a.json"))
    #expect(bare.errors == "")
    #expect((try check("--format json=-")).output == folder.text("a.json"))
  }

  @Test("A report is written when nothing is found, too")
  func clean() throws {
    let line = "--select missing-key --format json=a.json --format short=s.txt"
    let run = try check(line)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(folder.text("a.json")?.contains("\"diagnostics\": []") == true)
    #expect(folder.text("s.txt") == "")
  }

  @Test(
    "What can't be meant is refused before anything is read",
    arguments: [
      (
        "--format json --format short",
        "two reports would go to standard output, 'json' and 'short'"
      ),
      ("--format json --format json", "two reports would go to standard output, 'json' and 'json'"),
      ("--format json=r --format short=r", "two reports would go to 'r', 'json' and 'short'"),
      ("--format json=r --format short=./r", "two reports would go to './r', 'json' and 'short'"),
      (
        "--format json=n/r --format short=n//r",
        "two reports would go to 'n//r', 'json' and 'short'"
      ),
      ("--format jso=r", "unknown value 'jso' of '--format'; did you mean 'json'?"),
      ("--format json=", "no file is named behind '--format json='"),
      ("--format =r", "unknown value '' of '--format'"),
      ("--format json=x.yaml", "a report would take the place of the manifest 'x.yaml'"),
    ])
  func refused(_ options: String, _ message: String) throws {
    let run = try check(options)
    #expect(run.output == "")
    #expect(run.errors.split(separator: "\n").first == "algolint: \(message)")
    #expect(run.status == 2)
    #expect(folder.names == ["x.yaml"])
  }

  @Test("One that can't be written doesn't stop the others")
  func unwritable() throws {
    try folder.write("", to: "file")
    let run = try check("--format json=file/r.json --format short=s.txt --format json=j.json")
    #expect(run.status == 2)
    #expect(run.output.contains("[unknown-word]"))
    #expect(
      run.errors.split(separator: "\n").first
        == "algolint: cannot write 'file/r.json': a part of the path is not a directory")
    #expect(folder.text("s.txt")?.hasPrefix("x.yaml:") == true)
    #expect(folder.text("j.json")?.hasPrefix("{\n") == true)
  }

  @Test("Two reports may go to one device")
  func device() throws {
    let run = try check("--format json=/dev/null --format short=/dev/null")
    #expect(run.status == 1)
  }
}
