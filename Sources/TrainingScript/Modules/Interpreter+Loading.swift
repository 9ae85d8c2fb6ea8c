import Diagnostics

extension Interpreter {
  /// The module at a path without its ending: a package, or a file; nil if it is none of the script's own.
  mutating func load(_ path: String, in folder: String) -> Value? {
    if let file = loader.file(at: path + "/__init__.py", read) {
      return load(file, folder: path + "/", isPackage: true, name: path)
    }
    if let file = loader.file(at: path + ".py", read) {
      return load(file, folder: folder, isPackage: false, name: path)
    }
    return nil
  }

  private mutating func load(_ file: Int, folder: String, isPackage: Bool, name: String) -> Value {
    if let known = loaded[file] { return known }
    let source = loader.sources[file]
    var parsed = ParsedFile(source, &names)
    imports += parsed.imports
    guard parsed.fault == nil, let tree = parsed.takeTree() else {
      if unreadable == nil, let fault = parsed.fault {
        unreadable = .init(.unreadable, at: SourceSpan(file: source.id, fault))
      }
      loaded[file] = .unknown
      return .unknown
    }
    if !isConditional { marks += parsed.marks.map { ($0, source.id) } }
    return run(
      source, tree, file: file, folder: folder, isPackage: isPackage,
      name: String(name.map { $0 == "/" ? "." : $0 }))
  }

  /// Goes through a module from its first line to its last.
  @discardableResult
  mutating func run(
    _ source: SourceFile, _ tree: SyntaxTree, file: Int, folder: String, isPackage: Bool,
    name: String
  ) -> Value {
    frames.append(Frame(module: modules.count, parent: nil))
    modules.append(Module(source: source, tree: tree, frame: frames.count - 1, folder: folder))
    let number = modules.count - 1
    let value = new(.module(number))
    loaded[file] = value
    if isPackage { packages[number] = folder }
    let before = (module, frame, catchesExit)
    (module, frame) = (number, frames.count - 1)
    assign(
      names.id(of: .moduleName),
      .constant(.text(name), SourceSpan(file: source.id, start: 0, end: 0)))
    _ = run(tree.root)
    (module, frame, catchesExit) = before
    return value
  }
}
