/// Paths as services name them: seen from the directory of the run, which is taken for the top of a repository.
struct RepositoryPaths {
  /// The parts of the directory's path; nil where it is not known.
  private let directory: [Substring]?

  init(_ report: Report) {
    directory = report.background.directory().map { Self.parts(of: $0) }
  }

  /// The path without `.`, `..` and empty parts; absolute only for what lies outside of the directory.
  ///
  /// What is no path, such as `<stdin>`, is left as it is.
  func path(_ path: String) -> String {
    let parts = Self.parts(of: path)
    let isAbsolute = path.hasPrefix("/")
    guard isAbsolute || parts.contains("..") else { return parts.joined(separator: "/") }
    guard let directory else {
      return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }
    let resolved = Self.resolved(isAbsolute ? parts : directory + parts)
    if resolved.count > directory.count, resolved.starts(with: directory) {
      return resolved.dropFirst(directory.count).joined(separator: "/")
    }
    return "/" + resolved.joined(separator: "/")
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }

  private static func resolved(_ parts: [Substring]) -> [Substring] {
    parts.reduce(into: []) { resolved, part in
      if part == ".." { _ = resolved.popLast() } else { resolved.append(part) }
    }
  }
}
