import Diagnostics

extension ReportFormat {
  /// For people: each diagnostic with the lines that it speaks of.
  package static let text = ReportFormat(
    name: "text",
    summary: LocalizedText(
      en: "for people: each finding with the lines it speaks of",
      zh: "供人阅读：每个问题都附上相关的代码行"),
    audience: .people,
    render: { report, style in
      var writer = TextWriter(report, style)
      for diagnostic in report.diagnostics { writer.write(diagnostic) }
      return writer.out.bytes
    })
}

private struct TextWriter {
  var out: PaintedText
  private var places: Places
  private let language: Language
  private let rulesAddress: RulesAddress?

  init(_ report: Report, _ style: ReportStyle) {
    out = PaintedText(style.colour)
    places = Places(report.files)
    language = style.language
    rulesAddress = style.rulesAddress
  }

  mutating func write(_ diagnostic: Diagnostic) {
    let severity = Paint(diagnostic.severity)
    writeHeader(diagnostic, severity)
    let sections = FrameSection.sections(of: diagnostic, language, &places)
    let writer = FrameWriter(sections.map(\.frame))
    for section in sections {
      if let header = section.header { writer.writeHeader(header, to: &out) }
      writer.write(section.frame, severity: severity, to: &out)
    }
    let help = ReportWords.help[language]
    for note in diagnostic.notes where note.span == nil {
      writer.writeRemark(help, note.message[language], to: &out)
    }
    for fixIt in diagnostic.fixIts {
      writer.writeRemark(help, fixIt.message[language], to: &out)
      guard let preview = FixPreview(fixIt, language, &places) else { continue }
      for line in preview.lines { writer.writeAdded(number: line.number, line.text, to: &out) }
    }
    out.endLine()
  }

  private mutating func writeHeader(_ diagnostic: Diagnostic, _ severity: Paint) {
    let place = places.place(of: diagnostic.span)
    let location = "\(place.start.line):\(place.start.column)"
    out.write("\(Printable.text(place.path)):\(location): ", .path)
    out.write(ReportWords.severity(diagnostic.severity)[language], severity)
    out.write(Printable.text(diagnostic.message[language]), .message)
    if let address = rulesAddress {
      out.write(" [", .code)
      out.write(diagnostic.code, .code, linkedTo: address.of(diagnostic.code))
      out.write("]", .code)
    } else {
      out.write(" [\(diagnostic.code)]", .code)
    }
    out.endLine()
  }
}
