import Testing
import TrainingScript

@Suite("Scripts made to take for ever")
struct BoundTests {
  private static let head = "import argparse\np = argparse.ArgumentParser()\n"
  private static let tail = "p.parse_args()\n"

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Each would take gigabytes, hours, or all of the stack, if it were done as it is written.
  static let bodies = [
    "s = 'a'\n" + repeated("s = s + s\n", 64) + "p.add_argument('--' + s)\n",
    "s = ['a']\n" + repeated("s = s + s\n", 64) + "p.add_argument('--a', choices=s)\n",
    "s = ['a']\n" + repeated("s = [s, s]\n", 64) + "p.add_argument('--a', choices=s)\n",
    "for i in range(10**9):\n  p.add_argument('--a%d' % i)\n",
    "p.add_argument('--a', default=9**9**9)\np.add_argument('--b', default=1 << 10**9)\n",
    "while True:\n  p.add_argument('--a')\n",
    "def f(): f()\nf()\n",
    (0..<40).map { "def f\($0)():\n  f\($0 + 1)()\n  f\($0 + 1)()\n" }.joined()
      + "def f40(): pass\nf0()\n",
    "class A0: pass\n" + (1..<500).map { "class A\($0)(A\($0 - 1), A\($0 - 1)): pass\n" }.joined(),
    "x = " + repeated("(", 20_000) + "1" + repeated(")", 20_000) + "\n",
    "x = " + repeated("lambda: ", 20_000) + "1\n",
    "x = " + repeated("not ", 20_000) + "1\n",
    "x = a" + repeated(".b", 20_000) + "\n",
    "x = 1" + repeated(" + 1", 20_000) + "\n",
    "x = " + repeated("f'{", 500) + "1" + repeated("}'", 500) + "\n",
    "s = '%1000000000d' % 1\nt = '{:1000000000}'.format(1)\np.add_argument('--a', default=s + t)\n",
  ]

  @Test("are read, or called open", arguments: bodies.indices)
  func bounded(_ index: Int) {
    let line = read(Self.head + Self.bodies[index] + Self.tail).commandLine
    let isKnown = line.opening == nil
    #expect(isKnown || line.opening?.reason != nil)
    #expect(line.arguments.count <= 10_000)
    for argument in line.arguments {
      #expect(argument.names.allSatisfy { $0.text.utf8.count <= 1 << 20 })
    }
  }

  @Test("and numbers beyond all bounds make no difference")
  func numbers() {
    let found = defined(
      "p.add_argument('--a', default=-9223372036854775808 // -1)\n"
        + "p.add_argument('--b', default=[1][9223372036854775807])\n"
        + "p.add_argument('--c', default='abc'[::-9223372036854775808])\n"
        + "p.add_argument('--d', default=5 // 0)\np.add_argument('--e', default=1 << -1)")
    #expect(found.count == 5)
  }
}
