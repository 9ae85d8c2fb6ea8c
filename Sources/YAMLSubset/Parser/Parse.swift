public import Diagnostics

extension DocumentTree {
  /// Reads a whole file. Never fails: what is wrong is in ``diagnostics``, what is sound is in the tree.
  ///
  /// - Complexity: linear in the length of the text, whatever it holds.
  public static func parse(_ source: SourceFile) -> DocumentTree { DocumentTree(source: source) }
}
