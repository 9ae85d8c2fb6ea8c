public import Diagnostics

/// A closed set of words that a field takes. Each word is spelled here and nowhere else.
public protocol Vocabulary: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
  /// What one of the words is called in a message: `resource type`.
  static var title: LocalizedText { get }

  /// The label that the console shows.
  var label: LocalizedText { get }

  /// How the API writes it; empty where it writes nothing.
  var apiValue: String { get }

  /// What choosing it means, in one line.
  var summary: LocalizedText { get }
}
