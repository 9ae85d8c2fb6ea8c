import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import CommandLineTool

@Suite("The line that says how far a run is")
struct ProgressTests {
  /// A clock that a test sets, and what was written: shared, hence a class.
  private final class Surroundings: Sendable {
    let time = Mutex(5000)
    let text = Mutex("")
  }

  private func progress(_ around: Surroundings, _ language: Language = .english) -> RunProgress {
    RunProgress(
      total: 300, language, milliseconds: { around.time.withLock { $0 } },
      write: { bytes in around.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) } })
  }

  @Test("comes after a second, changes ten times a second at most, and goes")
  func timing() {
    let around = Surroundings()
    let progress = progress(around)
    for time in [5000, 5500, 5999, 6000, 6050, 6099, 6100, 6150] {
      around.time.withLock { $0 = time }
      progress.advance()
    }
    progress.end()
    progress.end()
    #expect(
      around.text.withLock { $0 }
        == "\rchecked 4 of 300 files\u{1B}[K\rchecked 7 of 300 files\u{1B}[K\r\u{1B}[K")
  }

  @Test("is never there in a short run")
  func shortRun() {
    let around = Surroundings()
    let progress = progress(around)
    progress.advance()
    progress.end()
    #expect(around.text.withLock { $0 } == "")
  }

  @Test("speaks Chinese")
  func chinese() {
    let around = Surroundings()
    let progress = progress(around, .chinese)
    around.time.withLock { $0 = 7000 }
    progress.advance()
    #expect(around.text.withLock { $0 } == "\r已检查 1/300 个文件\u{1B}[K")
  }

  @Test("is for terminals that can erase it, and for nothing else")
  func terminals() {
    func isShown(_ terminal: StandardStream?, _ kind: String?) -> Bool {
      let environment = Environment(
        variable: { $0 == "TERM" ? kind : nil }, isTerminal: { $0 == terminal })
      return RunProgress(Console(environment: environment), total: 1) != nil
    }
    #expect(isShown(.standardError, "xterm"))
    #expect(!isShown(.standardOutput, "xterm"))
    #expect(!isShown(.standardError, "dumb"))
    #expect(!isShown(nil, nil))
  }
}
