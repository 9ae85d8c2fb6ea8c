import AlgorithmCompiler
import Diagnostics
import Foundation
import YAMLSubset

/// What libFuzzer calls before anything else. Writes texts to begin with into the folder that `ALGOLINT_FUZZ_SEEDS` names.
@_cdecl("LLVMFuzzerInitialize")
public func fuzzerInitialize(_ count: OpaquePointer?, _ arguments: OpaquePointer?) -> Int32 {
  let environment = ProcessInfo.processInfo.environment
  guard let folder = environment["ALGOLINT_FUZZ_SEEDS"], part != .python else { return 0 }
  let seeds = examples + (environment["ALGOLINT_YAML_SUITE"].map(suiteCases) ?? [])
  for (index, seed) in seeds.enumerated() {
    let file = URL(filePath: folder).appending(path: "seed-\(index)")
    do { try Data(seed).write(to: file) } catch { fatalError("\(file.path): \(error)") }
  }
  return 0
}

/// Every example of every kind.
private var examples: [[UInt8]] {
  KindCatalog.standard.kinds.flatMap { kind in
    kind.examples.flatMap(\.completeFiles).map { Array(MarkedText($0).text.utf8) }
  }
}

/// The texts of the public suite of YAML cases: JSON lines, each with a member `yaml`.
private func suiteCases(_ path: String) -> [[UInt8]] {
  guard let data = FileManager.default.contents(atPath: path) else {
    fatalError("no file '\(path)'")
  }
  return data.split(separator: 0x0A).flatMap { line -> [[UInt8]] in
    let tree = DocumentTree.parse(SourceFile(path: path, bytes: Array(line)))
    guard let document = tree.documents.first else { return [] }
    return tree.entries(of: document.root).filter { tree.text(of: $0.key) == "yaml" }
      .map { tree.bytes(of: $0.value) }
  }
}
