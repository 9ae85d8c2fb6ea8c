import Diagnostics
import Testing
import TrainingScript

@Suite("Damaged scripts")
struct DamageTests {
  private static let text = """
    # -*- coding: utf-8 -*-
    from __future__ import print_function
    import argparse, os as system
    from .a import (b, *c)
    LIST = ['a', "b", r'\\', f'{x!r:>{width}} {{ }}', b'\\x00', '''é
    ''', -1e-3, 0x1F, 1_000, 1j, None, ...]
    @decorate(1)
    async def f(a, /, b: int = 3, *args, key=None, **more) -> 'x':
    \tyield from (lambda *x: x)(a if b else [c for d in e if (g := d)])
    class C(argparse.ArgumentParser, metaclass=M):
      def __init__(self): super().__init__(); self.add_argument('--a', type=int, choices=range(3))
    try:
      with open(x) as y, z: pass
    except (A, B) as e: raise C from e
    else: del a[1:2, ::3]
    finally: assert x, 'y'
    match x:
      case {'a': [1, *_]} | None: pass
    p = C(); p.add_argument("--lr", '-l', type=float, default=1e-3,
      help='a' 'b') \\
      ; p.parse_known_args()
    """

  private func violations(_ bytes: [UInt8]) -> Bool {
    let script = TrainingScript(SourceFile(path: "t.py", bytes: bytes))
    let line = script.commandLine
    let spans =
      script.imports.map(\.span) + script.versionMarks.map(\.span)
      + line.arguments.flatMap { $0.names.map(\.span) }
      + [line.opening?.span, line.parsing?.span].compactMap { $0 }
    return spans.contains { $0.range.upperBound > bytes.count }
  }

  @Test("are read to their end")
  func damage() {
    let bytes = Array(Self.text.utf8)
    for place in bytes.indices {
      #expect(!violations(Array(bytes[..<place])), "the first \(place) bytes")
      var without = bytes
      without.remove(at: place)
      #expect(!violations(without), "without the byte at \(place)")
    }
  }
}
