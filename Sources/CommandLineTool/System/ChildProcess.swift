#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Another program, run to its end.
struct ChildProcess {
  let output: [UInt8]
  let errors: [UInt8]

  /// Nil where a signal ended it.
  let status: Int32?

  /// Variables that make a program speak English, and nothing but its own words.
  private static let language = ["LC_ALL=C", "LANGUAGE="]

  /// Runs a program that the search path leads to.
  ///
  /// What it reads and writes goes through files without names, so that neither waits for the other.
  init(_ words: [FilePath], input: [UInt8] = []) throws(SystemError) {
    let streams = [try TemporaryStream(), try TemporaryStream(), try TemporaryStream()]
    try FileWriting.write(input, to: streams[0].descriptor)
    streams[0].rewind()
    let process = try Self.start(words, streams.map(\.descriptor))
    status = Self.wait(for: process)
    output = try streams[1].content()
    errors = try streams[2].content()
  }

  private static func start(
    _ words: [FilePath], _ descriptors: [Int32]
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    let arguments = CStrings(words.map(\.bytes))
    let environment = CStrings(Self.environment)
    var process = pid_t()
    let code = unsafe posix_spawnp(
      &process, words[0].shown, &actions, nil, arguments.pointers, environment.pointers)
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }

  /// The variables of this process, but for the language.
  private static var environment: [[UInt8]] {
    var variables: [[UInt8]] = []
    var next = unsafe environ
    while let variable = unsafe next.pointee {
      let bytes = unsafe Array(UnsafeRawBufferPointer(start: variable, count: strlen(variable)))
      if !language.contains(where: { bytes.starts(with: $0.utf8.prefix { $0 != 0x3D } + [0x3D]) }) {
        variables.append(bytes)
      }
      unsafe next += 1
    }
    return variables + language.map { Array($0.utf8) }
  }

  private static func wait(for process: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}

/// A file without a name, which is gone when it is closed: hence a class.
private final class TemporaryStream {
  let descriptor: Int32

  init() throws(SystemError) {
    guard let file = unsafe tmpfile() else { throw .last }
    defer { unsafe fclose(file) }
    descriptor = dup(unsafe fileno(file))
    guard descriptor >= 0 else { throw .last }
  }

  deinit { close(descriptor) }

  func rewind() { lseek(descriptor, 0, SEEK_SET) }

  func content() throws(SystemError) -> [UInt8] {
    rewind()
    var bytes: [UInt8] = []
    do throws(FileReading.Failure) {
      try FileReading.read(descriptor, into: &bytes)
    } catch {
      throw error.systemError
    }
    return bytes
  }
}

/// Strings as C has them, which live as long as this: hence a class.
@safe private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [[UInt8]]) {
    unsafe pointers = strings.map { unsafe FilePath($0).withCString { unsafe strdup($0) } } + [nil]
  }

  deinit {
    for index in unsafe pointers.indices { unsafe free(pointers[index]) }
  }
}

extension FileReading.Failure {
  fileprivate var systemError: SystemError {
    switch self {
    case .system(let error): error
    case .tooLarge: SystemError(code: EFBIG)
    }
  }
}
