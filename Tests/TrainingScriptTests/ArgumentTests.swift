import Testing
import TrainingScript

@Suite("The arguments of a script")
struct ArgumentTests {
  @Test("are read with what is sure of each")
  func definitions() {
    #expect(defined("p.add_argument('--a', '-b', type=int, default=3)") == ["--a/-b integer =3"])
    #expect(defined("p.add_argument('--a', type=float, default=-1e-3)") == ["--a float =-1e-3"])
    #expect(defined("p.add_argument('--a', choices=['x', 'y'])") == ["--a ['x', 'y']"])
    #expect(defined("p.add_argument('--a', choices=range(3))") == ["--a [0, 1, 2]"])
    #expect(defined("p.add_argument('--a', required=True)") == ["--a required"])
    #expect(defined("p.add_argument('--a', type=bool)") == ["--a truthiness"])
    #expect(defined("p.add_argument('--a', action='store_true')") == ["--a store_true"])
    #expect(defined("p.add_argument('--a', nargs='+')") == ["--a nargs=+"])
    #expect(defined("p.add_argument('a')") == ["a"])
    #expect(defined("p.add_argument('--a', default=float('inf'))") == ["--a =inf"])
    #expect(defined("p.add_argument('--a', default='b' 'c' + 'd')") == ["--a ='bcd'"])
  }

  @Test("are unknown where they follow from what no text says")
  func unknown() {
    #expect(defined("p.add_argument('--a', type=lambda t: t)") == ["--a type?"])
    #expect(defined("p.add_argument('--a', default=os.environ.get('B'))") == ["--a =?"])
    #expect(defined("p.add_argument('--a', default=[1][::-1])") == ["--a =?"])
    #expect(defined("p.add_argument('--a', choices=os.listdir())") == ["--a [?]"])
  }

  @Test("may be defined under a condition")
  func conditions() {
    #expect(
      defined("if os.getenv('A'):\n  p.add_argument('--a')\nelse:\n  p.add_argument('--b')")
        == ["--a conditional", "--b conditional"])
    #expect(defined("if False:\n  p.add_argument('--a')") == [])
  }

  @Test("are found however they are defined")
  func ways() {
    #expect(defined("add = p.add_argument\nadd('--a')") == ["--a"])
    #expect(defined("g = p.add_argument_group('g')\ng.add_argument('--a')") == ["--a"])
    #expect(defined("def f(q):\n  q.add_argument('--a')\nf(p)") == ["--a"])
    #expect(defined("for n in ('a', 'b'):\n  p.add_argument('--' + n)") == ["--a", "--b"])
    #expect(
      defined("for n in 'a', 'b', 'c':\n  if n == 'a': continue\n  p.add_argument('--' + n)")
        == ["--b", "--c"])
    #expect(
      defined("for n in ['a']:\n  break\nelse:\n  p.add_argument('--never')") == [])
    #expect(
      accepted(
        "from argparse import ArgumentParser as AP\nclass C:\n  def __init__(self):\n    self.p = AP()\n"
          + "    self.p.add_argument('--a')\n  def parse(self): return self.p.parse_known_args()\nC().parse()\n"
      )
        == ["--a", "tolerant"])
  }

  @Test("of comments and texts are none")
  func texts() {
    #expect(defined("# p.add_argument('--a')\n'''\np.add_argument('--b')\n'''") == [])
  }

  @Test("are matched as argparse matches them")
  func names() {
    let line = read(
      """
      import argparse
      p = argparse.ArgumentParser()
      p.add_argument('--data_url')
      p.add_argument('--data_dir')
      p.add_argument('--batch-size')
      p.parse_args()
      """
    ).commandLine
    #expect(line.arguments.map { $0.names[0].bare } == ["data_url", "data_dir", "batch-size"])
    #expect(line.opening == nil && line.allowsAbbreviations)
  }
}
