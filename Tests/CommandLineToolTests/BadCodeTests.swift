import AlgorithmLint
import Foundation
import Testing

@testable import CommandLineTool

@Suite("Code that can't be read")
struct BadCodeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write("train.py")
  }

  private func write(_ bootFile: String, source: String = "code") throws {
    try folder.write(
      """
      name: a
      description: b
      engine: {image: org/a:1}
      code_dir: obs://bucket/alg/
      boot_file: \(bootFile)
      source_dir: \(source)
      inputs: [{name: data_url}]
      outputs: [{name: train_url}]
      resources: {types: [CPU]}

      """, to: "algorithm.yaml")
  }

  /// What is found, and why something isn't looked for.
  private func check() throws -> String {
    let run = try Binary.run("check --verbose --quiet --format short", in: folder)
    #expect(run.status == 0 || run.status == 1, "\(run.errors)")
    return run.output + run.errors
  }

  private func unread(_ reason: String, _ name: String = "train.py") -> String {
    "algorithm.yaml: arguments not checked: the boot file '\(name)' was not read: \(reason)\n"
  }

  private let open = "algorithm.yaml: what the script lacks is not checked: "

  @Test("since it isn't a file of text")
  func kinds() throws {
    try folder.write("", to: "code/train.py/a.py")
    #expect(
      try check() == """
        algorithm.yaml:5:12: error: the code directory has no file 'train.py' [boot-file-not-found]

        """)
    try FileManager.default.removeItem(atPath: folder.path("code/train.py"))
    let status = unsafe mkfifo(folder.path("code/train.py"), 0o600)
    try #require(status == 0)
    #expect(try check() == unread("it is not a regular file"))
    try write("train.pyc")
    try folder.write("", to: "code/train.pyc")
    #expect(
      try check()
        == unread("it is compiled; name the '.py' file that it was made from", "train.pyc"))
  }

  @Test("since a link leads out of the folder, or nowhere")
  func links() throws {
    try folder.write("import argparse\n", to: "outside.py")
    try folder.write("", to: "code/a.txt")
    try folder.link("code/train.py", to: "../outside.py")
    #expect(try check() == unread("it is a symbolic link that leads out of the folder"))
    try FileManager.default.removeItem(atPath: folder.path("code/train.py"))
    try folder.link("code/train.py", to: "train.py")
    #expect(try check() == unread("too many symbolic links"))
    try FileManager.default.removeItem(atPath: folder.path("code/train.py"))
    try folder.link("code/train.py", to: "real.py")
    try folder.write("", to: "code/real.py")
    try folder.link("code/again", to: ".")
    #expect(try check() == open + "nothing in the script takes the command line apart\n")
  }

  @Test("since a module of it lies elsewhere")
  func linkedModule() throws {
    try folder.write(
      "import argparse\nparser = argparse.ArgumentParser()\n", to: "outside.py")
    try folder.write("from options import parser\nparser.parse_args()\n", to: "code/train.py")
    try folder.link("code/options.py", to: "../outside.py")
    #expect(try check().contains(open))
    try FileManager.default.removeItem(atPath: folder.path("code/options.py"))
    try folder.link("code/options.py", to: "inside.txt")
    try folder.write(
      "import argparse\nparser = argparse.ArgumentParser()\n", to: "code/inside.txt")
    #expect(try check().contains("[channel-not-parsed]"))
  }

  @Test("since it is very large; of a hundred megabytes none is read")
  func large() throws {
    try folder.write("", to: "code/train.py")
    let file = try #require(FileHandle(forWritingAtPath: folder.path("code/train.py")))
    try file.truncate(atOffset: 100 << 20)
    try file.close()
    #expect(try check() == unread("it has more than 1 MiB"))
  }

  @Test(
    "since it is no text of Python",
    arguments: [
      (Data(), ""), (Data([0x23, 0x20, 0xE9, 0x0A]), ""),
      (Data("# -*- coding: latin-1 -*-\n# ".utf8) + [0xE9, 0x0A], ""),
      (Data("import argparse\n\0\n".utf8), ""), (Data("x = '''a\n".utf8), ""),
      (Data("x = (1\n".utf8), ""),
      (Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167) }), ""),
      (Data("if 1:\n\tx = 1\n        y = 2\n".utf8), ""), (Data([0xFF, 0xFE, 0x61, 0x00]), ""),
    ])
  func texts(_ text: Data, _: String) throws {
    try folder.write(text, to: "code/train.py")
    let found = try check()
    #expect(found.hasPrefix(open) && found.split(separator: "\n").count == 1, "\(found)")
  }

  @Test(
    "or whose modules import each other, or hide the standard library's, is no ground for findings")
  func modules() throws {
    try folder.write("import b\nb.parser.parse_known_args()\n", to: "code/train.py")
    try folder.write("import train\nimport c\n", to: "code/b.py")
    try folder.write("import b\n", to: "code/c.py")
    #expect(try check().contains(open))
    try folder.write("class ArgumentParser: pass\n", to: "code/argparse.py")
    try folder.write(
      "import argparse\nparser = argparse.ArgumentParser()\nparser.parse_args()\n",
      to: "code/train.py")
    #expect(try check().contains(open))
  }

  @Test("since there is no folder of it")
  func folders() throws {
    #expect(
      try check() == """
        algorithm.yaml: not checked against its code: cannot list 'code': no such file or directory

        """)
    try folder.write("", to: "code")
    #expect(try check().contains("cannot list 'code': a part of the path is not a directory"))
    try write("train.py", source: "\"a\\0b\"")
    _ = try check()
    try write("train.py", source: "''")
    #expect(try check().contains("it has no 'source_dir'"))
    let run = try Binary.run("check --quiet --no-local -v", in: folder)
    #expect(
      run.errors == "algorithm.yaml: not checked against its code: '--no-local' is given\n")
  }

  @Test("since nobody may", .enabled(if: getuid() != 0, "root may read everything"))
  func permission() throws {
    try folder.write("", to: "code/train.py")
    _ = unsafe chmod(folder.path("code/train.py"), 0)
    #expect(try check() == unread("permission denied"))
    _ = unsafe chmod(folder.path("code"), 0)
    #expect(try check().contains("cannot list 'code': permission denied"))
    _ = unsafe chmod(folder.path("code"), 0o700)
  }
}

