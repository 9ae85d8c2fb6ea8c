import Foundation
import Testing

@testable import CommandLineTool

@Suite("When the tool itself fails")
struct CrashTests {
  @Test("A trap says whose fault it is and names the file")
  func trap() async throws {
    let result = await #expect(
      processExitsWith: .exitCode(70), observing: [\.standardErrorContent]
    ) {
      CrashHandler.install()
      CrashHandler.isReading(FilePath("a/\u{1B}[2J图像.yaml"))
      _ = [0][CommandLine.arguments.count + 1]
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(
      text.hasSuffix(
        """
        algolint: internal error while reading a/?[2J图像.yaml
        This is the tool's fault, not yours: please report it together with that file.
        algolint 内部错误：这是工具自身的缺陷，与您的文件无关，请附上该文件反馈给我们。

        """))
  }

  @Test("So does an overflowing stack")
  func overflow() async throws {
    let result = await #expect(
      processExitsWith: .exitCode(70), observing: [\.standardErrorContent]
    ) {
      CrashHandler.install()
      CrashHandler.isReading(FilePath("deep.yaml"))
      _ = Self.depth(0)
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("algolint: internal error while reading deep.yaml\n"))
  }

  @Test("Other threads name the file that they are reading themselves")
  func otherThread() async throws {
    let trap = await #expect(
      processExitsWith: .exitCode(70), observing: [\.standardErrorContent]
    ) {
      CrashHandler.install()
      CrashHandler.isReading(FilePath("main.yaml"))
      Self.runElsewhere {
        CrashHandler.isReading(FilePath("other.yaml"))
        _ = [0][CommandLine.arguments.count + 1]
      }
    }
    let overflow = await #expect(
      processExitsWith: .exitCode(70), observing: [\.standardErrorContent]
    ) {
      CrashHandler.install()
      CrashHandler.isReading(FilePath("main.yaml"))
      Self.runElsewhere {
        CrashHandler.isReading(FilePath("other.yaml"))
        _ = Self.depth(0)
      }
    }
    for result in [trap, overflow] {
      let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
      #expect(text.contains("algolint: internal error while reading other.yaml\n"))
    }
  }

  /// Recursion without end.
  private static func depth(_ n: Int) -> Int { n == -1 ? 0 : depth(n + 1) + depth(n + 2) }

  /// Runs `body` on a thread that isn't the calling one.
  private static func runElsewhere(_ body: @escaping @Sendable () -> Void) {
    let caller = pthread_self()
    Threads.run(2) {
      if pthread_equal(pthread_self(), caller) == 0 { body() }
    }
  }
}
