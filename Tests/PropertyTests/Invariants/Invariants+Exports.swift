import AlgorithmCompiler
import CanonicalJSON
import Diagnostics
import YAMLSubset

extension Invariants {
  /// What is sound can be exported, and its normalized JSON compiles to itself.
  mutating func checkExports(of compilation: Compilation) {
    let hasComments = compilation.tree.comments.contains { _ in true }
    for unit in compilation.units {
      guard let sound = unit.sound else { continue }
      for layout in [JSONLayout.pretty, .compact] {
        _ = sound.createAlgorithmBody(layout)
        _ = sound.normalizedJSON(layout, sourceMap: true)
      }
      let json = sound.normalizedJSON()
      let again = Compilation(SourceFile(path: "a.json", bytes: json))
      let copy = again.units.first?.sound?.normalizedJSON()
      // What a comment suppresses is an error again where the comment is gone.
      if copy == nil, hasComments { continue }
      require(
        copy == json,
        "normalized JSON compiles to another text:\n\(String(decoding: json, as: UTF8.self))\n\(again.diagnostics.map(\.message.english))"
      )
    }
  }
}
