import Diagnostics

/// Goes through a program as Python would, with values only where they are sure.
///
/// Every branch is taken, every function that may be called is called. What can't be followed is ``Value/unknown``; a
/// parser that goes where it can't be followed makes the list of its arguments open.
struct Interpreter {
  var names: NameTable
  var modules: [Module] = []
  var frames: [Frame] = []
  var objects: [Object] = []
  var libraries = LibraryTable()
  var parsers: [ParserState] = []
  var loader: ModuleLoader

  /// Reads the file at a path; nil where there is none.
  let read: (String) -> SourceFile?

  /// The modules of files, by the files' numbers; folders of packages; folders that are packages without a file.
  var loaded: [Int: Value] = [:]
  var packages: [Int: String] = [:]
  var folders: [String: Value] = [:]

  /// The first names of modules of the script's own.
  var ownPackages: Set<String> = []

  /// What files say beside their command line.
  var imports: [ImportedModule] = []
  var marks: [(mark: Mark, file: FileID)] = []

  /// The first module of the script's own that could not be read.
  var unreadable: ScriptCommandLine.Opening?

  /// The frames that hold what a class body defines.
  var classBodies: Set<Int> = []

  /// Functions and classes that code which was not read may call.
  var escaped: [Value] = []
  var escapedObjects: Set<ObjectID> = []

  /// Why the command line of the whole script is open.
  var opening: ScriptCommandLine.Opening?

  /// A call that takes the command line apart, of a parser of which nothing is known.
  var foreignParsing: ScriptCommandLine.Parsing?

  /// Whether the script replaces what `argparse` defines.
  var argparseIsChanged = false

  /// What all `DEFINE_…` define together, once there is one.
  var flagParser: Int?

  /// The first look at a flag's value before anything took the command line apart.
  var flagUse: SourceSpan?

  /// By function, what `click` gives it; and the first decorator that may give it more.
  var clickParameters: [ObjectID: [Definition]] = [:]
  var clickOpenings: [ObjectID: SourceSpan] = [:]

  /// Lists that definitions refer to, with the definitions.
  var captured: [ObjectID: [(parser: Int, definition: Int)]] = [:]

  /// Of the values that escaped, the one that is being called.
  var escapedRoot: Int?

  /// The first place where the script looks at `sys.argv` itself.
  var rawArguments: SourceSpan?

  /// Calls that were gone through, with their results.
  var calls: [CallKey: (events: Int, result: Value)] = [:]

  /// Counts what calls have done that a later call may depend on.
  var events = 0

  // The place that is being read.
  var module = 0
  var frame = 0

  /// Whether what is read may not be run.
  var isConditional = false

  /// Whether an exit of the program would be caught.
  var catchesExit = false

  var depth = 0
  private var steps = 0

  /// A frame of the machine's stack takes less than 2 KB; user's code must not exhaust it.
  static let deepest = 400
  private static let mostSteps = 1_500_000

  struct CallKey: Hashable {
    let function: ObjectID
    let arguments: [Value]
    let isConditional: Bool
  }

  var tree: SyntaxTree { modules[module].tree }

  init(_ loader: ModuleLoader, _ names: NameTable, _ read: @escaping (String) -> SourceFile?) {
    self.loader = loader
    self.names = names
    self.read = read
  }

  func span(_ node: NodeID) -> SourceSpan { span(modules[module].tree[node].range) }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: modules[module].source.id, range)
  }

  func text(_ node: NodeID) -> ArraySlice<UInt8> {
    modules[module].source.bytes[modules[module].tree[node].range]
  }

  mutating func new(_ object: Object) -> Value { .object(newID(object)) }

  mutating func newID(_ object: Object) -> ObjectID {
    objects.append(object)
    return ObjectID(rawValue: Int32(objects.count - 1))
  }

  func object(_ id: ObjectID) -> Object { objects[Int(id.rawValue)] }

  mutating func set(_ id: ObjectID, _ object: Object) { objects[Int(id.rawValue)] = object }

  func word(_ name: NameID) -> Word { names.word(name) }

  /// The list is open from here on, for this reason. The first reason is kept.
  mutating func open(_ reason: ScriptCommandLine.Opening.Reason, at span: SourceSpan) {
    events += 1
    if opening == nil { opening = .init(reason, at: span) }
  }

  /// Counts a step; false if the script is too large to be gone through.
  mutating func step(_ node: NodeID) -> Bool {
    steps += 1
    guard steps < Self.mostSteps, depth < Self.deepest else {
      open(.unreadable, at: span(node))
      return false
    }
    return true
  }

  /// Reads something under a condition.
  mutating func conditionally<Result>(
    _ condition: Bool = true, _ read: (inout Interpreter) -> Result
  ) -> Result {
    let before = isConditional
    isConditional = before || condition
    defer { isConditional = before }
    return read(&self)
  }
}

/// A file that is being gone through.
struct Module {
  let source: SourceFile
  let tree: SyntaxTree
  let frame: Int

  /// The folder of the package to which it belongs, with `/` at the end; empty for the boot file's.
  let folder: String

  /// Libraries whose names were all imported.
  var openImports: [LibraryID] = []
}
