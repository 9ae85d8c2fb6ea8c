public import Diagnostics

/// An option of a search algorithm: its name, and what it may be set to.
///
/// - Source: "贝叶斯优化(SMAC)", "TPE算法", "模拟退火算法(Anneal)"; CreateAlgorithm, `algo_configs`.
public struct SearchOption: Sendable {
  /// The key in the manifest and in the API.
  public let name: String
  public let type: ParameterType

  /// The limits that the value must keep; nil where none is published.
  public let lower: Bound?
  public let upper: Bound?

  /// The words that are allowed, for an option that takes one of few.
  public let words: VocabularyDescription?

  /// Outside this range a value is allowed but hardly meant.
  public let usual: ClosedRange<Int>?
  public let summary: LocalizedText

  /// One end of a range.
  public struct Bound: Sendable {
    public let value: Int

    /// Whether the value itself is allowed.
    public let isInside: Bool
  }

  private init(
    _ name: String, _ type: ParameterType, above lower: Bound? = nil, below upper: Bound? = nil,
    words: VocabularyDescription? = nil, usual: ClosedRange<Int>? = nil, _ summary: LocalizedText
  ) {
    self.name = name
    self.type = type
    self.lower = lower
    self.upper = upper
    self.words = words
    self.usual = usual
    self.summary = summary
  }
}

extension SearchOption {
  static let numSamples = SearchOption(
    "num_samples", .integer, above: Bound(value: 1, isInside: true), usual: 10...20,
    LocalizedText(en: "how many trials are run", zh: "搜索尝试的超参组数"))
  static let kind = SearchOption(
    "kind", .string, words: AcquisitionFunction.vocabulary,
    LocalizedText(en: "by what the next trial is chosen", zh: "采集函数类型"))
  static let kappa = SearchOption(
    "kappa", .float,
    LocalizedText(
      en: "with 'ucb', how much the unknown is preferred to the known", zh: "采集函数“ucb”的调节参数"))
  static let xi = SearchOption(
    "xi", .float,
    LocalizedText(
      en: "with 'ei' and 'poi', how much the unknown is preferred to the known",
      zh: "采集函数“ei”和“poi”的调节参数"))
  static let seed = SearchOption(
    "seed", .integer, LocalizedText(en: "the seed of the random numbers", zh: "随机数种子"))
  static let nInitialPoints = SearchOption(
    "n_initial_points", .integer,
    LocalizedText(en: "how many random trials come first", zh: "初始随机取样的组数"))
  static let gamma = SearchOption(
    "gamma", .float, above: Bound(value: 0, isInside: false),
    below: Bound(value: 1, isInside: false),
    LocalizedText(en: "the share of trials that count as good", zh: "划分优劣样本的分位数"))
  static let avgBestIdx = SearchOption(
    "avg_best_idx", .float,
    LocalizedText(en: "the mean rank of the trial that is started from", zh: "选取起点样本的平均排名"))
  static let shrinkCoef = SearchOption(
    "shrink_coef", .float,
    LocalizedText(en: "how fast the neighbourhood shrinks", zh: "取样邻域收缩的速率"))
}
