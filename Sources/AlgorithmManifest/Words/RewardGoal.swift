public import Diagnostics

/// Whether a search makes a reward large or small.
///
/// - Source: "创建超参搜索作业", 优化方向.
public enum RewardGoal: String, Vocabulary {
  case maximize
  case minimize

  public static let title = LocalizedText(en: "reward goal", zh: "优化方向")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .maximize:
      WordRow(
        LocalizedText(en: "Maximize", zh: "最大化"), api: "max",
        also: ["max", "maximum", "maximise", "最大"],
        LocalizedText(en: "the larger the better", zh: "越大越好"))
    case .minimize:
      WordRow(
        LocalizedText(en: "Minimize", zh: "最小化"), api: "min",
        also: ["min", "minimum", "minimise", "最小"],
        LocalizedText(en: "the smaller the better", zh: "越小越好"))
    }
  }
}
