import CanonicalJSON
import Diagnostics

extension EffectiveConfiguration {
  /// As a configuration would say it, with the origins as comments.
  func text(for name: String, in language: Language) -> String {
    let file = path.map(Self.quoted) ?? Self.none[language]
    var lines = ["# \(Printable.text(name)): \(file)"]
    lines += Self.list("include", include, language)
    lines += Self.list("exclude", exclude, language)
    lines.append("fail_on: \(failureLevel.value)  # \(failureLevel.origin.text[language])")
    let set = levels.filter { $0.level.origin.isSet }
    lines += Self.mapping("rules", set.map { ($0.code, $0.level.value, $0.level.origin) }, language)
    lines += Self.mapping(
      "code_roots",
      codeRoots.map { (Self.quoted($0.folder), Self.quoted($0.path.value), $0.path.origin) },
      language)
    lines += Self.list("custom_rules", customRules, language)
    return lines.joined(separator: "\n") + "\n"
  }

  /// As JSON: an object with every rule, and a line break at the end.
  func json(for name: String) -> [UInt8] {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member("path", name)
      json.key("configuration")
      if let path { json.string(path) } else { json.null() }
      Self.write("include", include, to: &json)
      Self.write("exclude", exclude, to: &json)
      json.key("fail_on")
      Self.write(failureLevel, to: &json)
      json.member(
        "rules",
        object: { json in
          for (code, level) in levels {
            json.key(code)
            Self.write(level, to: &json)
          }
        })
      json.member(
        "code_roots",
        object: { json in
          for (folder, path) in codeRoots {
            json.key(folder)
            Self.write(path, to: &json)
          }
        })
      Self.write("custom_rules", customRules, to: &json)
    }
    json.lineFeed()
    return json.bytes
  }

  private static func list(
    _ key: String, _ values: [Value<String>], _ language: Language
  ) -> [String] {
    guard !values.isEmpty else { return ["\(key): []  # \(Origin.standard.text[language])"] }
    return ["\(key):"]
      + values.map { "  - \(quoted($0.value))  # \($0.origin.text[language])" }
  }

  private static func mapping(
    _ key: String, _ entries: [(key: String, value: String, origin: Origin)], _ language: Language
  ) -> [String] {
    guard !entries.isEmpty else { return ["\(key): {}  # \(Origin.standard.text[language])"] }
    return ["\(key):"]
      + entries.map { "  \($0.key): \($0.value)  # \($0.origin.text[language])" }
  }

  /// Text as YAML and JSON quote it, without anything that a terminal would act on.
  private static func quoted(_ text: String) -> String {
    var json = JSONWriter(.compact)
    json.string(text)
    return Printable.text(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func write(_ key: String, _ values: [Value<String>], to json: inout JSONWriter) {
    json.member(key, array: { json in for value in values { write(value, to: &json) } })
  }

  private static func write(_ value: Value<String>, to json: inout JSONWriter) {
    json.object { json in
      json.member("value", value.value)
      switch value.origin {
      case .standard: json.member("origin", "default")
      case .commandLine: json.member("origin", "command line")
      case .line(let path, let number):
        json.member("origin", "configuration")
        json.member("file", path)
        json.member("line", number)
      }
    }
  }

  private static let none = LocalizedText(en: "no configuration", zh: "没有配置文件")
}

extension EffectiveConfiguration.Origin {
  /// Whether somebody has set the value.
  fileprivate var isSet: Bool {
    if case .standard = self { false } else { true }
  }

  fileprivate var text: LocalizedText {
    switch self {
    case .standard: LocalizedText(en: "default", zh: "默认")
    case .commandLine: LocalizedText(en: "command line", zh: "命令行")
    case .line(let path, let number):
      LocalizedText(
        en: "\(Printable.text(path)):\(number)", zh: "\(Printable.text(path)):\(number)")
    }
  }
}
