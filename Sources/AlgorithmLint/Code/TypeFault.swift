import AlgorithmManifest
import TrainingScript

/// Why a script can't read a hyperparameter.
enum TypeFault {
  /// These values it can't convert.
  case values([Literal])
  /// Of the type it can't read any value, or not all.
  case type(isCertain: Bool)
  /// It takes as many values as this.
  case count(String)
}

extension ScriptArgument {
  /// What keeps the script from reading `hyperparameter`; nil where nothing does, or nobody knows.
  func typeFault(_ hyperparameter: Hyperparameter) -> TypeFault? {
    guard action.refusesValues == false else { return nil }
    if let count = valueCount.value, let number = Int(count), number > 1 { return .count(count) }
    guard let type = valueType, type == .integer || type == .float else { return nil }
    // What isn't of the manifest's own type is reported already.
    let values = hyperparameter.values.filter { hyperparameter.accepts($0) }
    let wrong = values.filter { type.value(of: $0.text) == nil }
    switch hyperparameter.valueType {
    case .boolean: return .type(isCertain: true)
    case .integer: return nil
    case .string: return wrong.isEmpty ? nil : .values(wrong)
    case .float:
      if !wrong.isEmpty { return .values(wrong) }
      // A list of whole numbers leaves nothing else to choose.
      return type == .integer && hyperparameter.choices == nil ? .type(isCertain: false) : nil
    }
  }
}
