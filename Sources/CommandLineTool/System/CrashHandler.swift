#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Says what happened when the tool itself fails: a trap or an overflowing stack would otherwise end it in silence.
///
/// The handler may call next to nothing, so everything that it needs is laid down before.
enum CrashHandler {
  /// Sysexits' EX_SOFTWARE.
  private static let exitCode: Int32 = 70
  private static let stackSize = 1 << 16
  private static let longestName = 4096

  /// Where each thread keeps the name of the file that it is reading.
  private static let nameKey: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key, nil)
    return key
  }()

  /// Called once, before anything else.
  static func install() {
    prepareThread()
    var action = sigaction()
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = explainCrash
    #else
      unsafe action.__sigaction_handler.sa_handler = explainCrash
    #endif
    action.sa_flags = Int32(SA_ONSTACK) | Int32(truncatingIfNeeded: SA_RESETHAND)
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] {
      unsafe sigaction(signal, &action, nil)
    }
  }

  /// Called at the start of every thread: gives it a stack for the handler and room for a file's name.
  ///
  /// Both live as long as the process, since a crash may come at any time.
  static func prepareThread() {
    var stack = unsafe stack_t()
    unsafe stack.ss_size = stackSize
    unsafe stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    unsafe sigaltstack(&stack, nil)
    let name = UnsafeMutablePointer<UInt8>.allocate(capacity: longestName + 1)
    unsafe name.pointee = 0
    unsafe pthread_setspecific(nameKey, name)
  }

  /// Notes what this thread reads from now on.
  static func isReading(_ path: FilePath) {
    guard let name = unsafe currentName else { return }
    var length = 0
    for byte in path.bytes.prefix(longestName) {
      unsafe name[length] = byte
      length += 1
    }
    unsafe name[length] = 0
  }

  fileprivate static func explain() -> Never {
    write("algolint: internal error")
    if let name = unsafe currentName, unsafe name.pointee != 0 {
      write(" while reading ")
      var length = 0
      // A control character could do to the terminal what reports keep from it.
      while unsafe name[length] != 0 {
        if unsafe name[length] < 0x20 || name[length] == 0x7F { unsafe name[length] = 0x3F }
        length += 1
      }
      _ = unsafe SystemCall.write(StandardStream.standardError.rawValue, name, length)
    }
    write("\nThis is the tool's fault, not yours: please report it together with that file.\n")
    write("algolint 内部错误：这是工具自身的缺陷，与您的文件无关，请附上该文件反馈给我们。\n")
    _exit(exitCode)
  }

  private static var currentName: UnsafeMutablePointer<UInt8>? {
    unsafe pthread_getspecific(nameKey)?.assumingMemoryBound(to: UInt8.self)
  }

  private static func write(_ text: StaticString) {
    _ = unsafe SystemCall.write(
      StandardStream.standardError.rawValue, text.utf8Start, text.utf8CodeUnitCount)
  }
}

private nonisolated func explainCrash(_ signal: Int32) { CrashHandler.explain() }
