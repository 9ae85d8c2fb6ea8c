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
      var out: [UInt8] = []
      for diagnostic in report.diagnostics {
        let command = WorkflowCommand(diagnostic, style.language, &places)
        out.append(contentsOf: command.line.utf8)
        out.append(0x0A)
      }
      return out
    })
}

private struct WorkflowCommand {
  let line: String

  init(_ diagnostic: Diagnostic, _ language: Language, _ places: inout Places) {
    let place = places.place(of: diagnostic.span)
    var properties = [
      ("file", Self.repositoryPath(place.path)), ("line", String(place.start.line)),
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
    let message = lines.map { Self.escaped(Printable.text($0)) }.joined(separator: "%0A")
    let list = properties.map { "\($0)=\(Self.escapedProperty(Printable.text($1)))" }
    line = "::\(Self.level(diagnostic.severity)) \(list.joined(separator: ","))::\(message)"
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

  /// An annotation is matched with the changed file by its path in the repository.
  private static func repositoryPath(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return String(path)
  }

  private static func escaped(_ text: String) -> String { escaped(text, "%\r\n") }
  private static func escapedProperty(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// Percent and code for each of `marks`: the runner knows no other escapes.
  private static func escaped(_ text: String, _ marks: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if marks.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
