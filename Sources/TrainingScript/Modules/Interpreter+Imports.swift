import Diagnostics

extension Interpreter {
  /// `import a.b as c` and `from a import b`
  mutating func importModules(_ node: Node) {
    if node.kind == .importing {
      for item in tree.list(node.a) { importModule(tree[item]) }
    } else {
      importNames(node)
    }
  }

  private mutating func importModule(_ item: Node) {
    let parts = tree.list(item.a).map { NameID(rawValue: $0.rawValue) }
    let values = resolve(parts)
    if item.b >= 0 {
      assign(NameID(rawValue: item.b), values.last ?? .unknown)
    } else {
      assign(parts[0], values.first ?? .unknown)
    }
  }

  private mutating func importNames(_ node: Node) {
    let dots = Int(node.a)
    let parts = tree.list(node.b).map { NameID(rawValue: $0.rawValue) }
    let items = tree.list(node.c)
    guard let owner = dots == 0 ? resolve(parts).last : relative(dots, parts) else {
      for item in items { bind(tree[item], .unknown) }
      return
    }
    guard !items.isEmpty else { return importAll(of: owner) }
    for item in items {
      let name = NameID(rawValue: tree.list(tree[item].a)[0].rawValue)
      switch owner {
      case .object(let id):
        guard case .module(let module) = object(id) else { fallthrough }
        let value = frames[modules[module].frame].variables[name] ?? submodule(name, of: module)
        bind(tree[item], value ?? .unknown)
      case .library: bind(tree[item], attribute(name, of: owner, at: item))
      default: bind(tree[item], .unknown)
      }
    }
  }

  /// Gives an imported name its value.
  private mutating func bind(_ item: Node, _ value: Value) {
    let name = item.b >= 0 ? item.b : tree.list(item.a)[0].rawValue
    assign(NameID(rawValue: name), value)
  }

  /// `from a import *`
  private mutating func importAll(of owner: Value) {
    switch owner {
    case .library(let library): modules[module].openImports.append(library)
    case .object(let id):
      guard case .module(let other) = object(id) else { return }
      let isListed = frames[modules[other].frame].variables[names.id(of: .allNames)] != nil
      for (name, value) in frames[modules[other].frame].variables {
        let spelling = names.spelling(name)
        if spelling.hasPrefix("__") || (spelling.hasPrefix("_") && !isListed) { continue }
        assign(name, value)
      }
      modules[module].openImports += modules[other].openImports
    default:
      // Any name may come from a module of the script's own that could not be read.
      modules[module].openImports.append(libraries.id(of: "."))
    }
  }

  // MARK: Finding

  private static let mostParts = 64

  /// The values of `a`, `a.b` and `a.b.c`.
  private mutating func resolve(_ parts: [NameID]) -> [Value] {
    // Every part is looked for in the folder of those before it.
    guard parts.count <= Self.mostParts else { return parts.map { _ in .unknown } }
    let words = parts.map { names.spelling($0) }
    // These are there before the script is, and can't be replaced.
    if ["sys", "__future__", "builtins", "os"].contains(words[0]) { return library(words) }
    for folder in modules[module].folder.isEmpty ? [""] : ["", modules[module].folder] {
      if let values = find(words, in: folder) { return values }
    }
    return library(words)
  }

  private mutating func library(_ words: [String]) -> [Value] {
    words.indices.map { .library(libraries.id(of: words[...$0].joined(separator: "."))) }
  }

  /// The modules on a path of names; nil if the last is none of the script's own.
  private mutating func find(_ words: [String], in folder: String) -> [Value]? {
    var values: [Value] = []
    var path = folder
    // Whether anything was found tells a package without `__init__.py` from a library.
    var isFound = false
    for (index, word) in words.enumerated() {
      let value = load(path + word, in: path)
      if value != nil { isFound = true }
      if value != nil, index == 0 { ownPackages.insert(word) }
      if value == nil, isFound || index == words.count - 1 {
        if !isFound { return nil }
        values.append(.unknown)
        continue
      }
      let made = value ?? package(path + word + "/")
      if index > 0, case .object(let id) = values[index - 1], case .module(let parent) = object(id)
      {
        frames[modules[parent].frame].variables[names.id(of: word)] = made
      }
      values.append(made)
      path += word + "/"
    }
    return values
  }

  /// `from ..a.b import c`; nil if it lies above the boot file's folder or isn't there.
  private mutating func relative(_ dots: Int, _ parts: [NameID]) -> Value? {
    var folders = modules[module].folder.split(separator: "/").map { String($0) }
    guard dots - 1 <= folders.count else { return nil }
    folders.removeLast(dots - 1)
    let folder = folders.map { $0 + "/" }.joined()
    if parts.isEmpty {
      return folder.isEmpty
        ? package("") : load(String(folder.dropLast()), in: "") ?? package(folder)
    }
    return find(parts.map { names.spelling($0) }, in: folder)?.last
  }

  /// A module inside a package, which was not imported yet.
  mutating func submodule(_ name: NameID, of module: Int) -> Value? {
    guard let folder = packages[module] else { return nil }
    return load(folder + names.spelling(name), in: folder)
  }

  /// A folder without `__init__.py`, as a package that holds nothing but its modules.
  private mutating func package(_ folder: String) -> Value {
    if let known = folders[folder] { return known }
    frames.append(Frame(module: modules.count, parent: nil))
    modules.append(
      Module(
        source: modules[module].source, tree: SyntaxTree(), frame: frames.count - 1, folder: folder)
    )
    let value = new(.module(modules.count - 1))
    packages[modules.count - 1] = folder
    folders[folder] = value
    return value
  }
}
