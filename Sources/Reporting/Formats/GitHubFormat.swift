import Diagnostics

extension ReportFormat {
  /// For GitHub Actions: workflow commands, which become annotations of a change.
  ///
  /// - Source: GitHub documentation, "Workflow commands for GitHub Actions".
  package static let github = ReportFormat(
    name: "github",
    summary: LocalizedText(
      en: "for GitHub Actions: workflow commands, shown as annotations",
      zh: "供 GitHub Actions 使用：以工作流命令输出，显示为代码注释"),
    audience: .programs,
    render: { report, style in
      var places = Places(report.files)
      let paths = RepositoryPaths(report)
      var commands = report.diagnostics.map { diagnostic in
        WorkflowCommand(diagnostic, style.language, paths, &places)
      }
      commands += report.unreadFiles.map { WorkflowCommand($0, style.language, paths) }
      return Array(commands.map { $0.line + "\n" }.joined().utf8)
    })
}

private struct WorkflowCommand {
  let line: String

  init(
    _ diagnostic: Diagnostic, _ language: Language, _ paths: RepositoryPaths,
    _ places: inout Places
  ) {
    let place = places.place(of: diagnostic.span)
    // An annotation is matched with the changed file by its path in the repository.
    var properties = [
      ("file", paths.path(place.path)), ("line", String(place.start.line)),
      ("endLine", String(place.end.line)),
    ]
    // A runner shows columns wrongly where they belong to different lines.
    if place.start.line == place.end.line {
      properties.append(("col", String(place.start.column)))
      properties.append(("endColumn", String(place.end.column)))
    }
    properties.append(("title", diagnostic.code))
    var lines = [diagnostic.message[language]]
    for note in diagnostic.notes {
      lines.append(Self.text(of: note, language, &places))
    }
    for fixIt in diagnostic.fixIts {
      lines.append(ReportWords.help[language] + fixIt.message[language])
    }
    self.init(Self.level(diagnostic.severity), properties, lines)
  }

  init(_ file: Report.UnreadFile, _ language: Language, _ paths: RepositoryPaths) {
    let properties = [("file", paths.path(file.path)), ("title", ReportWords.unreadFileCode)]
    self.init("error", properties, [ReportWords.unread(file)[language]])
  }

  private init(_ level: String, _ properties: [(String, String)], _ lines: [String]) {
    let message = lines.map { Self.escaped(Printable.text($0), "%") }.joined(separator: "%0A")
    let list = properties.map { "\($0)=\(Self.escaped($1, "%\r\n:,"))" }
    line = "::\(level) \(list.joined(separator: ","))::\(message)"
  }

  private static func text(
    of note: Note, _ language: Language, _ places: inout Places
  ) -> String {
    guard let span = note.span else { return ReportWords.help[language] + note.message[language] }
    let place = places.place(of: span)
    return "\(place.path):\(place.start.line):\(place.start.column): \(note.message[language])"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Percent and code for each of `marks`: the runner knows no other escapes. What else must not be printed is spelled out.
  private static func escaped(_ text: String, _ marks: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if marks.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        escaped += Printable.text(String(scalar))
      }
    }
    return escaped
  }
}
