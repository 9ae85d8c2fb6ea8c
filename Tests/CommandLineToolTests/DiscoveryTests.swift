import Diagnostics
import Reporting
import Testing

@testable import CommandLineTool

@Suite("Finding manifests")
struct DiscoveryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is found and what fails, with names as seen from the folder.
  private func found(_ operands: String...) -> [String] {
    var configurations = ConfigurationStore(.none)
    let discovery = Discovery(
      operands.map { $0 == "-" ? $0 : folder.path($0) }, inputName: "<stdin>", &configurations)
    let files = discovery.files.map(\.name)
    let failures = discovery.failures.map { "\($0.path): \($0.reason.english)" }
    return (files + failures).map { $0.replacing(folder.path + "/", with: "") }
  }

  @Test("A directory is searched for the names of manifests, hidden folders left out")
  func names() throws {
    for name in [
      "algorithm.yaml", "b/algorithm.yml", "b/c/x.algorithm.yaml", "b/y.algorithm.yml",
      "algorithms.yaml", "b/algorithm.yaml.bak", "b/xalgorithm.yaml", ".git/algorithm.yaml",
      "b/.x.algorithm.yaml", "图像.algorithm.yaml",
    ] {
      try folder.write("", to: "m/" + name)
    }
    let all = [
      "m/algorithm.yaml", "m/b/algorithm.yml", "m/b/c/x.algorithm.yaml", "m/b/y.algorithm.yml",
      "m/图像.algorithm.yaml",
    ]
    #expect(found("m") == all)
    #expect(found("m/") == all)
  }

  @Test("A named file is taken whatever its name, and in a hidden folder")
  func named() throws {
    try folder.write("", to: ".hidden/any.txt")
    try folder.write("", to: ".hidden/algorithm.yaml")
    #expect(found(".hidden/any.txt") == [".hidden/any.txt"])
    #expect(found(".hidden") == [".hidden/algorithm.yaml"])
  }

  @Test("What isn't there is said, and doesn't hide the rest")
  func missing() throws {
    try folder.write("", to: "a.yaml")
    try folder.write("", to: "empty/readme.txt")
    #expect(found("no.yaml", "a.yaml") == ["a.yaml", "no.yaml: no such file or directory"])
    #expect(
      found("empty") == [
        "empty: there is no manifest in it: no file named 'algorithm.yaml', 'algorithm.yml', "
          + "'*.algorithm.yaml' or '*.algorithm.yml'"
      ])
  }

  @Test("A file is taken once, whatever it is called")
  func once() throws {
    try folder.write("", to: "a/algorithm.yaml")
    #expect(
      found("a", "a/algorithm.yaml", "a/../a/algorithm.yaml", "a/./algorithm.yaml")
        == ["a/../a/algorithm.yaml"])
    #expect(found("-", "-").count == 1)
  }

  @Test("Links are followed, in circles only once")
  func links() throws {
    try folder.write("", to: "a/b/algorithm.yaml")
    try folder.write("", to: "far/x.algorithm.yaml")
    try folder.link("a/b/up", to: "..")
    try folder.link("a/far", to: "../far")
    try folder.link("a/twin.algorithm.yaml", to: "b/algorithm.yaml")
    #expect(found("a") == ["a/b/algorithm.yaml", "a/far/x.algorithm.yaml"])
  }

  @Test("A manifest's name that leads nowhere is said")
  func brokenLink() throws {
    try folder.write("", to: "a/algorithm.yaml")
    try folder.link("a/x.algorithm.yaml", to: "nowhere")
    try folder.link("a/other", to: "nowhere")
    #expect(
      found("a") == ["a/algorithm.yaml", "a/x.algorithm.yaml: the symbolic link leads nowhere"])
  }
}
