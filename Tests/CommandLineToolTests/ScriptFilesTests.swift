import Diagnostics
import Foundation
import Testing

@testable import CommandLineTool

@Suite("The files of a training script")
struct ScriptFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files() -> ScriptFiles {
    var next: UInt32 = 7
    return ScriptFiles(in: FilePath(folder.path)) {
      defer { next += 1 }
      return FileID(next)
    }
  }

  private func failure(_ name: String) -> ScriptFiles.Failure? {
    var files = files()
    do throws(ScriptFiles.Failure) {
      _ = try files.bootFile(FilePath(name))
      return nil
    } catch {
      return error
    }
  }

  @Test("Each is read once, with an id of its own")
  func identity() throws {
    try folder.write("import options\n", to: "train.py")
    try folder.write("A = 1\n", to: "options.py")
    try folder.write("", to: "models/__init__.py")
    var files = files()
    let boot = try files.bootFile(FilePath("train.py"))
    let options = files.module("options.py")
    try folder.write("A = 2\n", to: "options.py")
    let again = files.module("options.py")
    let models = files.module("models/__init__.py")
    #expect([boot, options, again, models].map { $0?.id.rawValue } == [7, 8, 8, 9])
    #expect(again?.bytes == options?.bytes)
    #expect(models?.path == folder.path("models/__init__.py"))
    #expect(files.unread.isEmpty)
  }

  @Test("What isn't there is no module and no failure")
  func absence() throws {
    try folder.write("", to: "file.py")
    var files = files()
    let absent = ["torch.py", "file.py/__init__.py"].map { files.module($0)?.path }
    #expect(absent == [nil, nil])
    #expect(files.unread.isEmpty)
    #expect(failure("train.py") == .system(SystemError(code: ENOENT)))
  }

  @Test("What isn't a file of Python source is not read, and it is said why")
  func unreadable() throws {
    try folder.write("", to: "folder.py/a.py")
    try folder.write(Data(count: ScriptFiles.sizeLimit), to: "large.py")
    try folder.write(Data(count: ScriptFiles.sizeLimit + 1), to: "larger.py")
    try folder.write("", to: "train.pyc")
    try folder.link("zero.py", to: "/dev/zero")
    try folder.link("loop.py", to: "loop.py")
    let status = unsafe mkfifo(folder.path("pipe.py"), 0o600)
    try #require(status == 0)
    #expect(failure("folder.py") == .noFile)
    #expect(failure("large.py") == nil)
    #expect(failure("larger.py") == .tooLarge)
    #expect(failure("train.pyc") == .compiled)
    #expect(failure("zero.py") == .noFile)
    #expect(failure("pipe.py") == .noFile)
    #expect(failure("loop.py") == .system(SystemError(code: ELOOP)))
    var files = files()
    let modules = [files.module("larger.py")?.path, files.module("larger.py")?.path]
    #expect(modules == [nil, nil])
    #expect(files.unread.map(\.path.shown) == [folder.path("larger.py")])
    #expect(files.unread.map(\.failure) == [.tooLarge])
  }

  @Test("Nothing outside of the folder is read")
  func outside() throws {
    try folder.write("", to: "outside.py")
    try folder.write("", to: "code/train.py")
    var files = ScriptFiles(in: FilePath(folder.path("code"))) { FileID(0) }
    let paths = ["../outside.py", "a/../../outside.py", folder.path("outside.py")]
    let found = paths.compactMap { files.module($0)?.path }
    #expect(found == [])
    #expect(files.unread.isEmpty)
  }

  @Test("No more than a hundred modules are read")
  func limit() throws {
    var files = files()
    for number in 0...ScriptFiles.moduleLimit {
      try folder.write("", to: "m\(number).py")
      let isRead = files.module("m\(number).py") != nil
      #expect(isRead == (number < ScriptFiles.moduleLimit))
    }
    let absent = files.module("absent.py")?.path
    #expect(absent == nil)
    #expect(files.unread.map(\.failure) == [.tooMany])
  }
}
