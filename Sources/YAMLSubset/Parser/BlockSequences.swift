import Diagnostics

extension Parser {
  /// Reads a block sequence, with the cursor at its first `-`.
  ///
  /// - Parameters:
  ///   - column: the indentation of its dashes.
  ///   - n: the indentation of the collection around it; equal to `column` where a mapping's value stands under its key.
  ///   - properties: the sequence's own.
  /// - Source: YAML 1.2.2, rule 183, l+block-sequence.
  mutating func blockSequence(
    _ s: Span<UInt8>, column: Int, inside n: Int, _ properties: Properties
  ) {
    let index = nodes.count
    guard openBlock(s, .blockSequence, at: position, column: column, properties) else { return }
    sequenceEntries(s, column: column, inside: n)
    closeBlock(s, at: index)
  }

  /// Reads the entries of a sequence, with the cursor at a `-`.
  mutating func sequenceEntries(_ s: Span<UInt8>, column: Int, inside n: Int) {
    repeat {
      position += 1
      blockNode(s, inside: column, .afterDash)
    } while isAtDash(s, column: column, inside: n)
  }

  /// Moves to the next `-` of the sequence, past what can't be an entry.
  private mutating func isAtDash(_ s: Span<UInt8>, column: Int, inside n: Int) -> Bool {
    while isAtEntry(s, column: column) {
      if isAtIndicator(s, .hyphen) { return true }
      if column == n || isKeyOfOthers(s, column: column) { return false }
      reportMissingDash(s, position)
      entryWithoutDash(s, column: column)
    }
    return false
  }
}
