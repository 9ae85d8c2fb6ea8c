import Diagnostics
import Testing
import TrainingScript

@Suite("Modules of the script's own")
struct ModuleTests {
  private let options = """
    import argparse
    def get_parser():
      p = argparse.ArgumentParser()
      p.add_argument('--a')
      return p
    """

  @Test("are read with it")
  func imported() {
    #expect(
      accepted(
        "from options import get_parser\nget_parser().parse_args()\n", [("options.py", options)])
        == ["--a", "strict"])
    #expect(
      accepted(
        "import lib.options as o\np = o.get_parser()\np.add_argument('--b')\np.parse_known_args()\n",
        [("lib/__init__.py", ""), ("lib/options.py", options)]) == ["--a", "--b", "tolerant"])
  }

  @Test("may import each other")
  func cycles() {
    let modules = [
      (path: "a.py", text: "import b\n" + options), (path: "b.py", text: "import a, b\n"),
    ]
    #expect(accepted("import a\na.get_parser().parse_args()\n", modules) == ["--a", "strict"])
  }

  @Test("may hide the library's, of which nothing is known then")
  func hidden() {
    let found = accepted(
      "import argparse\np = argparse.ArgumentParser()\np.add_argument('--a')\np.parse_args()\n",
      [("argparse.py", "class ArgumentParser: pass\n")])
    #expect(found.contains { $0.hasPrefix("open") })
  }

  @Test("are asked for a hundred times at most")
  func many() {
    let text = (0..<500).map { "import m\($0)\n" }.joined()
    var asked = 0
    _ = TrainingScript(.init(path: "train.py", text: text)) { path in
      if path.hasSuffix("__init__.py") { return nil }
      asked += 1
      return .init(id: .init(UInt32(asked)), path: path, text: "x = 1\n")
    }
    #expect((1...100).contains(asked))
  }

  @Test("that can't be read leave the list open")
  func unreadable() {
    let found = accepted(
      "from options import get_parser\nget_parser().parse_args()\n", [("options.py", "x = (\n")])
    #expect(found.contains { $0.hasPrefix("open") })
  }
}
