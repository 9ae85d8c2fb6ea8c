import AlgorithmCompiler
import Diagnostics
import Testing
import YAMLSubset

@Suite("A safe fix-it")
struct SafeFixItTests {
  @Test("removes its diagnostic, adds none, and changes only what it names", arguments: Text.all)
  func application(_ text: Text) {
    let before = Compilation(text.source)
    for diagnostic in before.diagnostics {
      for fixIt in diagnostic.fixIts where fixIt.applicability == .safe {
        let after = Compilation(SourceFile(path: "a.yaml", bytes: text.applying(fixIt)))
        var left = before.diagnostics.map(\.code)
        left.remove(at: left.firstIndex(of: diagnostic.code)!)
        for code in after.diagnostics.map(\.code) {
          let known = left.firstIndex(of: code)
          #expect(known != nil, "'\(fixIt.message.english)' leaves or adds '\(code)'")
          if let known { left.remove(at: known) }
        }
        let named = FieldPath(at: diagnostic.span, in: before.tree)
        for path in changes(before, after) {
          #expect(named.covers(path), "'\(fixIt.message.english)' at \(named.keys) changes \(path)")
        }
      }
    }
  }

  @Test("is offered for many a text")
  func number() {
    let count = Text.all.map { text in
      Compilation(text.source).diagnostics.flatMap(\.fixIts).count { $0.applicability == .safe }
    }
    #expect(count.reduce(0, +) > 50)
  }

  /// The places of normalized JSON that say something else afterwards.
  private func changes(_ before: Compilation, _ after: Compilation) -> [[String]] {
    zip(before.units, after.units).flatMap { old, new -> [[String]] in
      guard let old = old.sound, let new = new.sound else { return [] }
      let (first, second) = (values(of: old), values(of: new))
      return Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  /// Every scalar of a normalized manifest by its path.
  private func values(of sound: SoundManifest) -> [[String]: String] {
    let tree = DocumentTree.parse(SourceFile(path: "a.json", bytes: sound.normalizedJSON()))
    var values: [[String]: String] = [:]
    func collect(_ id: NodeID, _ path: [String]) {
      for (key, value) in tree.entries(of: id) { collect(value, path + [tree.text(of: key)]) }
      for (index, element) in tree.elements(of: id).enumerated() {
        collect(element, path + ["\(index)"])
      }
      if tree.kind(of: id).isScalar { values[path] = tree.text(of: id) }
    }
    for document in tree.documents { collect(document.root, []) }
    return values
  }
}

/// Where in a manifest a place lies: the keys, and the indices in lists, that lead to it.
struct FieldPath {
  private(set) var keys: [String] = []

  init(at span: SourceSpan, in tree: DocumentTree) {
    for document in tree.documents where tree.span(of: document.root).overlaps(span) {
      descend(document.root, span, tree)
    }
  }

  private mutating func descend(_ id: NodeID, _ span: SourceSpan, _ tree: DocumentTree) {
    for (key, value) in tree.entries(of: id) {
      let entry = SourceSpan(
        file: span.file, start: tree.span(of: key).start, end: tree.span(of: value).end)
      guard entry.start <= span.start, span.end <= entry.end else { continue }
      keys.append(tree.text(of: key))
      return descend(value, span, tree)
    }
    for (index, element) in tree.elements(of: id).enumerated() {
      let whole = tree.span(of: element)
      guard whole.start <= span.start, span.end <= whole.end else { continue }
      keys.append("\(index)")
      return descend(element, span, tree)
    }
  }

  /// Whether a change of `path` is a change here. Where an element goes, the others of its list move up.
  func covers(_ path: [String]) -> Bool {
    let list = Int(keys.last ?? "") == nil ? keys : keys.dropLast()
    return path.starts(with: list)
  }
}
