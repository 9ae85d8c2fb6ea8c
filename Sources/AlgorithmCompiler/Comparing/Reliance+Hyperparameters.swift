import AlgorithmManifest
import Diagnostics

extension Reliance {
  /// What jobs rely on in the hyperparameters: they keep values under their names.
  ///
  /// - Source: "创建算法", 超参; CreateTrainingJob, `algorithm.parameters`.
  static let hyperparameters = [
    Reliance(
      Manifest.record, Manifest.Fields.hyperparameters, { $0.isRenaming },
      LocalizedText(
        en: "jobs keep a value under the old name, and scripts get another argument",
        zh: "已有作业按原名称保存取值，传给脚本的参数名也会改变")),
    Reliance(
      Manifest.record, Manifest.Fields.hyperparameters, { $0.isRemoval },
      LocalizedText(
        en: "jobs that set it are refused, and their script no longer gets it",
        zh: "设置了该超参的作业将被拒绝，脚本也不再收到它")),
    Reliance(
      Manifest.record, Manifest.Fields.hyperparameters,
      { $0.isAddition && $0.isRequired }, missing),
    Reliance(
      Hyperparameter.record, Hyperparameter.Fields.type, { !$0.isWidenedType },
      LocalizedText(
        en: "values that jobs keep may not be of this type", zh: "已有作业中的取值可能不符合新类型")),
    Reliance(
      Hyperparameter.record, Hyperparameter.Fields.defaultValue, { $0.isFixed },
      LocalizedText(
        en: "it can't be edited, and jobs keep the old value", zh: "该超参不可编辑，而已有作业中仍是原取值")),
    Reliance(
      Hyperparameter.record, Hyperparameter.Fields.range, { $0.isNewLimit }, refusedValue),
    Reliance(ValueRange.record, ValueRange.Fields.min, { $0.isRaised }, refusedValue),
    Reliance(ValueRange.record, ValueRange.Fields.max, { $0.isLowered }, refusedValue),
    Reliance(
      Hyperparameter.record, Hyperparameter.Fields.choices, { $0.isNarrowed }, refusedValue),
    Reliance(
      Hyperparameter.record, Hyperparameter.Fields.isRequired, { $0.becomes(true) }, missing),
    Reliance(
      Hyperparameter.record, Hyperparameter.Fields.isEditable, { $0.becomes(false) },
      LocalizedText(
        en: "jobs that set a value of their own are refused", zh: "自行设置了取值的作业将被拒绝")),
  ]

  private static let refusedValue = LocalizedText(
    en: "values that jobs keep may no longer be allowed", zh: "已有作业中的取值可能不再允许")

  private static let missing = LocalizedText(
    en: "it is required, and jobs may lack it", zh: "该超参为必需，而已有作业中可能没有")
}

extension Transition {
  /// Whether what was added has to be there.
  fileprivate var isRequired: Bool {
    Meaning(new[Hyperparameter.Fields.isRequired.key]) == .boolean(true)
  }

  /// Whether every value of the old type is one of the new type, too.
  fileprivate var isWidenedType: Bool {
    switch (old.text.flatMap(ParameterType.init), new.text.flatMap(ParameterType.init)) {
    case (_, .string), (.integer, .float): true
    default: false
    }
  }

  /// Whether the field belongs to a hyperparameter that no job may edit.
  fileprivate var isFixed: Bool {
    Meaning(newOwner[Hyperparameter.Fields.isEditable.key]) == .boolean(false)
  }

  /// Whether there is a range where there was none, other than one around all the choices that there were.
  fileprivate var isNewLimit: Bool {
    guard old.isAbsent else { return false }
    let choices = oldOwner[Hyperparameter.Fields.choices.key].elements
    let low = Meaning(new[ValueRange.Fields.min.key]).decimal
    let high = Meaning(new[ValueRange.Fields.max.key]).decimal
    return choices.isEmpty
      || !choices.allSatisfy { choice in
        guard let value = Meaning(choice, isNumeric: true).decimal else { return false }
        return low.map { $0 <= value } ?? true && high.map { value <= $0 } ?? true
      }
  }
}
