import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Threads of the system. Tasks of Swift cost milliseconds at their first use.
enum Threads {
  /// How many threads can run at once on this machine.
  static var available: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Runs `body` on the calling thread and on `count - 1` others, and returns when all have ended.
  ///
  /// Where the system gives fewer threads, fewer run: `body` must take its work from what all share.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let started = (1..<max(1, count)).compactMap { _ in start(body) }
    body()
    for thread in started { pthread_join(thread, nil) }
  }

  /// As deep as the main thread's.
  private static let stackSize = 8 << 20

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, stackSize)
    let work = unsafe Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let result = unsafe pthread_create(&thread, &attributes, runWork, work.toOpaque())
    guard result == 0 else {
      unsafe work.release()
      return nil
    }
    return thread
  }
}

/// Carries a closure over to another thread, which C does with one pointer: hence a class.
private final class Work: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

#if canImport(Darwin)
  private nonisolated func runWork(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    CrashHandler.prepareThread()
    unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }
#else
  private nonisolated func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let work = unsafe work else { return nil }
    CrashHandler.prepareThread()
    unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }
#endif
