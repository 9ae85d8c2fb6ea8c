import Diagnostics

/// A frame of one diagnostic, with the place it begins at when it shows another file.
struct FrameSection {
  let header: Place?
  let frame: Frame

  /// The frames of the diagnostic's own file and of every other file that its notes point into.
  static func sections(
    of diagnostic: Diagnostic, _ language: Language, _ places: inout Places
  ) -> [FrameSection] {
    let home = diagnostic.span.file
    let file = places.file(home)
    var marks = [Mark(range: file.range(of: diagnostic.span), role: .primary, label: nil)]
    var sections: [FrameSection] = []
    for note in diagnostic.notes {
      guard let span = note.span else { continue }
      let noteFile = places.file(span.file)
      let mark = Mark(
        range: noteFile.range(of: span), role: .related, label: note.message[language])
      if span.file == home {
        marks.append(mark)
      } else {
        sections.append(
          FrameSection(header: noteFile.place(of: span), frame: Frame(noteFile, marks: [mark])))
      }
    }
    return [FrameSection(header: nil, frame: Frame(file, marks: marks))] + sections
  }
}
