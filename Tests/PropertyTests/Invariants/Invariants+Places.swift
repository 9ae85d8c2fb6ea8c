import Diagnostics
import YAMLSubset

extension Invariants {
  /// Spans lie in the file and end where characters end; edits don't overlap.
  mutating func checkPlaces(of diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      check(diagnostic.span, "a diagnostic '\(diagnostic.code)'")
      for note in diagnostic.notes {
        if let span = note.span { check(span, "a note of '\(diagnostic.code)'") }
      }
      for fixIt in diagnostic.fixIts {
        for edit in fixIt.edits { check(edit.span, "an edit of '\(diagnostic.code)'") }
        for (edit, next) in zip(fixIt.edits, fixIt.edits.dropFirst()) {
          require(
            edit.span.end <= next.span.start,
            "edits of '\(diagnostic.code)' overlap or are out of order")
        }
      }
    }
    require(
      zip(diagnostics, diagnostics.dropFirst()).allSatisfy { $0.span <= $1.span },
      "diagnostics are out of order")
  }

  /// Nodes lie in the file, children in their parents, siblings one behind the other.
  mutating func checkTree(_ tree: DocumentTree) {
    var end: UInt32 = 0
    for document in tree.documents {
      check(document.span, "a document")
      require(document.span.start >= end, "documents overlap")
      end = document.span.end
      let root = tree.span(of: document.root)
      check(root, "a root")
      require(
        document.span.encloses(root), "the root \(root.range) isn't in \(document.span.range)")
      checkChildren(of: document.root, in: tree)
    }
    for comment in tree.comments { check(comment, "a comment") }
  }

  private mutating func checkChildren(of parent: NodeID, in tree: DocumentTree) {
    let kind = tree.node(parent).kind
    guard kind.isMapping || kind.isSequence else { return }
    var children: [NodeID] = []
    for (key, value) in tree.entries(of: parent) { children += [key, value] }
    children += tree.elements(of: parent)
    let whole = tree.span(of: parent)
    var end = whole.start
    for child in children {
      let span = tree.span(of: child)
      check(span, "a node")
      require(
        whole.encloses(span), "the node \(span.range) isn't in its parent \(whole.range)")
      require(span.start >= end, "the node \(span.range) starts before \(end)")
      end = span.end
      checkChildren(of: child, in: tree)
    }
  }

  private mutating func check(_ span: SourceSpan, _ owner: @autoclosure () -> String) {
    guard span.file == source.id, span.range.upperBound <= source.bytes.count else {
      return require(false, "\(owner()) at \(span.range) isn't in the file")
    }
    guard isUTF8 else { return }
    for offset in [span.range.lowerBound, span.range.upperBound] {
      let isInside = offset < source.bytes.count && source.bytes[offset] & 0xC0 == 0x80
      require(!isInside, "\(owner()) at \(span.range) cuts a character")
    }
  }
}

extension SourceSpan {
  fileprivate func encloses(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}
