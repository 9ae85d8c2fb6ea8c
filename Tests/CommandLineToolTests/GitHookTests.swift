import Foundation
import Testing

@Suite("The hook of git", .enabled(if: Programs.hasGit, "git is not installed"))
struct GitHookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let identity = [
    "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@localhost", "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@localhost", "GIT_CONFIG_NOSYSTEM": "1", "HOME": "/nowhere",
  ]

  private static func manifest(_ name: String = "a", resource: String = "CPU") -> String {
    "name: \(name)\ndescription: d\nengine: {image: org/a:1}\ninputs: [{name: i}]\n"
      + "outputs: [{name: o}]\nresources: {types: \(resource)}\n"
  }

  /// Runs a line of the shell; what it prints is in `out`.
  private func shell(_ line: String) throws -> (status: Int32, output: String) {
    let status = try Binary.shell("{ \(line)\n} >out.txt 2>&1", in: folder, Self.identity)
    return (status, folder.text("out.txt") ?? "")
  }

  private func succeed(_ line: String, _ location: SourceLocation = #_sourceLocation) throws {
    let run = try shell(line)
    #expect(run.status == 0, "\(line): \(run.output)", sourceLocation: location)
  }

  @Test("judges what is staged, also before the first commit")
  func staged() throws {
    try succeed("git init -q -b main . && \"$0\" hook install")
    try folder.write(Self.manifest("a b"), to: "图 1/algorithm.yaml")
    try succeed("git add 图*")
    try folder.write(Self.manifest(), to: "图 1/algorithm.yaml")
    let refused = try shell("git commit -qm first")
    #expect(refused.status != 0)
    #expect(refused.output.hasPrefix("图 1/algorithm.yaml:1:8: error: "))
    #expect(refused.output.contains("\n1 error in 1 file"))
    try succeed("git add 图* && git commit -qm first")
    try folder.write(Self.manifest("a b"), to: "图 1/algorithm.yaml")
    try succeed("git commit -qm unstaged --allow-empty")
    #expect(try shell("git commit -qam all").status != 0)
    #expect(try shell("git commit -qm one '图 1/algorithm.yaml'").status != 0)
    try succeed("git rm -qf '图 1/algorithm.yaml' && git commit -qm removed")
  }

  @Test("takes any name of a manifest, and nothing else")
  func names() throws {
    try succeed("git init -q . && \"$0\" hook install")
    let names = ["-x", "a,b%", "a:1", "two\nlines", "quote'\"s", " "].map { "\($0).algorithm.yaml" }
    for (number, name) in names.enumerated() {
      try folder.write(Self.manifest("a\(number)", resource: "CPUs"), to: name)
    }
    try folder.write(Self.manifest(resource: "CPUs"), to: "other.yaml")
    try folder.write(Self.manifest(resource: "CPUs"), to: ".hidden/algorithm.yaml")
    try folder.link("link.algorithm.yaml", to: "a:1.algorithm.yaml")
    try succeed("git add .")
    let run = try shell("git commit -qm all")
    for name in names {
      let shown = name.replacing("\n", with: "\\n")
      #expect(run.output.contains("\n\(shown):6:20: error: ") || run.output.hasPrefix(shown))
    }
    #expect(run.output.contains("\n6 errors in 6 of 6 files"))
  }

  @Test("obeys the configuration as 'check' does")
  func configuration() throws {
    try succeed("git init -q .")
    try folder.write("include: [\"*.yaml\"]\nexclude: [\"old/**\"]\n", to: "x/.algolint.yaml")
    for (number, name) in ["x/a.yaml", "x/old/algorithm.yaml", "x/b.algorithm.yaml"].enumerated() {
      try folder.write(Self.manifest("a\(number)", resource: "CPUs"), to: name)
    }
    try succeed("git add .")
    let run = try shell("cd x && \"$0\" check --staged --format short")
    #expect(run.output.split(separator: "\n").count == 2, "\(run.output)")
    #expect(run.output.contains("../x/a.yaml:6:20: error: "))
    #expect(run.status == 1)
  }

  @Test("lies where git looks for it")
  func places() throws {
    try succeed("git init -q . && git commit -qm first --allow-empty")
    try succeed("git worktree add -q linked && cd linked && \"$0\" hook install")
    #expect(folder.text(".git/hooks/pre-commit")?.contains("check --staged") == true)
    try folder.write(Self.manifest("a b"), to: "linked/algorithm.yaml")
    let refused = try shell("cd linked && git add . && git commit -qm bad")
    #expect(refused.output.hasPrefix("algorithm.yaml:1:8: error: "))
    #expect(try shell("\"$0\" hook uninstall").output == "'.git/hooks/pre-commit' is removed\n")
    try succeed("cd linked && git commit -qm bad")
    #expect(
      try shell("\"$0\" hook uninstall").output == "there is no '.git/hooks/pre-commit'\n")
    try succeed("git config core.hooksPath 'my hooks' && mkdir -p x && cd x && \"$0\" hook install")
    #expect(folder.text("my hooks/pre-commit")?.hasPrefix("#!/bin/sh\n") == true)
    try folder.write(Self.manifest("a b"), to: "algorithm.yaml")
    #expect(try shell("git add algorithm.yaml && git commit -qm bad").status == 1)
    let again = try shell("\"$0\" hook install")
    #expect(again.output == "'my hooks/pre-commit' is installed already\n")
  }

  @Test("takes the place of no other hook")
  func foreign() throws {
    try succeed("git init -q . && mkdir -p .git/hooks")
    let message = """
      algolint: '.git/hooks/pre-commit' is somebody else's hook, which stays as it is
      add a line to it: algolint check --staged || exit

      """
    try folder.write("#!/bin/sh\n", to: ".git/hooks/pre-commit")
    for action in ["install", "uninstall"] {
      let run = try shell("\"$0\" hook \(action)")
      #expect(run.status == 2)
      #expect(run.output == message)
      #expect(folder.text(".git/hooks/pre-commit") == "#!/bin/sh\n")
    }
    try succeed("rm .git/hooks/pre-commit && ln -s nowhere .git/hooks/pre-commit")
    let run = try shell("\"$0\" hook install")
    #expect(run.status == 2)
    #expect(
      run.output == "algolint: cannot read '.git/hooks/pre-commit': no such file or directory\n")
  }

  @Test("needs a work tree")
  func noWorkTree() throws {
    let nowhere = """
      algolint: the current directory is in no git repository
      go to one, or make one with 'git init'

      """
    try succeed("mkdir outside && git init -q --bare bare && git init -q tree")
    for (place, message) in [
      ("outside", nowhere),
      ("bare", "algolint: this is a bare repository, in which no commits are made\n"),
      ("tree/.git", "algolint: the current directory is git's own, not in the work tree\n"),
    ] {
      for command in ["hook install", "hook uninstall", "check --staged"] {
        let run = try shell(
          "cd \(place) && GIT_CEILING_DIRECTORIES=\"$PWD/..\" \"$0\" \(command)")
        #expect(run.status == 2)
        #expect(run.output.hasPrefix(message), "\(place)")
      }
    }
    let run = try shell("PATH= \"$0\" hook install")
    #expect(run.output == "algolint: there is no git here: no directory of PATH has it\n")
    #expect(run.status == 2)
  }

  @Test("is not for other things")
  func contradictions() throws {
    try succeed("git init -q .")
    #expect(
      try shell("\"$0\" check --staged x.yaml").output
        == "algolint: '--staged' checks all that is staged, and takes no paths\n")
    #expect(try shell("\"$0\" check --staged --fix").status == 2)
    #expect(try shell("\"$0\" hook instal").output.contains("did you mean 'install'?"))
    try succeed("\"$0\" check --staged")
  }
}

/// Other programs that tests need.
private enum Programs {
  static let hasGit = ["/usr/bin", "/bin", "/usr/local/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/git")
  }
}
