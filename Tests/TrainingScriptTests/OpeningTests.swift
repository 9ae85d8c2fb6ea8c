import Diagnostics
import Testing
import TrainingScript

@Suite("A list of arguments is open")
struct OpeningTests {
  @Test("where a name is computed")
  func computed() {
    #expect(defined("p.add_argument(os.environ['A'])") == ["open: computedName"])
    #expect(
      defined("for n in os.listdir():\n  p.add_argument('--' + n)") == ["open: computedName"])
    #expect(defined("p.add_argument(*os.listdir())") == ["open: computedName"])
  }

  @Test("where the parser goes to, or comes from, what is not read")
  func foreign() {
    #expect(defined("import lib\nlib.add_arguments(p)") == ["open: foreignParser"])
    #expect(
      accepted("import lib\np = lib.get_parser()\np.add_argument('--a')\np.parse_args()\n")
        .contains("open: foreignParser"))
  }

  @Test("where another library or the script itself reads the command line")
  func others() {
    #expect(accepted("import fire\nfire.Fire(f)\n") == ["open: otherLibrary"])
    #expect(accepted("import sys\nx = sys.argv[1]\n") == ["open: rawArguments"])
    #expect(accepted("x = 1\n") == ["open: noParser"])
    #expect(
      defined("s = p.add_subparsers()\ns.add_parser('a').add_argument('--b')")
        .contains("open: subcommands"))
  }

  @Test(
    "where the text can't be read",
    arguments: ["x = (1\n", "x = '''\n", "if x:\n\ty = 1\n        z = 2\n", "a\0b\n"])
  func unreadable(_ text: String) {
    #expect(accepted("import argparse\n" + text) == ["open: unreadable"])
  }

  @Test("where its bytes are no UTF-8")
  func encodings() {
    let latin1 = "x = '\u{E9}'\n".unicodeScalars.map { UInt8($0.value) }
    for bytes in [latin1, Array("# coding: latin-1\n".utf8) + latin1] {
      let line = TrainingScript(.init(path: "t.py", bytes: bytes)).commandLine
      #expect(line.opening?.reason == .unreadable && line.arguments.isEmpty)
    }
  }
}
