import AlgorithmManifest
import Diagnostics

extension Reliance {
  /// What jobs rely on in the channels: they bind data and folders to them by name.
  ///
  /// - Source: "创建训练作业", 输入 and 输出; CreateTrainingJob, `algorithm.inputs` and `algorithm.outputs`.
  static let channels = [
    Reliance(
      Manifest.record, Manifest.Fields.inputs, { $0.isRenaming },
      LocalizedText(
        en: "jobs bind data to the old name, and scripts get another argument",
        zh: "已有作业按原名称绑定数据，传给脚本的参数名也会改变")),
    Reliance(
      Manifest.record, Manifest.Fields.inputs, { $0.isRemoval },
      LocalizedText(
        en: "jobs bind data to it, and their script no longer gets the path",
        zh: "已有作业为其绑定了数据，脚本将收不到数据路径")),
    Reliance(
      Manifest.record, Manifest.Fields.inputs, { $0.isAddition },
      LocalizedText(en: "jobs bind no data to it", zh: "已有作业没有为其绑定数据")),
    Reliance(
      Manifest.record, Manifest.Fields.outputs, { $0.isRenaming },
      LocalizedText(
        en: "jobs bind a folder to the old name, and scripts get another argument",
        zh: "已有作业按原名称指定输出位置，传给脚本的参数名也会改变")),
    Reliance(
      Manifest.record, Manifest.Fields.outputs, { $0.isRemoval },
      LocalizedText(
        en: "jobs bind a folder to it, and their script no longer gets the path",
        zh: "已有作业为其指定了输出位置，脚本将收不到输出路径")),
    Reliance(
      Manifest.record, Manifest.Fields.outputs, { $0.isAddition },
      LocalizedText(en: "jobs bind no folder to it", zh: "已有作业没有为其指定输出位置")),
    Reliance(
      InputConstraints.record, InputConstraints.Fields.source, { $0.isNarrowed }, refusedData),
    Reliance(
      InputConstraints.record, InputConstraints.Fields.annotationType, { $0.isNarrowed },
      refusedData),
    Reliance(
      InputConstraints.record, InputConstraints.Fields.dataFormat, { $0.isNarrowed }, refusedData),
    Reliance(
      InputConstraints.record, InputConstraints.Fields.split,
      { $0.meanings.new != .text(SplitMode.any.rawValue) }, refusedData),
  ]

  private static let refusedData = LocalizedText(
    en: "data that jobs have bound may no longer be allowed", zh: "已有作业绑定的数据可能不再符合约束")
}
