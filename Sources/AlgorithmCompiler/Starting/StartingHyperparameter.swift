import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import TrainingScript

/// The hyperparameter that an argument of a script becomes.
struct StartingHyperparameter {
  private let argument: ScriptArgument
  private let name: String
  private let type: ParameterType
  private let choices: [String]
  private let value: String?

  /// What a person should know or decide, above the hyperparameter.
  private var remarks: [LocalizedText] = []

  init(_ starting: StartingArgument) {
    argument = starting.argument
    name = starting.name
    type = Self.type(of: argument)
    var remarks: [LocalizedText] = []
    if argument.isConditional {
      remarks.append(
        LocalizedText(
          en: "TODO: the script takes it under a condition only; remove it where that doesn't hold",
          zh: "TODO: 脚本只在某些条件下接受该参数，条件不成立时请删除"))
    }
    choices = Self.choices(of: argument, type, &remarks)
    let isRequired = argument.isRequired.value ?? false
    value = Self.value(
      of: argument, named: name, type, among: choices, isRequired: isRequired, &remarks)
    self.remarks = remarks
  }

  var element: ManifestText.Value {
    typealias Fields = Hyperparameter.Fields
    var entries = Entries()
    entries.add(Fields.name, name)
    var remarks = remarks
    if let help = argument.help.value {
      let description = StartingDescription(help)
      entries.add(Fields.description, description.text)
      if let original = description.original {
        remarks.insert(LocalizedText(en: "help: \(original)", zh: "help：\(original)"), at: 0)
      }
    }
    entries.add(Fields.type, type.rawValue)
    entries.add(Fields.defaultValue, value.map { .literal($0, of: type) })
    entries.add(Fields.choices, choices.map { .literal($0, of: type) })
    if argument.isRequired.value == true { entries.add(Fields.isRequired, true) }
    return .remarked(.mapping(entries.all), remarks)
  }

  // MARK: - Parts

  /// What the script makes of the value; where that isn't known, what its default is tells.
  private static func type(of argument: ScriptArgument) -> ParameterType {
    switch argument.type {
    case .known(.integer, _): return .integer
    case .known(.float, _): return .float
    case .known(.boolean, _), .known(.truthiness, _): return .boolean
    case .absent, .known(.text, _): return .string
    case .unknown: break
    }
    switch argument.defaultValue.value {
    case .boolean: return .boolean
    case .integer: return .integer
    case .float: return .float
    case .text, .list, .some(.none), nil: return .string
    }
  }

  private static func choices(
    of argument: ScriptArgument, _ type: ParameterType, _ remarks: inout [LocalizedText]
  ) -> [String] {
    switch argument.choices {
    case .absent: return []
    case .unknown:
      remarks.append(
        LocalizedText(
          en: "TODO: the script has choices that are computed; list them under 'choices'",
          zh: "TODO: 脚本的可选值是运行时得出的，请在“choices”中列出"))
      return []
    case .known(let constants, _):
      let texts = constants.filter { $0 != .none }.map { StartingValue.text(of: $0, as: type) }
      let fitting = texts.compactMap(\.self).filter { StartingValue.fits($0, type) && !$0.isEmpty }
      guard fitting.count == texts.count, Set(fitting).count == fitting.count else {
        remarks.append(
          LocalizedText(
            en: "TODO: some of the script's choices can't be written in a manifest; none are",
            zh: "TODO: 脚本的部分可选值无法写入清单，因此没有写出可选值"))
        return []
      }
      return fitting
    }
  }

  private static func value(
    of argument: ScriptArgument, named name: String, _ type: ParameterType, among choices: [String],
    isRequired: Bool, _ remarks: inout [LocalizedText]
  ) -> String? {
    switch argument.defaultValue {
    case .known(let constant, _) where constant != .none && constant != .text(""):
      guard let text = StartingValue.text(of: constant, as: type) else {
        if case .list = constant {
          remarks.append(
            LocalizedText(en: "the script's default is a list", zh: "脚本中的默认值是列表"))
        } else {
          remarks.append(StartingValue.misfit)
        }
        break
      }
      if let remark = StartingValue.objection(to: text, type, named: name, among: choices) {
        remarks.append(remark)
      } else {
        return text
      }
    case .unknown:
      remarks.append(
        LocalizedText(en: "the script computes its default", zh: "默认值由脚本在运行时得出"))
    case .known, .absent: break
    }
    guard isRequired else { return nil }
    remarks.append(
      LocalizedText(
        en: "TODO: the script demands a value; write one that jobs can start with",
        zh: "TODO: 脚本要求必须给出取值，请填写作业可用的初始值"))
    return choices.first ?? StartingValue.placeholder(of: type)
  }
}
