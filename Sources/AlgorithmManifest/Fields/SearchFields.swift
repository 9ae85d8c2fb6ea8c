import Diagnostics

extension Search: Record {
  /// The keys of `search`.
  public enum Fields {
    public static let reward = Field<Search, [Reward]>(
      "reward", LocalizedText(en: "Search metrics", zh: "搜索指标"),
      LocalizedText(
        en: "the figures in the log that are made large or small", zh: "日志中需要最大化或最小化的指标"),
      api: "advanced_config.auto_search.reward_attrs"
    ) { $0.rewards = $1 }

    public static let parameters = Field<Search, [SearchParameter]>(
      "parameters", LocalizedText(en: "Search hyperparameters", zh: "搜索超参"),
      LocalizedText(en: "the hyperparameters that are searched", zh: "参与搜索的超参"),
      api: "advanced_config.auto_search.search_params"
    ) { $0.parameters = $1 }

    public static let algorithms = Field<Search, [SearchAlgorithmConfiguration]>(
      "algorithms", LocalizedText(en: "Search algorithms", zh: "搜索算法"),
      LocalizedText(
        en: "the search algorithms to choose from, with their options", zh: "可选的搜索算法及其参数"),
      api: "advanced_config.auto_search.algo_configs"
    ) { $0.algorithms = $1 }

    static let table = FieldTable(reward.bound, parameters.bound, algorithms.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "search", LocalizedText(en: "search", zh: "超参搜索"),
    LocalizedText(en: "the search for hyperparameters by the platform", zh: "由平台进行的超参搜索"),
    Fields.table)
}

extension Reward: Record {
  /// The keys of an entry of `reward`.
  public enum Fields {
    public static let name = Field<Reward, Located<String>>(
      "name", LocalizedText(en: "Name", zh: "名称"),
      LocalizedText(en: "the figure's name as the script logs it", zh: "指标名称，与脚本打印的一致"),
      presence: .required, api: "advanced_config.auto_search.reward_attrs[].name"
    ) { $0.name = $1 }

    public static let goal = Field<Reward, Located<RewardGoal>>(
      "goal", LocalizedText(en: "Optimization direction", zh: "优化方向"),
      LocalizedText(en: "whether the figure is made large or small", zh: "指标越大越好还是越小越好"),
      api: "advanced_config.auto_search.reward_attrs[].mode"
    ) { $0.goal = $1 }

    public static let regex = Field<Reward, Located<String>>(
      "regex", LocalizedText(en: "Metric regular expression", zh: "指标正则"),
      LocalizedText(
        en:
          "a Python regular expression that finds the figure in the log; its first group is the figure",
        zh: "在日志中匹配指标的 Python 正则表达式，第一个分组为指标值"),
      api: "advanced_config.auto_search.reward_attrs[].regex"
    ) { $0.regex = $1 }

    static let table = FieldTable(name.bound, goal.bound, regex.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "reward", LocalizedText(en: "reward", zh: "搜索指标"),
    LocalizedText(en: "a figure in the log that is made large or small", zh: "日志中需要最大化或最小化的指标"),
    Fields.table)

  static var mayStandForList: Bool { true }
}

extension SearchParameter: Record {
  /// The keys of an entry of `parameters`.
  public enum Fields {
    public static let name = Field<SearchParameter, Located<String>>(
      "name", LocalizedText(en: "Name", zh: "名称"),
      LocalizedText(en: "the name of a hyperparameter of type Float", zh: "类型为 Float 的超参的名称"),
      presence: .required, api: "advanced_config.auto_search.search_params[].name"
    ) { $0.name = $1 }

    public static let min = Field<SearchParameter, NumericLiteral>(
      "min", LocalizedText(en: "Lower bound", zh: "下限"),
      LocalizedText(en: "the smallest value that is tried", zh: "搜索的最小值"),
      api: "advanced_config.auto_search.search_params[].lower_bound"
    ) { $0.min = $1.literal }

    public static let max = Field<SearchParameter, NumericLiteral>(
      "max", LocalizedText(en: "Upper bound", zh: "上限"),
      LocalizedText(en: "the largest value that is tried", zh: "搜索的最大值"),
      api: "advanced_config.auto_search.search_params[].upper_bound"
    ) { $0.max = $1.literal }

    static let table = FieldTable(name.bound, min.bound, max.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "searchParameter", LocalizedText(en: "search parameter", zh: "搜索超参"),
    LocalizedText(en: "a hyperparameter that is searched, and its range", zh: "参与搜索的超参及其范围"),
    Fields.table)
}

extension SearchAlgorithmConfiguration: Record {
  /// The keys of an entry of `algorithms`; the algorithm's options stand beside them.
  public enum Fields {
    public static let name = Field<SearchAlgorithmConfiguration, Located<SearchAlgorithm>>(
      "name", LocalizedText(en: "Name", zh: "名称"),
      LocalizedText(en: "the search algorithm", zh: "搜索算法"),
      presence: .required, api: "advanced_config.auto_search.algo_configs[].name"
    ) { $0.name = $1 }

    static let table = FieldTable(name.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "searchAlgorithm", LocalizedText(en: "search algorithm", zh: "搜索算法"),
    LocalizedText(en: "a search algorithm and its options", zh: "搜索算法及其参数"), Fields.table,
    isOpen: true)

  mutating func set(_ key: Located<String>, _ value: Literal) {
    options.append(Option(key: key, value: value))
  }
}
