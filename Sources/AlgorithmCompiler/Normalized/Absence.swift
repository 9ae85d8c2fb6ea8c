import AlgorithmManifest
import CanonicalJSON

/// What normalized JSON writes for a field that the manifest leaves out.
enum Absence: Hashable {
  /// The default, as JSON text.
  case defaultValue(String)
  case emptyList
  case null

  /// The JSON text.
  var token: String {
    switch self {
    case .defaultValue(let json): json
    case .emptyList: "[]"
    case .null: "null"
    }
  }
}

extension FieldDescription {
  /// A list of things is empty where there are none; a demand that isn't made is null.
  var absence: Absence {
    if let defaultToken { return .defaultValue(defaultToken) }
    switch shape {
    case .list(.record), .oneOrMany(.record): return .emptyList
    default: return .null
    }
  }

  /// The default as JSON text.
  var defaultToken: String? {
    guard let defaultText else { return nil }
    switch shape {
    case .boolean, .constant: return defaultText
    default:
      let isQuoted = defaultText.first == "\""
      var json = JSONWriter(.compact)
      json.string(isQuoted ? String(defaultText.dropFirst().dropLast()) : defaultText)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
}