@Suite("The list of a code directory")
struct CodeListingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var paths: [String]? {
    try? CodeListing.list(FilePath(folder.path)).get().entries.map { "\($0.path) \($0.kind)" }
  }

  @Test("has everything but what lies in stray folders; links are not followed")
  func content() throws {
    try folder.write("12345", to: "a/b.py")
    try folder.write("", to: ".git/config")
    try folder.write("", to: "a/__pycache__/b.pyc")
    try folder.write("", to: "env/pyvenv.cfg")
    try folder.write("", to: "env/lib/site.py")
    try folder.link("up", to: "..")
    try folder.link("a/nowhere", to: "nothing")
    #expect(
      paths == [
        ".git strayFolder", "a folder", "a/__pycache__ strayFolder", "a/b.py file",
        "a/nowhere other", "env strayFolder", "up other",
      ])
    #expect(try CodeListing.list(FilePath(folder.path)).get().size == 5)
  }

  @Test("counts what the platform counts", arguments: [1024, 1025])
  func count(_ number: Int) throws {
    for index in 0..<number - 12 { try folder.write("", to: "d\(index % 10)/f\(index)") }
    try folder.write("", to: "train.py")
    try folder.write(
      """
      name: a
      description: b
      engine: {image: org/a:1}
      code_dir: obs://bucket/alg/
      boot_file: train.py
      source_dir: .
      inputs: [{name: data_url}]
      outputs: [{name: train_url}]
      resources: {types: [CPU]}

      """, to: "algorithm.yaml")
    let run = try Binary.run("check --format short", in: folder)
    #expect(
      run.output
        == (number == 1024
          ? ""
          : "algorithm.yaml:6:13: error: the code directory has 1025 files and folders, 1024 are "
            + "allowed [code-dir-too-many-files]\n"))
  }

  @Test("ends somewhere, and says so")
  func limit() throws {
    for index in 0..<20_010 {
      if index % 2000 == 0 { try folder.write("", to: "d\(index)/x") }
      try #require(
        FileManager.default.createFile(
          atPath: folder.path("d\(index / 2000 * 2000)/f\(index)"), contents: nil))
    }
    let directory = try CodeListing.list(FilePath(folder.path)).get()
    #expect(directory.isCut)
    #expect(directory.entries.count <= 20_010)
  }

  @Test("of files that come and go is some list")
  func vanishing() async throws {
    let path = folder.path
    async let changes: Void = Task.detached {
      for round in 0..<200 {
        let name = "\(path)/d\(round % 7)"
        try? FileManager.default.createDirectory(
          atPath: "\(name)/e/f", withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: "\(name)/e/f/g.py", contents: nil)
        if round % 3 == 0 { try? FileManager.default.removeItem(atPath: name) }
      }
    }.value
    for _ in 0..<200 {
      let list = CodeListing.list(FilePath(path))
      #expect((try? list.get()) != nil)
    }
    await changes
  }
}
