public import Diagnostics

/// How hyperparameters are searched.
///
/// - Source: "贝叶斯优化(SMAC)", "TPE算法", "模拟退火算法(Anneal)".
public enum SearchAlgorithm: String, Vocabulary {
  case bayesian = "bayes_opt_search"
  case tpe = "tpe_search"
  case annealing = "anneal_search"

  public static let title = LocalizedText(en: "search algorithm", zh: "搜索算法")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .bayesian:
      WordRow(
        LocalizedText(en: "Bayesian optimization (SMAC)", zh: "贝叶斯优化(SMAC)"),
        api: "bayes_opt_search",
        also: ["Bayesian optimization", "Bayes", "bayes_opt", "SMAC", "贝叶斯优化", "贝叶斯优化算法"],
        LocalizedText(
          en: "models the reward and tries where it promises most", zh: "对奖励指标建模，在最有希望处取样"))
    case .tpe:
      WordRow(
        LocalizedText(en: "TPE algorithm", zh: "TPE算法"), api: "tpe_search",
        also: ["TPE", "Tree-structured Parzen Estimator"],
        LocalizedText(
          en: "models good and bad trials apart, and tries what looks good",
          zh: "对优劣样本分别建模，选取更像优样本的取值"))
    case .annealing:
      WordRow(
        LocalizedText(en: "Simulated annealing (Anneal)", zh: "模拟退火算法(Anneal)"),
        api: "anneal_search",
        also: ["Anneal", "Annealing", "Simulated annealing", "模拟退火算法", "模拟退火"],
        LocalizedText(
          en: "tries near the best trials, nearer and nearer", zh: "在较优样本附近取样，范围逐步收缩"))
    }
  }

  /// What can be set besides the name, in the order of the console.
  public var options: [SearchOption] {
    switch self {
    case .bayesian: [.numSamples, .kind, .kappa, .xi, .seed]
    case .tpe: [.numSamples, .nInitialPoints, .gamma, .seed]
    case .annealing: [.numSamples, .avgBestIdx, .shrinkCoef, .seed]
    }
  }

  /// The option with this name, if the algorithm has it.
  public func option(named name: String) -> SearchOption? {
    options.first { $0.name == name }
  }
}
