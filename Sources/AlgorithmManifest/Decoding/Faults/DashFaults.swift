import Diagnostics
import YAMLSubset

extension Decoder {
  /// Reports the dashes that run into the keys of a mapping where a list was meant: `-name: data_url`.
  ///
  /// - Returns: whether there were any.
  mutating func reportDashWithoutSpace(_ node: NodeID, in record: RecordDescription) -> Bool {
    let keys = tree.entries(of: node).map(\.key).filter { key in
      guard type(of: key) == .string else { return false }
      let text = tree.text(of: key)
      return text.hasPrefix("-") && record[String(text.dropFirst())] != nil
    }
    for key in keys {
      let dash = located(key).span(ofScalarAt: 0)
      let gap = SourceSpan(file: dash.file, start: dash.end, end: dash.end)
      sink.report(
        YAMLFaults.missingSpaceAfterDash, at: dash, YAMLFaults.missingSpaceAfterDashMessage,
        fixIts: [
          FixIt(
            LocalizedText(en: "write a space", zh: "加一个空格"), .unsafe, replace: gap, with: " ")
        ])
    }
    return !keys.isEmpty
  }
}
