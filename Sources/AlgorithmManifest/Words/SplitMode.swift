public import Diagnostics

/// Whether a dataset must have been split into a training and a validation part.
///
/// - Source: "创建算法", 输入数据配置, 数据切分. The API's words for `data_segmentation` are not published;
///   these are our reading.
public enum SplitMode: String, Vocabulary {
  case segmented
  case unsegmented
  case any

  public static let title = LocalizedText(en: "split mode", zh: "数据切分方式")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .segmented:
      WordRow(
        LocalizedText(en: "Segmented dataset", zh: "仅支持切分的数据集"), api: "segmented",
        also: ["Segmented datasets only", "Split", "仅支持切分数据集", "切分"],
        LocalizedText(en: "only datasets that were split", zh: "仅支持已切分的数据集"))
    case .unsegmented:
      WordRow(
        LocalizedText(en: "Dataset not segmented", zh: "仅支持未切分数据集"), api: "unsegmented",
        also: ["Unsegmented datasets only", "Not segmented", "Unsplit", "仅支持未切分的数据集", "未切分"],
        LocalizedText(en: "only datasets that were not split", zh: "仅支持未切分的数据集"))
    case .any:
      WordRow(
        LocalizedText(en: "Unlimited", zh: "无限制"), api: "",
        also: ["No limit", "Not limited", "不限制", "不限"],
        LocalizedText(en: "any dataset, split or not", zh: "数据集是否切分均可"))
    }
  }
}
