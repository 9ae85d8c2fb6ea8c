extension Environment {
  /// Whether the terminal is known to open the addresses that text is linked to.
  ///
  /// Others show such text as it is, most of them; but some old ones print the address, and programs between us and the
  /// terminal may cut it in two. So only what says who it is counts.
  ///
  /// - Source: the terminals' own documentation; `FORCE_HYPERLINK` as other command line tools have it.
  var terminalOpensAddresses: Bool {
    if let forced = text("FORCE_HYPERLINK") { return forced != "0" }
    if text("CI") != nil || text("TMUX") != nil || text("STY") != nil { return false }
    if let program = text("TERM_PROGRAM") { return Self.programs.contains(program) }
    if let terminal = text("TERM"), Self.terminals.contains(terminal) { return true }
    if text("WT_SESSION") != nil || text("KONSOLE_VERSION") != nil { return true }
    // The library behind GNOME's and other terminals, as of version 0.50.
    return text("VTE_VERSION").flatMap { Int($0) }.map { $0 >= 5000 } ?? false
  }

  private static let programs = [
    "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio",
  ]
  private static let terminals = [
    "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "contour", "wezterm",
  ]
}
