import Testing

@testable import CommandLineTool

@Suite("File names")
struct FilePathTests {
  @Test(
    "are taken apart at the last slash",
    arguments: [
      ("a", ".", "a"), ("a/b", "a", "b"), ("/a", "/", "a"), ("/a/b/c", "/a/b", "c"),
      ("./a", ".", "a"),
    ])
  func parts(path: String, folder: String, name: String) {
    #expect(FilePath(path).folder.shown == folder)
    #expect(FilePath(path).lastComponent.shown == name)
  }

  @Test(
    "are put together without doubled slashes",
    arguments: [(".", "a"), ("b", "b/a"), ("b/", "b/a"), ("/", "/a")])
  func joining(folder: String, path: String) {
    #expect(FilePath(folder).appending(FilePath("a")).shown == path)
  }
}
