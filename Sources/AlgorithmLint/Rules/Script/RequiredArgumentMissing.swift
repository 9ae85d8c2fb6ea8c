import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds arguments that the script insists on and the manifest doesn't pass.
struct RequiredArgumentMissing: Rule {
  let kind = DiagnosticKind(
    code: "required-argument-missing", area: .script, severity: .error,
    summary: LocalizedText(
      en: "an argument that the script requires and the algorithm does not pass",
      zh: "训练脚本要求的参数没有传入"),
    rationale: LocalizedText(
      en: """
        A script ends when an argument with 'required=True' is missing, and when a positional one is: a job passes only \
        '--name=value', one for each channel and hyperparameter. Where jobs may add hyperparameters of their own \
        ('customize_hyperparameters'), nothing is said of options.
        """,
      zh: """
        缺少“required=True”的参数或位置参数时，脚本会报错退出；作业只会为每个通道和超参传入“--名称=值”。\
        如果作业可以增加自定义超参（“customize_hyperparameters”），则不检查选项参数。
        """),
    source: "创建算法, 超参; Python, argparse, required",
    examples: [
      .scripted(
        "name: «a»", .script("parser.add_argument('--classes', type=int, required=True)")),
      .scripted("name: «a»", .script("parser.add_argument('config')")),
      .scripted(
        "name: a\nhyperparameters: [{name: classes, type: Integer, default: 10}]",
        .script("parser.add_argument('--classes', type=int, required=True)")),
      .scripted(
        "name: a\ncustomize_hyperparameters: true",
        .script("parser.add_argument('--classes', type=int, required=True)")),
      .scripted("name: a", .script("parser.add_argument('config', nargs='?')")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let manifest = context.manifest
    guard !context.isBroken, !manifest.lacksHyperparameters,
      let arguments = context.arguments, arguments.script.commandLine.opening == nil
    else { return }
    // A name that other rules report may be meant for any of them.
    guard !arguments.hasUncountedNames(manifest) else { return }
    var given = Set(arguments.known.map { $0.argument.names })
    for passed in arguments.all {
      // The script's argument that a refused name is a slip of is reported there.
      guard case .refused(let near?) = passed.match else { continue }
      for argument in arguments.script.commandLine.arguments
      where argument.names.contains(where: { $0.bare == near }) {
        given.insert(argument.names)
      }
    }
    let jobsMayAdd = manifest.customizeHyperparameters?.value == true
    for argument in arguments.script.commandLine.arguments where !given.contains(argument.names) {
      guard argument.isNeeded, argument.isPositional || !jobsMayAdd else { continue }
      report(argument, manifest.anchor, &sink)
    }
  }

  private func report(
    _ argument: ScriptArgument, _ anchor: SourceSpan, _ sink: inout DiagnosticSink
  ) {
    let name = Quoted(argument.names[0].text)
    if argument.isPositional {
      return sink.report(
        kind, at: anchor,
        LocalizedText(
          en: "the script requires the positional argument \(name.en), which no job can pass",
          zh: "脚本要求位置参数\(name.zh)，而作业无法传入位置参数"),
        notes: [
          argument.definitionNote,
          Note(
            LocalizedText(
              en: "make it an option in the script: '--\(argument.names[0].text)'",
              zh: "请在脚本中将其改为选项“--\(argument.names[0].text)”")),
        ])
    }
    let long = argument.names.first { $0.isLong }
    guard let long else {
      return sink.report(
        kind, at: anchor,
        LocalizedText(
          en: "the script requires \(name.en), which no job can pass",
          zh: "脚本要求参数\(name.zh)，而作业无法传入单横线参数"),
        notes: [
          argument.definitionNote,
          Note(
            LocalizedText(
              en: "give it a name with two dashes in the script, too", zh: "请在脚本中为其增加双横线的名称")),
        ])
    }
    let shown = Quoted(long.text)
    sink.report(
      kind, at: anchor,
      LocalizedText(
        en: "the script requires \(shown.en), which this algorithm does not pass",
        zh: "脚本要求参数\(shown.zh)，而此算法没有传入"),
      notes: [
        argument.definitionNote,
        Note(
          LocalizedText(
            en: "add a hyperparameter or channel '\(long.bare)'",
            zh: "请添加名为“\(long.bare)”的超参或通道")),
      ])
  }
}

extension ScriptArgument {
  /// Whether a script ends without it, as far as that is sure.
  fileprivate var isNeeded: Bool {
    guard !isConditional else { return false }
    if !isPositional { return isRequired.value == true && action.refusesValues == false }
    switch valueCount {
    case .absent: return action == .store
    case .known(let count, _): return count == "+" || (Int(count) ?? 0) > 0
    case .unknown: return false
    }
  }
}

extension PassedArguments {
  /// Whether the manifest has names that aren't looked at, since other rules report them.
  fileprivate func hasUncountedNames(_ manifest: Manifest) -> Bool {
    let known = Set(all.map(\.name.value))
    let names =
      manifest.channelNames + (manifest.hyperparameters ?? []).compactMap(\.name)
    let anonymous =
      (manifest.inputs ?? []).contains { $0.name == nil }
      || (manifest.outputs ?? []).contains { $0.name == nil }
      || (manifest.hyperparameters ?? []).contains { $0.name == nil }
    return anonymous || names.contains { !known.contains($0.value) }
  }
}
