import AlgorithmManifest
import Diagnostics
import TrainingScript

/// The arguments of a script, sorted by what they become.
struct StartingArguments {
  private(set) var inputs: [StartingArgument] = []
  private(set) var outputs: [StartingArgument] = []
  private var hyperparameters: [StartingArgument] = []
  private(set) var leftOut: [LeftOutArgument] = []

  /// Whether the script ends without arguments that no job passes.
  private var demandsPositional = false

  init(_ commandLine: ScriptCommandLine) {
    var names: Set<String> = []
    var all: [StartingArgument] = []
    for argument in commandLine.arguments {
      let reason: LeftOutArgument.Reason
      do throws(StartingArgument.Refused) {
        let starting = try StartingArgument(argument)
        if names.insert(starting.name).inserted {
          all.append(starting)
          continue
        }
        reason = .repeated
      } catch {
        reason = error.reason
        if case .positional = reason, argument.isRequired.value ?? true,
          !["?", "*"].contains(argument.valueCount.value)
        {
          demandsPositional = true
        }
      }
      let name = argument.names.max { $0.bare.utf8.count < $1.bare.utf8.count } ?? argument.names[0]
      leftOut.append(
        LeftOutArgument(name: Printable.text(name.text), span: name.span, reason: reason))
    }
    sort(all)
  }

  /// Where one argument is surely the path of data, another that only might be is something else.
  private mutating func sort(_ arguments: [StartingArgument]) {
    let sure = Set(arguments.compactMap(\.role))
    for argument in arguments {
      switch argument.role ?? argument.likelyRole.flatMap({ sure.contains($0) ? nil : $0 }) {
      case .input: inputs.append(argument)
      case .output: outputs.append(argument)
      case nil: hyperparameters.append(argument)
      }
    }
  }

  /// The hyperparameters, with what isn't among them above.
  func hyperparameterEntries(opening: LocalizedText?) -> [ManifestText.Entry] {
    var remarks: [LocalizedText] = []
    if let opening {
      remarks.append(
        LocalizedText(
          en: "TODO: there may be more arguments, since \(opening.english)",
          zh: "TODO: 可能还有其他参数：\(opening.chinese)"))
    }
    if demandsPositional {
      remarks.append(
        LocalizedText(
          en: "TODO: change the script: it demands a positional argument, which no job can pass",
          zh: "TODO: 请修改脚本：它要求位置参数，而作业无法传递"))
    }
    if !leftOut.isEmpty {
      remarks.append(
        LocalizedText(en: "Left out of the script's arguments:", zh: "脚本中以下参数没有写入："))
      remarks += leftOut.prefix(Self.listed).map(\.line)
      let rest = leftOut.count - Self.listed
      if rest > 0 {
        remarks.append(LocalizedText(en: "  and \(rest) more", zh: "  以及其他 \(rest) 个"))
      }
    }
    guard !hyperparameters.isEmpty || !remarks.isEmpty else { return [] }
    return [
      ManifestText.Entry(
        Manifest.Fields.hyperparameters.description,
        .list(hyperparameters.map { StartingHyperparameter($0).element }), remarks: remarks)
    ]
  }

  /// How many arguments that are left out are named.
  private static let listed = 40

  var decisions: [LocalizedText] {
    var decisions: [LocalizedText] = []
    if !inputs.isEmpty {
      let list = Self.list(inputs)
      decisions.append(
        LocalizedText(
          en: "input channels, by their names: \(list.english)", zh: "按名称作为输入通道：\(list.chinese)"))
    }
    if !outputs.isEmpty {
      let list = Self.list(outputs)
      decisions.append(
        LocalizedText(
          en: "output channels, by their names: \(list.english)", zh: "按名称作为输出通道：\(list.chinese)"))
    }
    let count = hyperparameters.count
    decisions.append(
      LocalizedText(
        en: "\(count) hyperparameter\(count == 1 ? "" : "s")", zh: "\(count) 个超参"))
    return decisions
  }

  private static func list(_ arguments: [StartingArgument]) -> LocalizedText {
    let names = arguments.map { Quoted($0.name) }
    return LocalizedText(
      en: names.map(\.en).joined(separator: ", "), zh: names.map(\.zh).joined(separator: "、"))
  }
}
