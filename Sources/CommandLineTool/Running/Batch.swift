import AlgorithmCompiler
import AlgorithmLint
import Diagnostics
import Reporting
import Synchronization

/// Compiles many files on several threads. What comes out doesn't depend on their timing.
///
/// Of a file in which nothing is wrong, next to nothing is kept.
struct Batch<Product: Sendable>: Sendable {
  let inputs: [InputFile]

  /// The most threads; nil for as many as are worth it.
  let threads: Int?
  let settings: RunSettings

  /// What is wanted of each file besides its diagnostics.
  let product: @Sendable (Compilation) -> Product?

  /// Whether the run reports what has a code.
  var isReported: @Sendable (_ code: String) -> Bool = { _ in true }

  /// How files are fixed; nil when they aren't.
  var repair: FileRepair?

  /// Whether files that declare no algorithm and aren't named like manifests are left out.
  var skipsOtherFiles = false

  /// Where the code behind manifests is looked for; nil where it isn't.
  var localCode: LocalCode?

  /// Whether it is told which checks against code did not run.
  var remarksOnCode = false

  /// Who is told of each file that is done.
  var progress: RunProgress?

  /// What came of one file.
  struct Outcome: Sendable {
    let index: Int
    var failure: LocalizedText?
    var diagnostics: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    /// Kept where something was found, and where it can't be read again.
    var source: SourceFile?
    /// Nil where no comment suppresses anything.
    var suppressions: Suppressions?
    /// Nil where the file could not even be opened.
    var coverage: Coverage?
    var manifests: [RunContext.Entry] = []
    var product: Product?
    /// The scripts that the diagnostics' notes point into.
    var scripts: [SourceFile] = []
    /// Which checks against code did not run, and why; empty where nobody asked.
    var codeRemarks: [LocalizedText] = []
    /// Nil where nothing was to be fixed.
    var repair: FileRepair.Result?
    /// Whether the file is something else than a manifest, and left out.
    var isSkipped = false
  }

  /// Fewer files than this are read by one thread: others would be started in vain.
  private static var worthwhile: Int { 200 }

  /// How many files a thread takes at a time.
  private static var portion: Int { 16 }

  /// The outcomes of all files, in order.
  func run() -> [Outcome] {
    let available = inputs.count < Self.worthwhile ? 1 : Threads.available
    let work = SharedWork<Outcome>()
    Threads.run(min(threads ?? available, max(1, inputs.count))) { [self] in
      var buffer: [UInt8] = []
      var outcomes: [Outcome] = []
      while let portion = work.next(Self.portion, of: inputs.count) {
        for index in portion {
          outcomes.append(outcome(of: index, &buffer))
          progress?.advance()
        }
      }
      work.add(outcomes)
    }
    progress?.end()
    return work.results.sorted { $0.index < $1.index }
  }

  private func outcome(of index: Int, _ buffer: inout [UInt8]) -> Outcome {
    let input = inputs[index]
    var outcome = Outcome(index: index)
    do throws(FileReading.Failure) {
      try input.read(into: &buffer)
    } catch {
      outcome.failure = error.reason
      return outcome
    }
    let id = FileID(UInt32(index))
    let settings = settings[index]
    let compile = { @Sendable [localCode] source in
      Compilation(
        source, rules: settings.rules, levels: settings.levels, isReported: isReported,
        code: { localCode?.code(behind: $0, input, settings.codeRoots) })
    }
    var compilation = compile(SourceFile(id: id, path: input.name, bytes: buffer))
    if skipsOtherFiles, compilation.units.isEmpty, !input.isManifestByName {
      outcome.isSkipped = true
      return outcome
    }
    if let repair {
      (compilation, outcome.repair) = repair.repaired(compilation, input, compile: compile)
    }
    outcome.diagnostics = compilation.diagnostics
    outcome.suppressed = compilation.suppressed
    outcome.manifests = compilation.entries
    outcome.product = product(compilation)
    outcome.coverage = compilation.coverage
    if !compilation.suppressions.isEmpty { outcome.suppressions = compilation.suppressions }
    outcome.scripts = compilation.relatedScripts
    if remarksOnCode {
      outcome.codeRemarks = CodeRemarks.remarks(
        on: compilation, input, settings.codeRoots, localCode)
    }
    let isSilent = outcome.diagnostics.isEmpty && outcome.suppressed.isEmpty
    if !isSilent || !input.isRereadable || outcome.repair?.output != nil {
      let bytes = Self.kept(compilation.source.bytes)
      outcome.source = SourceFile(id: id, path: input.name, bytes: bytes)
    }
    return outcome
  }

  private static var largeFile: Int { 1 << 18 }

  /// What is kept of a buffer: a copy, since the buffer has room for the largest file so far. A large file is not
  /// copied; the next one gets another buffer.
  private static func kept(_ buffer: [UInt8]) -> [UInt8] {
    if buffer.count >= largeFile { return buffer }
    var copy: [UInt8] = []
    copy.reserveCapacity(buffer.count)
    copy.append(contentsOf: buffer)
    return copy
  }
}

/// What the threads of a batch share: hence a class.
private final class SharedWork<Result: Sendable>: Sendable {
  private let taken = Atomic<Int>(0)
  private let gathered = Mutex<[Result]>([])

  /// The next indices that no thread has taken yet; nil when all are.
  func next(_ portion: Int, of count: Int) -> Range<Int>? {
    let start = taken.wrappingAdd(portion, ordering: .relaxed).oldValue
    return start < count ? start..<min(start + portion, count) : nil
  }

  func add(_ results: [Result]) { gathered.withLock { $0 += results } }

  var results: [Result] { gathered.withLock { $0 } }
}
