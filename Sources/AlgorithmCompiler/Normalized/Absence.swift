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
    switch shape {
    case .boolean, .constant: return defaultText
    default:
      guard let plainDefault else { return nil }
      var json = JSONWriter(.compact)
      json.string(plainDefault)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }

  /// The default without quotation marks.
  var plainDefault: String? {
    guard let defaultText, defaultText.first == "\"" else { return defaultText }
    return String(defaultText.dropFirst().dropLast())
  }
}
