import Diagnostics
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A line that says how far a long run is, for people at a terminal. It is gone when the run ends.
///
/// The threads of a run share it: hence a class.
final class RunProgress: Sendable {
  private let total: Int
  private let language: Language
  private let milliseconds: @Sendable () -> Int
  private let write: @Sendable ([UInt8]) -> Void
  private let start: Int
  private let state = Mutex(State())

  private struct State {
    var passed = 0

    /// When the line was written last; nil where it isn't shown.
    var shown: Int?
  }

  /// A run that takes no longer says nothing.
  private static let patience = 1000
  private static let interval = 100

  /// - Returns: nil where nobody would see it, or where the terminal can't erase it.
  convenience init?(_ console: Console, total: Int) {
    let environment = console.environment
    guard environment.isTerminal(.standardError), environment.variable("TERM") != "dumb" else {
      return nil
    }
    self.init(
      total: total, console.language, milliseconds: Self.clock, write: { console.remark($0) })
  }

  init(
    total: Int, _ language: Language, milliseconds: @escaping @Sendable () -> Int,
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.total = total
    self.language = language
    self.milliseconds = milliseconds
    self.write = write
    start = milliseconds()
  }

  /// Counts one more file.
  func advance() {
    state.withLock { state in
      state.passed += 1
      let now = milliseconds()
      guard now - start >= Self.patience, now - (state.shown ?? start) >= Self.interval else {
        return
      }
      state.shown = now
      let text = LocalizedText(
        en: "checked \(state.passed) of \(total) files", zh: "已检查 \(state.passed)/\(total) 个文件")
      write(Array("\r\(text[language])\u{1B}[K".utf8))
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      guard state.shown != nil else { return }
      state.shown = nil
      write(Array("\r\u{1B}[K".utf8))
    }
  }

  /// Time that never goes back.
  @Sendable private static func clock() -> Int {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
