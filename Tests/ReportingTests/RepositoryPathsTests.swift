import Diagnostics
import Testing

@testable import Reporting

@Suite("Paths in reports for services")
struct RepositoryPathsTests {
  @Test(
    "are seen from the directory of the run",
    arguments: [
      ("a.yaml", "a.yaml"), ("./a/./b//c.yaml", "a/b/c.yaml"), ("a/../b.yaml", "b.yaml"),
      ("../c.yaml", "/home/c.yaml"), ("../me/c.yaml", "c.yaml"), ("/home/me/x/a.yaml", "x/a.yaml"),
      ("/home/me2/a.yaml", "/home/me2/a.yaml"), ("/etc/../a.yaml", "/a.yaml"),
      ("../../../../a.yaml", "/a.yaml"), ("<stdin>", "<stdin>"), ("…/a.yaml", "…/a.yaml"),
    ])
  func path(_ written: String, _ expected: String) {
    let background = ReportBackground(directory: { "/home/me" })
    #expect(RepositoryPaths(.of([], []).with(background: background)).path(written) == expected)
  }

  @Test("are left as they are where the directory isn't known")
  func unknownDirectory() {
    let paths = RepositoryPaths(.of([], []))
    #expect(paths.path("/a/./b.yaml") == "/a/b.yaml")
    #expect(paths.path("../b.yaml") == "../b.yaml")
  }

  @Test("are encoded in URIs, the first part's colon, too")
  func uri() {
    #expect(FileURI.encoded("a:1 b%/名#?.yaml") == "a%3A1%20b%25/%E5%90%8D%23%3F.yaml")
    #expect(FileURI.encoded("\n\u{1}~") == "%0A%01~")
  }
}
