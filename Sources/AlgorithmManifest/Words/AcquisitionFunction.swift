public import Diagnostics

/// By what Bayesian optimization chooses the next trial: its option `kind`.
///
/// - Source: "贝叶斯优化(SMAC)".
public enum AcquisitionFunction: String, Vocabulary {
  case upperConfidenceBound = "ucb"
  case expectedImprovement = "ei"
  case probabilityOfImprovement = "poi"

  public static let title = LocalizedText(en: "acquisition function", zh: "采集函数")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .upperConfidenceBound:
      WordRow(
        LocalizedText(en: "Upper confidence bound", zh: "置信上界"), api: "ucb",
        LocalizedText(
          en: "the highest plausible reward; tuned by 'kappa'", zh: "奖励的置信上界，由“kappa”调节"))
    case .expectedImprovement:
      WordRow(
        LocalizedText(en: "Expected improvement", zh: "期望提升"), api: "ei",
        LocalizedText(en: "the largest expected gain; tuned by 'xi'", zh: "期望提升最大，由“xi”调节"))
    case .probabilityOfImprovement:
      WordRow(
        LocalizedText(en: "Probability of improvement", zh: "提升概率"), api: "poi", also: ["pi"],
        LocalizedText(en: "the likeliest gain; tuned by 'xi'", zh: "提升概率最大，由“xi”调节"))
    }
  }
}
