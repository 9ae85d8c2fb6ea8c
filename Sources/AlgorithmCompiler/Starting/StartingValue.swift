import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import TrainingScript

/// How a constant of a script is typed in for a hyperparameter.
enum StartingValue {
  /// Nil for what a hyperparameter of the type can't have.
  static func text(of constant: Constant, as type: ParameterType) -> String? {
    switch (constant, type) {
    case (.boolean(let value), .boolean): return value ? "true" : "false"
    case (.text(let text), _): return text
    case (.integer(let digits), .integer), (.integer(let digits), .float),
      (.integer(let digits), .string):
      return digits
    case (.float(let number), .float), (.float(let number), .string): return spelled(number)
    // A Boolean that the script takes as text is no Boolean: every text is true.
    case (.boolean, _), (.integer, .boolean), (.float, _), (.list, _), (.none, _): return nil
    }
  }

  /// Python and YAML agree on numbers that begin with a digit and end in one.
  private static func spelled(_ number: String) -> String {
    var text = number.replacing("+", with: "")
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
    return text.hasSuffix(".") ? text + "0" : text
  }

  /// Whether the platform takes it for a value of the type.
  static func fits(_ text: String, _ type: ParameterType) -> Bool {
    Alphabet.value.firstOutsider(in: text) == nil && type.accepts(text)
  }

  /// Why a default is not written; nil where it can be.
  static func objection(
    to text: String, _ type: ParameterType, named name: String, among choices: [String]
  ) -> LocalizedText? {
    // Who reads the manifest shall not read the secret in it.
    if type != .boolean, SecretShape.isSecret(text, named: name) {
      return LocalizedText(
        en:
          "TODO: the script's default looks like a secret; let the script read it from its environment",
        zh: "TODO: 脚本中的默认值疑似密钥，请让脚本从环境变量读取")
    }
    let quoted = Quoted(Printable.text(text))
    if Alphabet.value.firstOutsider(in: text) != nil {
      return LocalizedText(
        en:
          "TODO: the script's default \(quoted.en) has characters that no hyperparameter can have",
        zh: "TODO: 脚本中的默认值\(quoted.zh)含有超参不允许的字符")
    }
    guard type.accepts(text) else { return misfit }
    guard choices.isEmpty || choices.contains(text) else {
      return LocalizedText(
        en: "TODO: the script's default \(quoted.en) is none of its choices",
        zh: "TODO: 脚本中的默认值\(quoted.zh)不在可选值之内")
    }
    return nil
  }

  static let misfit = LocalizedText(
    en: "the script's default is no text that its type reads", zh: "脚本中的默认值不是其类型能读取的文本")

  /// What may stand where a person has to write a value.
  static func placeholder(of type: ParameterType) -> String {
    switch type {
    case .string: "TODO"
    case .integer, .float: "0"
    case .boolean: "false"
    }
  }
}
