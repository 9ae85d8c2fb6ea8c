public import Diagnostics

/// The kind of processor that a job runs on.
///
/// - Source: "创建算法", 训练约束, 资源类型; CreateAlgorithm, `flavor_type`.
public enum ResourceType: String, Vocabulary {
  case cpu = "CPU"
  case gpu = "GPU"
  case ascend = "Ascend"

  public static let title = LocalizedText(en: "resource type", zh: "资源类型")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .cpu:
      WordRow(
        "CPU", api: "CPU", LocalizedText(en: "processors without accelerator", zh: "不带加速卡的通用处理器"))
    case .gpu:
      WordRow("GPU", api: "GPU", LocalizedText(en: "NVIDIA cards", zh: "NVIDIA 显卡"))
    case .ascend:
      WordRow(
        LocalizedText(en: "Ascend", zh: "昇腾"), api: "Ascend", also: ["NPU", "Ascend 910", "昇腾910"],
        LocalizedText(en: "Huawei Ascend cards", zh: "华为昇腾卡"))
    }
  }
}
