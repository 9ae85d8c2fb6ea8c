package import Diagnostics

/// What a run found, as every format takes it.
package struct Report: Sendable {
  package let tool: ToolIdentity

  /// The files that ``diagnostics``, ``suppressed`` and their notes speak of.
  package let files: ReportedFiles

  /// In order of path, then place, then code.
  package let diagnostics: [Diagnostic]

  /// What was found but doesn't count, in the same order.
  package let suppressed: [SuppressedDiagnostic]

  /// How many files were read.
  package let checkedFiles: Int

  /// The files that could not be read, in order of path.
  package let unreadFiles: [UnreadFile]

  package let background: ReportBackground

  /// A file that could not be read, and why.
  package struct UnreadFile: Hashable, Sendable {
    package let path: String
    package let reason: LocalizedText

    package init(path: String, reason: LocalizedText) {
      self.path = path
      self.reason = reason
    }
  }

  package init(
    tool: ToolIdentity, files: ReportedFiles, diagnostics: [Diagnostic],
    suppressed: [SuppressedDiagnostic] = [], checkedFiles: Int, unreadFiles: [UnreadFile] = [],
    background: ReportBackground = ReportBackground()
  ) {
    self.tool = tool
    self.files = files
    self.diagnostics = diagnostics
    self.suppressed = suppressed
    self.checkedFiles = checkedFiles
    self.unreadFiles = unreadFiles
    self.background = background
  }

  /// The same report with other diagnostics of the same files.
  package func with(
    diagnostics: [Diagnostic], suppressed: [SuppressedDiagnostic]? = nil
  ) -> Report {
    Report(
      tool: tool, files: files, diagnostics: diagnostics,
      suppressed: suppressed ?? self.suppressed, checkedFiles: checkedFiles,
      unreadFiles: unreadFiles, background: background)
  }

  /// The same report with other diagnostics, also of one more file.
  package func with(diagnostics: [Diagnostic], in file: SourceFile) -> Report {
    Report(
      tool: tool, files: files.with(file), diagnostics: diagnostics, suppressed: suppressed,
      checkedFiles: checkedFiles, unreadFiles: unreadFiles, background: background)
  }

  /// The same report with other files that could not be read.
  package func with(unreadFiles: [UnreadFile]) -> Report {
    Report(
      tool: tool, files: files, diagnostics: diagnostics, suppressed: suppressed,
      checkedFiles: checkedFiles, unreadFiles: unreadFiles, background: background)
  }

  /// The same report with what some formats ask for besides.
  package func with(background: ReportBackground) -> Report {
    Report(
      tool: tool, files: files, diagnostics: diagnostics, suppressed: suppressed,
      checkedFiles: checkedFiles, unreadFiles: unreadFiles, background: background)
  }
}

/// Who reports.
package struct ToolIdentity: Hashable, Sendable {
  package let name: String
  package let version: String

  package init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
