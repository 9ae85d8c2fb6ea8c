import Diagnostics

/// The words for the languages on the command line.
enum LanguageWord: String, CaseIterable {
  case en
  case zh

  var language: Language {
    switch self {
    case .en: .english
    case .zh: .chinese
    }
  }
}

extension Language {
  /// The language of the surroundings: `ALGOLINT_LANG`, then the first of the locale's variables that is set.
  ///
  /// - Source: POSIX, "Environment Variables", for the order of the locale's variables.
  init(of environment: Environment) {
    let names = ["ALGOLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment.text($0) }.first ?? ""
    self = locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }

  /// What `--lang` says on a command line that may be wrong elsewhere, so that even that is said in this language.
  static func asked(in words: [String]) -> Language? {
    let option = "--" + Option.language.name
    var asked: Language?
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      if word == option, index + 1 < words.count {
        asked = LanguageWord(rawValue: words[index + 1])?.language ?? asked
      } else if word.hasPrefix(option + "=") {
        asked = LanguageWord(rawValue: String(word.dropFirst(option.count + 1)))?.language ?? asked
      }
    }
    return asked
  }
}
