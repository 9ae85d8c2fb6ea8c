import Foundation
import Testing

/// The public YAML test suite, read in place where `ALGOLINT_YAML_SUITE` says it is.
///
/// Each line is a case: `yaml`, `error`, and `docs_core`, the values in the core schema, null where it has none.
@Suite("The public YAML test suite")
struct SuiteTests {
  static let path = ProcessInfo.processInfo.environment["ALGOLINT_YAML_SUITE"]

  /// Refusals that name a feature which this subset leaves out.
  static let refusals: Set<String> = [
    "!application-tag", "!tag-directive", "!explicit-key", "!collection-key", "!null-key",
    "!merge-key",
    "!duplicate-key",
  ]

  @Test("is never misread", .enabled(if: path != nil, "ALGOLINT_YAML_SUITE is not set"))
  func suite() throws {
    let text = try String(contentsOfFile: Self.path ?? "", encoding: .utf8)
    var (equal, refused, misread) = (0, 0, 0)
    for line in text.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let fields = try #require(object as? [String: Any])
      let id = try #require(fields["id"] as? String)
      let found = read(try #require(fields["yaml"] as? String))
      let codes = found.filter { $0.hasPrefix("!") }
      if fields["error"] as? Bool == true {
        #expect(!codes.isEmpty, "\(id): an error was accepted as \(found)")
        if codes.isEmpty { misread += 1 } else { refused += 1 }
      } else if !codes.isEmpty {
        refused += 1
        #expect(codes.contains { Self.refusals.contains($0) }, "\(id): refused as \(codes)")
      } else if isEqual(found, fields["docs_core"]) {
        equal += 1
      } else {
        misread += 1
        Issue.record("\(id): misread as \(found), expected \(fields["docs_core"] ?? "nothing")")
      }
    }
    print("YAML suite: \(equal) equal, \(refused) refused, \(misread) misread")
    #expect(misread == 0 && equal > 0)
  }

  private func isEqual(_ found: [String], _ expected: Any?) -> Bool {
    guard let expected = expected as? [Any], expected.count == found.count else { return false }
    return zip(found, expected).allSatisfy { text, value in
      let read = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      return (read as? NSObject) == (value as? NSObject)
    }
  }
}
