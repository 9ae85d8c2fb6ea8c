import Diagnostics

/// Asks for the files of the modules that a script imports, each once.
struct ModuleLoader {
  /// By path: the file's place among those that were read; nil where there is none.
  private var known: [String: Int?] = [:]
  private(set) var sources: [SourceFile]
  private var questions = 0

  private static let mostModules = 100
  private static let mostQuestions = 1_000

  init(_ bootFile: SourceFile) { sources = [bootFile] }

  /// The number of the file at `path`, read with `read` unless it was before.
  mutating func file(at path: String, _ read: (String) -> SourceFile?) -> Int? {
    if let answer = known[path] { return answer }
    guard sources.count <= Self.mostModules, questions < Self.mostQuestions else { return nil }
    questions += 1
    var answer: Int?
    if let source = read(path) {
      sources.append(source)
      answer = sources.count - 1
    }
    known[path] = .some(answer)
    return answer
  }
}
