import Synchronization
import Testing

@testable import CommandLineTool

@Suite("Threads")
struct ThreadsTests {
  @Test("Each runs the body once, and all have ended on return", arguments: [0, 1, 2, 8])
  func run(count: Int) {
    let runs = Counter()
    Threads.run(count) { runs.increase() }
    #expect(runs.value == max(1, count))
  }

  private final class Counter: Sendable {
    private let count = Atomic<Int>(0)
    func increase() { count.add(1, ordering: .relaxed) }
    var value: Int { count.load(ordering: .relaxed) }
  }
}
