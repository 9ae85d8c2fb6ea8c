package import AlgorithmManifest

extension Manifest {
  /// Where the boot file lies in the code directory, as the manifest says it: `src/train.py`; nil where it names none, or
  /// names one in a way that other rules report.
  package var bootFileInCode: String? {
    guard let file = bootFile ?? bootFilePath, file.value.isPythonFile,
      OBSPath.wrongSeparator(in: file.value) == nil, OBSPath.wrongScheme(in: file.value) == nil
    else { return nil }
    // Without a code directory any bucket will do: the path is asked for, seen from the folder.
    let folder = codeDirectory?.value ?? "obs://bucket/folder/"
    guard let directory = OBSPath(lenient: folder), let path = directory.resolving(file.value),
      directory.contains(path)
    else { return nil }
    return directory.relativePath(of: path)
  }
}
