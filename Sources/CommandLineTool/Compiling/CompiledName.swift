import Diagnostics

/// The names of compiled manifests.
enum CompiledName {
  /// The manifest that a JSON file is compiled from, by the name of the file: `a.algorithm.yaml` for
  /// `a.algorithm.modelarts.json`; nil where no such manifest is there.
  static func manifest(ofJSON operand: String) -> String? {
    guard operand.hasSuffix(".json") else { return nil }
    var stem = operand.dropLast(".json".count)
    for target in CompileTarget.allCases where stem.hasSuffix("." + target.rawValue) {
      stem = stem.dropLast(target.rawValue.count + 1)
    }
    var stems = [stem]
    // The number of a manifest among several in its file.
    if let dot = stem.lastIndex(of: "."), Int(stem[stem.index(after: dot)...]) != nil {
      stems.append(stem[..<dot])
    }
    for stem in stems {
      for ending in [".yaml", ".yml"] {
        let path = stem + ending
        if (try? FileStatus(of: FilePath(String(path))))?.kind == .file { return String(path) }
      }
    }
    return nil
  }
}

extension OutputFile {
  /// The files of one manifest file, named after it: `a.algorithm.json`, `a.algorithm.modelarts.json`.
  ///
  /// Of a file with several manifests each has its number: `a.algorithm.1.json`.
  static func files(
    of compiled: CompiledFile, from input: InputFile, in directory: FilePath
  ) -> [OutputFile] {
    files(of: compiled, stem: directory.appending(input.outputName))
  }

  /// The same where each lies beside its manifest, in whatever folder that was found.
  static func files(of compiled: CompiledFile, beside input: InputFile) -> [OutputFile] {
    let folder = FilePath(input.name).folder
    return files(of: compiled, stem: folder.appending(input.outputName.lastComponent))
  }

  private static func files(of compiled: CompiledFile, stem: FilePath) -> [OutputFile] {
    let target = compiled.target
    let ending = target == .normalized ? ".json" : ".\(target.rawValue).json"
    return compiled.documents.enumerated().map { index, bytes in
      let number = compiled.documents.count > 1 ? ".\(index + 1)" : ""
      return OutputFile(path: FilePath(stem.bytes + Array((number + ending).utf8)), bytes: bytes)
    }
  }
}
