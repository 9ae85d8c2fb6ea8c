import AlgorithmCompiler
import Diagnostics
import Foundation
import Testing

/// A text that the properties are tried on.
struct Text: CustomTestStringConvertible, Sendable {
  /// Where it comes from.
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  /// The manifests below `samples`, sound or not.
  static let samples: [Text] = {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "samples")
    let names = FileManager.default.enumerator(atPath: top.path)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".algorithm.yaml") }.sorted().map { name in
      Text(name: name, bytes: [UInt8](FileManager.default.contents(atPath: top.path + "/" + name)!))
    }
  }()

  /// The files of every example of every kind, filled in to whole files.
  static let examples: [Text] = KindCatalog.standard.kinds.flatMap { kind in
    kind.examples.flatMap(\.completeFiles).enumerated().map { index, file in
      Text(name: "\(kind.code) \(index + 1)", bytes: Array(MarkedText(file).text.utf8))
    }
  }

  static let all = samples + examples

  var source: SourceFile { SourceFile(path: "a.yaml", bytes: bytes) }

  func applying(_ fixIt: FixIt) -> [UInt8] {
    var changed = bytes
    for edit in fixIt.edits.reversed() {
      changed.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
    }
    return changed
  }
}
