import Reporting

/// When text is coloured.
enum ColourChoice: String, CaseIterable {
  case auto
  case always
  case never

  /// Whether what goes to `stream` is coloured.
  ///
  /// - Source: no-color.org, force-color.org and bixense.com/clicolors for the variables.
  func colour(of stream: StandardStream, in environment: Environment) -> ReportStyle.Colour {
    switch self {
    case .always: return .ansi
    case .never: return .plain
    case .auto: break
    }
    if environment.text("NO_COLOR") != nil { return .plain }
    if environment.text("FORCE_COLOR") != nil { return .ansi }
    if let forced = environment.text("CLICOLOR_FORCE"), forced != "0" { return .ansi }
    if environment.variable("TERM") == "dumb" || !environment.isTerminal(stream) { return .plain }
    return .ansi
  }
}
