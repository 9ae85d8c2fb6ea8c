import Testing

/// What a search needs besides.
private let head = """
  engine: PyTorch-1.4.0-python3.6-v2
  code_dir: obs://bucket/alg/
  boot_file: train.py
  hyperparameters:
    - {name: lr, type: Float, default: 0.5, range: {min: 0.01, max: 1}}
    - {name: epochs, type: Integer, default: 5}
  """

@Suite("Messages about the search for hyperparameters")
struct SearchMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        engine: pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64
        code_dir: obs://bucket/alg/
        boot_file: train.py
        hyperparameters:
          - {name: lr, type: Float, default: 0.5, range: {min: 0.01, max: 1}}
          - {name: epochs, type: Integer, default: 5}
        search:
          reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+)'}
          parameters: [{name: lr, min: 0.1, max: 1}]
          algorithms: [{name: tpe_search}]
        """,
        en: """
          error search-engine-unsupported «search» this engine can't search hyperparameters
            - the engine is named here «pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64»
            - use 'PyTorch-1.4.0-python3.6-v2' or 'TF-1.13.1-python3.6-v2', or remove 'search'
          """,
        zh: """
          error search-engine-unsupported «search» 此引擎不支持自动化搜索
            - 引擎在这里指定 «pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64»
            - 请使用“PyTorch-1.4.0-python3.6-v2”或“TF-1.13.1-python3.6-v2”，或删除“search”
          """),
      MessageCase(
        """
        \(head)
        search:
          reward: {name: acc}
          algorithms: [{name: tpe_search}, {name: tpe_search}]
        """,
        en: """
          warning incomplete-search «search» this search has no 'parameters'
            - add 'parameters:'
          warning incomplete-search «acc» this reward has no 'goal' or 'regex'
            - add 'goal:' and 'regex:'
          warning duplicate-word «tpe_search» 'tpe_search' is in this list already
            - first here «tpe_search»
            - remove one of the two
          """,
        zh: """
          warning incomplete-search «search» 此搜索缺少“parameters”
            - 请添加“parameters:”
          warning incomplete-search «acc» 此指标缺少“goal”和“regex”
            - 请添加“goal:”和“regex:”
          warning duplicate-word «tpe_search» 列表中已经有“tpe_search”
            - 首次出现在这里 «tpe_search»
            - 请删除其中一个
          """),
      MessageCase(
        """
        \(head)
        search:
          reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+'}
          parameters: [{name: lrr, min: 0.1, max: 1}, {name: momentum, min: 0.1, max: 1}, {name: epochs, min: 1, max: 9}]
          algorithms: [{name: tpe_search}]
        """,
        en: """
          error reward-regex-invalid «(» this '(' is never closed
            - add ')', or write '\\(' for the character
          error search-parameter-unknown «lrr» no hyperparameter 'lrr' is declared; did you mean 'lr'?
            + write 'lr'
          error search-parameter-unknown «momentum» no hyperparameter 'momentum' is declared
            - declare it under 'hyperparameters', with type 'Float'
          error search-parameter-not-float «epochs» only hyperparameters of type 'Float' can be searched; this one is of type 'Integer'
            - it is declared here «Integer»
            - change its type to 'Float', or remove it from the search
          """,
        zh: """
          error reward-regex-invalid «(» 此“(”没有闭合
            - 请添加“)”；表示字符请写“\\(”
          error search-parameter-unknown «lrr» 没有声明超参“lrr”，是否应为“lr”？
            + 改为“lr”
          error search-parameter-unknown «momentum» 没有声明超参“momentum”
            - 请在“hyperparameters”中声明它，类型为“Float”
          error search-parameter-not-float «epochs» 只能搜索“Float”类型的超参；此超参为“Integer”类型
            - 它在这里声明 «Integer»
            - 请将其类型改为“Float”，或不再搜索它
          """),
      MessageCase(
        """
        \(head)
        search:
          reward: {name: acc, goal: maximize, regex: 'acc：（[0-9.]+）'}
          parameters: [{name: lr}]
          algorithms: [{name: tpe_search}]
        """,
        en: """
          warning reward-regex-without-group «'acc：（[0-9.]+）'» this expression has no group, so it finds no number
            - write '(' and ')'; the full-width '（' is a character like any other
          error search-range-missing «lr» a searched hyperparameter needs 'min' and 'max'
            - add 'min:' and 'max:'; the hyperparameter's own range is from '0.01' to '1'
          """,
        zh: """
          warning reward-regex-without-group «'acc：（[0-9.]+）'» 此表达式没有分组，取不到数值
            - 请改用半角括号“(”和“)”；全角“（”只是普通字符
          error search-range-missing «lr» 搜索的超参需要“min”和“max”
            - 请添加“min:”和“max:”；该超参自身的取值范围是“0.01”到“1”
          """),
      MessageCase(
        """
        \(head)
        search:
          reward: {name: acc, goal: maximize, regex: 'acc: ([z-a]+)'}
          parameters: [{name: lr, min: 1, max: 0.1}]
          algorithms: [{name: tpe_search}]
        """,
        en: """
          error reward-regex-invalid «z-a» this is no range of characters
            - write the smaller character first, or '\\-' for the character '-'
          error search-range-empty «0.1» the maximum '0.1' is not above the minimum '1'
            - the minimum is here «1»
            + swap the two
          """,
        zh: """
          error reward-regex-invalid «z-a» 字符范围无效
            - 请把较小的字符写在前面；表示字符“-”请写“\\-”
          error search-range-empty «0.1» 最大值“0.1”不大于最小值“1”
            - 最小值在这里 «1»
            + 交换两者
          """),
      MessageCase(
        """
        \(head)
        search:
          reward: {name: acc, goal: maximize, regex: 'acc: [0-9.]+'}
          parameters: [{name: lr, min: low, max: 10}, {name: lr, min: 0.1, max: 10}]
          algorithms: [{name: tpe_search}]
        """,
        en: """
          warning reward-regex-without-group «'acc: [0-9.]+'» this expression has no group, so it finds no number
            - put the number into a group, such as '([0-9.]+)'
          error search-range-missing «low» 'low' is not a decimal number
            - write a number, such as '0.01' or '1e-3'
          error duplicate-search-parameter «lr» 'lr' is searched already
            - first here «lr»
            - remove one of the two
          warning search-range-outside-constraint «10» the search goes to '10', beyond the hyperparameter's own limit '1'
            - the limit is here «1»
            + write '1'
          """,
        zh: """
          warning reward-regex-without-group «'acc: [0-9.]+'» 此表达式没有分组，取不到数值
            - 请把数值放入分组，如“([0-9.]+)”
          error search-range-missing «low» “low”不是十进制数值
            - 请写数字，如“0.01”或“1e-3”
          error duplicate-search-parameter «lr» 超参“lr”已在搜索之列
            - 首次出现在这里 «lr»
            - 请删除其中一个
          warning search-range-outside-constraint «10» 搜索范围到“10”，超出了超参自身的界限“1”
            - 超参的界限在这里 «1»
            + 改为“1”
          """),
      MessageCase(
        """
        \(head)
        search:
          reward: {name: acc, goal: maximize, regex: '(?<acc>[0-9.]+)'}
          parameters: [{name: lr, min: 0.5, max: 0.5}]
          algorithms:
            - {name: bayes_opt_search, num_sample: 20, kind: UCB, kappa: high}
            - {name: tpe_search, num_samples: 100, gamma: 1.5, kind: ucb}
            - {name: anneal_search, num_samples: 0, seed: 1e1}
        """,
        en: """
          error reward-regex-invalid «(?<a» Python has no group that begins like this
            - write '(?P<name>…)' for a named group
          error search-range-empty «0.5» the maximum '0.5' is not above the minimum '0.5'
            - the minimum is here «0.5»
            - widen the range
          error search-algorithm-option «num_sample» 'bayes_opt_search' has no option 'num_sample'; did you mean 'num_samples'?
            + write 'num_samples'
          error search-algorithm-option «UCB» unknown acquisition function 'UCB'; did you mean 'ucb'?
            + write 'ucb'
          error search-algorithm-option «high» 'kappa' must be a number, not 'high'
            - write a number, such as '0.01' or '1e-3'
          warning search-sample-count «100» 100 trials mean 100 trainings; 10–20 are usual
            - write a number from 10 to 20, or keep it if it is meant
          error search-algorithm-option «1.5» 'gamma' must be above 0 and below 1, not '1.5'
            - write a number that is above 0 and below 1: the share of trials that count as good
          error search-algorithm-option «kind» 'tpe_search' has no option 'kind'
            - remove it, or use 'num_samples', 'n_initial_points', 'gamma' or 'seed'
          error search-algorithm-option «0» 'num_samples' must be at least 1, not '0'
            - write a number that is at least 1: how many trials are run
          error search-algorithm-option «1e1» 'seed' must be a whole number, not '1e1'
            + write '10'
          """,
        zh: """
          error reward-regex-invalid «(?<a» Python 没有以此开头的分组
            - 命名分组请写“(?P<name>…)”
          error search-range-empty «0.5» 最大值“0.5”不大于最小值“0.5”
            - 最小值在这里 «0.5»
            - 请扩大范围
          error search-algorithm-option «num_sample» “bayes_opt_search”没有参数“num_sample”，是否应为“num_samples”？
            + 改为“num_samples”
          error search-algorithm-option «UCB» 未知的采集函数“UCB”，是否应为“ucb”？
            + 改为“ucb”
          error search-algorithm-option «high» “kappa”须为数值，而不是“high”
            - 请写数字，如“0.01”或“1e-3”
          warning search-sample-count «100» 尝试 100 次就要训练 100 次，一般为 10–20 次
            - 请改为 10 到 20 之间的数；如果有意如此，可以保留
          error search-algorithm-option «1.5» “gamma”须大于 0 且小于 1，而不是“1.5”
            - 请改为大于 0 且小于 1 的数值：划分优劣样本的分位数
          error search-algorithm-option «kind» “tpe_search”没有参数“kind”
            - 请删除它，或使用“num_samples”、“n_initial_points”、“gamma”或“seed”
          error search-algorithm-option «0» “num_samples”须不小于 1，而不是“0”
            - 请改为不小于 1 的数值：搜索尝试的超参组数
          error search-algorithm-option «1e1» “seed”须为整数，而不是“1e1”
            + 改为“10”
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
