import Diagnostics
import Foundation
import Testing

@testable import CommandLineTool

@Suite("Writing files")
struct FileWritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func replace(_ name: String, _ text: String) throws {
    try FileWriting.replace(FilePath(folder.path(name)), with: Array(text.utf8))
  }

  @Test("A file is made or replaced, and nothing else is left")
  func replacing() throws {
    try replace("a.json", "one")
    try replace("a.json", "two")
    #expect(folder.text("a.json") == "two")
    #expect(folder.names == ["a.json"])
  }

  @Test("Permissions stay")
  func permissions() throws {
    try replace("a.json", "one")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("a.json"))
    try replace("a.json", "two")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.json"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("A link stays a link")
  func link() throws {
    try folder.write("one", to: "real.json")
    try folder.link("a.json", to: "real.json")
    try replace("a.json", "two")
    #expect(folder.text("real.json") == "two")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("a.json"))
        == "real.json")
  }

  @Test("A device is written to as it is")
  func device() throws {
    try FileWriting.replace(FilePath("/dev/null"), with: [1])
    let error = #expect(throws: SystemError.self) {
      try FileWriting.replace(FilePath("/dev/full"), with: [1])
    }
    #expect(error?.reason.english == "no space left on the device")
  }

  @Test("Where a file can't be made, the error says why")
  func impossible() throws {
    try folder.write("", to: "file")
    let error = #expect(throws: SystemError.self) { try replace("file/a.json", "x") }
    #expect(error?.reason.english == "a part of the path is not a directory")
    #expect(#expect(throws: SystemError.self) { try replace("no/a.json", "x") }?.code == ENOENT)
    #expect(folder.names == ["file"])
  }

  @Test("A folder is made with those above it")
  func directories() throws {
    try FileWriting.makeDirectory(FilePath(folder.path("a/b/c")))
    try FileWriting.makeDirectory(FilePath(folder.path("a/b/c")))
    #expect(folder.names == ["a"])
    try folder.write("", to: "file")
    let error = #expect(throws: SystemError.self) {
      try FileWriting.makeDirectory(FilePath(folder.path("file")))
    }
    #expect(error?.code == ENOTDIR)
  }
}

@Suite("Rewriting files")
struct RewritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func rewrite(_ name: String, from old: String) throws(FileWriting.RewritingFailure) {
    try FileWriting.rewrite(
      FilePath(folder.path(name)), from: Array(old.utf8), to: Array("new".utf8))
  }

  @Test("A file that has changed since it was read stays as it is now")
  func changed() throws {
    try folder.write("read", to: "a.yaml")
    try rewrite("a.yaml", from: "read")
    #expect(folder.text("a.yaml") == "new")
    try folder.write("changed", to: "a.yaml")
    #expect(throws: FileWriting.RewritingFailure.changedMeanwhile) {
      try rewrite("a.yaml", from: "read")
    }
    #expect(folder.text("a.yaml") == "changed")
    #expect(folder.names == ["a.yaml"])
  }

  @Test("A file that is gone, or that nobody may write, is named as such")
  func impossible() throws {
    #expect(throws: FileWriting.RewritingFailure.system(SystemError(code: ENOENT))) {
      try rewrite("a.yaml", from: "read")
    }
    try folder.write("read", to: "a.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.path("a.yaml"))
    #expect(throws: FileWriting.RewritingFailure.system(SystemError(code: EACCES))) {
      try rewrite("a.yaml", from: "read")
    }
  }

  @Test("The longest name that a file may have is no hindrance")
  func longName() throws {
    let name = String(repeating: "n", count: 250) + ".yaml"
    try folder.write("read", to: name)
    try rewrite(name, from: "read")
    #expect(folder.text(name) == "new")
    #expect(folder.names == [name])
  }
}
