/// A version of the manifest language.
public struct LanguageVersion: Sendable {
  public let number: Int
}
