import AlgorithmLint
import Diagnostics

/// What a script's help text becomes: only what the platform takes in a description.
struct StartingDescription {
  /// Nil where hardly anything would be left.
  let text: String?

  /// The help text in one line, where the description differs from it.
  let original: String?

  /// - Source: "创建算法", 描述: the limit of an algorithm's description; none is published for a hyperparameter's.
  private static let limit = 256

  init(_ help: String) {
    let line = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // `argparse.SUPPRESS` hides an argument from its help.
    guard !line.isEmpty, line != "==SUPPRESS==" else {
      (text, original) = (nil, nil)
      return
    }
    var cleaned =
      Alphabet.description.firstOutsider(in: line) == nil
      ? line : Alphabet.description.cleaned(Self.withoutDefault(line), filler: " ")
    if let whole = cleaned, whole.unicodeScalars.count > Self.limit {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: whole.unicodeScalars.prefix(Self.limit))
      cleaned = String(view)
    }
    // What was taken out left gaps.
    cleaned = cleaned?.split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
    text = cleaned
    original = cleaned == line ? nil : line
  }

  /// What `argparse` fills in says nothing here: `(default: %(default)s)`.
  private static func withoutDefault(_ line: String) -> String {
    var line = line
    for ending in ["(default: %(default)s)", "(default %(default)s)", "default: %(default)s"] {
      line = line.replacing(ending, with: "")
    }
    return line
  }
}
