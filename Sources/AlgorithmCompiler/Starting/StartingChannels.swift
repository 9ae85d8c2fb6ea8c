import AlgorithmManifest
import Diagnostics

/// The channels of a manifest to start from.
struct StartingChannels {
  let entries: [ManifestText.Entry]

  /// - Parameter isOpen: Whether the script may take more arguments than are known, and so the customary ones.
  init(_ arguments: StartingArguments, isOpen: Bool) {
    let inputs = arguments.inputs.map { argument in
      var entries = Entries()
      entries.add(Input.Fields.name, argument.name)
      return ManifestText.Value.mapping(entries.all)
    }
    let outputs = arguments.outputs.map { argument in
      var entries = Entries()
      entries.add(Output.Fields.name, argument.name)
      return ManifestText.Value.mapping(entries.all)
    }
    self.entries =
      [
        Self.entry(
          Manifest.Fields.inputs.description, inputs, customary: Self.customaryInput,
          isOpen: isOpen,
          missing: LocalizedText(
            en: "TODO: no argument looks like the path of data; name the one that gets it",
            zh: "TODO: 没有找到接收数据路径的参数，请填写")),
        Self.entry(
          Manifest.Fields.outputs.description, outputs, customary: Self.customaryOutput,
          isOpen: isOpen,
          missing: LocalizedText(
            en: "TODO: no argument looks like the path for results; name the one that gets it",
            zh: "TODO: 没有找到接收输出路径的参数，请填写")),
      ]
  }

  /// A channel that the script doesn't take would be a mistake: where it can be known, the list stays empty.
  private static func entry(
    _ field: FieldDescription, _ channels: [ManifestText.Value], customary: ManifestText.Value,
    isOpen: Bool, missing: LocalizedText
  ) -> ManifestText.Entry {
    if !channels.isEmpty { return ManifestText.Entry(field, .list(channels)) }
    return ManifestText.Entry(field, .list(isOpen ? [customary] : []), remarks: [missing])
  }

  // - Source: "创建算法", 代码路径参数.
  private static let customaryInput = ManifestText.Value.mapping([
    ManifestText.Entry(Input.Fields.name.description, .text("data_url"))
  ])
  private static let customaryOutput = ManifestText.Value.mapping([
    ManifestText.Entry(Output.Fields.name.description, .text("train_url"))
  ])
}
