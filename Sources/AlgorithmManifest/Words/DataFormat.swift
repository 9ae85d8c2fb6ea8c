public import Diagnostics

/// The format in which a dataset version was published.
///
/// - Source: "创建算法", 输入数据配置, 数据格式.
public enum DataFormat: String, Vocabulary {
  case manifest = "Default"
  case carbonData = "CarbonData"

  public static let title = LocalizedText(en: "data format", zh: "数据格式")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .manifest:
      WordRow(
        LocalizedText(en: "Default", zh: "默认"), api: "Default", also: ["Manifest"],
        LocalizedText(en: "a Manifest file that lists the data", zh: "以 Manifest 文件列出数据"))
    case .carbonData:
      WordRow(
        "CarbonData", api: "CarbonData", also: ["Carbon"],
        LocalizedText(en: "CarbonData files", zh: "CarbonData 文件"))
    }
  }
}
