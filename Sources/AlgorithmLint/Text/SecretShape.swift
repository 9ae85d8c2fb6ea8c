/// Tells whether a text is likely a secret: by the name it goes by, or by its shape.
///
/// Its words are lists: to make the type of a table of texts costs a short run more than to look through all of them.
package enum SecretShape {
  package static func isSecret(_ text: String, named name: String) -> Bool {
    if hasKnownPrefix(text) { return true }
    let words = words(name)
    if isHarmless(text) || words.last.map(measures.contains) ?? false { return false }
    return isSecretName(words) || isKeyName(words) && looksRandom(text)
  }

  /// The words of a name, split at `_`, `-` and changes from lower to upper case, in lower case.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in name.unicodeScalars {
      let isUpper = ("A"..."Z").contains(scalar)
      if scalar == "_" || scalar == "-" || (isUpper && wasLower) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if scalar != "_", scalar != "-" { word.unicodeScalars.append(scalar) }
      wasLower = ("a"..."z").contains(scalar)
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  private static func isSecretName(_ words: [String]) -> Bool {
    if words.contains(where: certain.contains) { return true }
    guard words.count >= 2 else { return false }
    return pairs.contains("\(words[words.count - 2]) \(words[words.count - 1])")
  }

  /// Whether it is called `ak`, `sk` or `token`, which are names of other things, too.
  private static func isKeyName(_ words: [String]) -> Bool {
    words.last.map(short.contains) ?? false
  }

  /// Whether it is long, and letters and digits take turns in it.
  private static func looksRandom(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isWord = bytes.allSatisfy { isDigit($0) || isLetter($0) || $0 == 0x2D || $0 == 0x5F }
    let changes = zip(bytes, bytes.dropFirst()).count { isDigit($0) != isDigit($1) }
    return bytes.count >= 16 && isWord && changes >= 5
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static let short = ["ak", "sk", "token"]

  /// The last words of names that say something about a secret, and don't hold one.
  private static let measures = [
    "length", "len", "size", "dim", "count", "num", "number", "min", "max", "type", "mode",
    "policy",
    "file", "path", "dir", "field", "column", "name", "env", "var", "format", "ratio", "weight",
    "loss",
  ]
  private static let certain = [
    "password", "passwd", "pwd", "secret", "apikey", "accesskey", "secretkey", "passphrase",
    "credential", "credentials",
  ]
  private static let pairs = [
    "access key", "secret key", "api key", "private key", "access token", "auth token",
    "api token", "bearer token", "security token", "hf token", "github token",
  ]

  /// Placeholders, switches, and paths that only name a place.
  private static func isHarmless(_ text: String) -> Bool {
    let folded = text.lowercased()
    return text.utf8.count < 4 || placeholders.contains(folded)
      || Set(folded.unicodeScalars).count <= 2 || folded.hasPrefix("your")
      || folded.hasSuffix(".json") || folded.hasSuffix(".txt") || folded.hasSuffix(".pem")
  }

  private static let placeholders = [
    "none", "null", "true", "false", "changeme", "change-me", "placeholder", "todo", "env",
    "example", "unset", "empty", "default",
  ]

  /// Beginnings that the keys of well-known services have, with the length that they have at least.
  private static func hasKnownPrefix(_ text: String) -> Bool {
    prefixes.contains { text.hasPrefix($0.text) && text.utf8.count >= $0.length }
      && text.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == 0x5F || $0 == 0x2D }
  }

  private static let prefixes: [(text: String, length: Int)] = [
    ("AKIA", 20), ("ASIA", 20), ("ghp_", 40), ("gho_", 40), ("github_pat_", 40), ("glpat-", 26),
    ("hf_", 34), ("sk-", 32), ("xoxb-", 24), ("xoxp-", 24),
  ]
}
