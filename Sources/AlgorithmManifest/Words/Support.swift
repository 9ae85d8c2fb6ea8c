public import Diagnostics

/// Whether an algorithm can be trained in some way: a Boolean in the manifest, a word in console and API.
///
/// - Source: "创建算法", 训练约束; CreateAlgorithm, `device_distributed_mode` and `host_distributed_mode`.
public enum Support: String, Vocabulary {
  case supported = "true"
  case unsupported = "false"

  public static let title = LocalizedText(en: "Boolean", zh: "布尔值")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public init(_ isSupported: Bool) { self = isSupported ? .supported : .unsupported }

  public var isSupported: Bool { self == .supported }

  public var row: WordRow {
    switch self {
    case .supported:
      WordRow(
        LocalizedText(en: "Supported", zh: "支持"), api: "multiple",
        LocalizedText(en: "a job may use several", zh: "作业可使用多个"))
    case .unsupported:
      WordRow(
        LocalizedText(en: "Not supported", zh: "不支持"), api: "singular", also: ["Unsupported"],
        LocalizedText(en: "a job uses one", zh: "作业只使用一个"))
    }
  }
}
