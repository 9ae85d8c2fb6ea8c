import AlgorithmManifest
import TrainingScript

extension ScriptArgument {
  /// The values of a hyperparameter that the script refuses since they are none of its choices, each once.
  ///
  /// Where one can't be compared with all choices, none is: they may be of a type that only the script knows.
  func valuesOutsideChoices(_ hyperparameter: Hyperparameter) -> [Literal] {
    guard action.refusesValues == false, let type = valueType, let choices = choices.value,
      typeFault(hyperparameter) == nil
    else { return [] }
    let wanted = choices.compactMap { choice in
      isComparable(choice, as: type) ? choice.value(as: type) : nil
    }
    guard wanted.count == choices.count, !wanted.isEmpty else { return [] }
    let known = Set(wanted)
    var seen: Set<String> = []
    // A default that is one of the manifest's choices is reported there.
    let listed = Set((hyperparameter.choices ?? []).map(\.text))
    return hyperparameter.values.enumerated().filter { index, literal in
      let isListedDefault =
        index == 0 && hyperparameter.writtenDefault != nil && listed.contains(literal.text)
      guard !isListedDefault, hyperparameter.accepts(literal), !literal.text.isEmpty,
        let value = type.value(of: literal.text), !known.contains(value)
      else { return false }
      return seen.insert(literal.text).inserted
    }.map(\.element)
  }

  /// Whether a choice is of the type that the script reads. If not, no value is ever equal to it.
  private func isComparable(_ choice: Constant, as type: ValueType) -> Bool {
    switch (choice, type) {
    case (.text, .text), (.integer, .integer), (.integer, .float), (.float, .float): true
    default: false
    }
  }
}
