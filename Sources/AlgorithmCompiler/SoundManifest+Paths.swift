import AlgorithmManifest

extension Manifest {
  /// The same manifest with its code directory as `obs://bucket/folder/`, and the boot file both as the path below it
  /// and as a full path.
  mutating func spellOutPaths() {
    guard let folder = codeDirectory, let directory = OBSPath(lenient: folder.value) else { return }
    codeDirectory = Located(directory.text, folder.span)
    // Rules see to it that the two agree where both are written.
    guard let file = bootFile ?? bootFilePath, let path = directory.resolving(file.value) else {
      return
    }
    bootFile = Located(directory.relativePath(of: path), file.span)
    bootFilePath = Located(path.text, (bootFilePath ?? file).span)
  }
}

extension Located<String> {
  /// A path in object storage as the API writes it: `/bucket/folder/`.
  var apiPath: String { OBSPath(lenient: value)?.apiText ?? value }
}
