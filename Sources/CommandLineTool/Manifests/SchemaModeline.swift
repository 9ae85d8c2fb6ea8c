/// The first line of a manifest, which tells editors where its schema is.
enum SchemaModeline {
  /// The line without its `#`.
  static func line(_ address: String) -> String { "yaml-language-server: $schema=\(address)" }

  /// The name of the schema in a folder that has it.
  static let fileName = "manifest.schema.json"

  private static let candidates = [fileName, "schemas/" + fileName]

  /// The nearest schema in the folder of a manifest or in one above it, as seen from there; nil where there is none.
  ///
  /// The search ends at the root of a repository, since what lies above may not be on other machines.
  static func nearest(to folder: FilePath) -> String? {
    guard let current = FilePath.current else { return nil }
    let start = folder.absolute(in: current)
    var place: FilePath? = start
    while let here = place {
      for name in candidates {
        let file = here.appending(FilePath(name))
        if (try? FileStatus(of: file))?.kind == .file { return file.relative(to: start).shown }
      }
      if here.appending(FilePath(".git")).exists { return nil }
      place = here.parent
    }
    return nil
  }
}
