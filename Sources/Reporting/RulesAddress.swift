/// Where the reference page of the rules, `docs/rules.md`, can be read.
package struct RulesAddress: Hashable, Sendable {
  private let page: String

  /// - Returns: nil for what is no address of a page on the web or on this machine. Nothing in it can end a sequence of
  ///   a terminal.
  package init?(_ page: String) {
    let schemes = ["https://", "http://", "file:///"]
    guard let scheme = schemes.first(where: { page.hasPrefix($0) }),
      page.utf8.count > scheme.utf8.count,
      page.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !page.contains("#")
    else { return nil }
    self.page = page
  }

  /// The address of one rule's chapter. Its anchor is what GitHub and GitLab make of the chapter's title.
  func of(_ code: String) -> String {
    page + "#" + FileURI.encoded(code.filter { $0 != "." && $0 != "/" })
  }
}
