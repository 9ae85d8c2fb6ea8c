public import Diagnostics

/// Where the data of an input channel may come from.
///
/// - Source: "创建算法", 输入数据配置. The API's words for `data_type` are not published; these are our reading.
public enum StorageKind: String, Vocabulary {
  case obs
  case dataset

  public static let title = LocalizedText(en: "data source", zh: "数据来源")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .obs:
      WordRow(
        LocalizedText(en: "Storage location", zh: "数据存储位置"), api: "obs",
        also: ["Data storage location", "Storage path", "存储位置", "OBS路径", "对象存储"],
        LocalizedText(en: "a folder or file in OBS", zh: "OBS 中的目录或文件"))
    case .dataset:
      WordRow(
        LocalizedText(en: "Dataset", zh: "数据集"), api: "dataset",
        also: ["ModelArts dataset", "ModelArts数据集", "Datasets"],
        LocalizedText(en: "a published version of a ModelArts dataset", zh: "ModelArts 数据集的已发布版本"))
    }
  }
}
