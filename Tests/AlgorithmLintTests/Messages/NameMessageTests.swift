import Testing

@Suite("Messages about names and descriptions")
struct NameMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        name: 花卉分类-resnet50
        """,
        en: """
          error name-charset «花» an algorithm's name can't contain '花'
            - use only letters, digits, '_' and '-'
            + write 'resnet50'
          """,
        zh: """
          error name-charset «花» 算法名称不能含有“花”
            - 只能使用英文字母、数字、下划线和中划线
            + 改为“resnet50”
          """),
      MessageCase(
        """
        name: resnet50（v2）
        """,
        en: """
          error name-charset «（» an algorithm's name can't contain '（'
            - use only letters, digits, '_' and '-'
            + write 'resnet50-v2'
          """,
        zh: """
          error name-charset «（» 算法名称不能含有“（”
            - 只能使用英文字母、数字、下划线和中划线
            + 改为“resnet50-v2”
          """),
      MessageCase(
        """
        name: "resnet 50"
        """,
        en: """
          error name-charset « » an algorithm's name can't contain a space
            - use only letters, digits, '_' and '-'
            + write 'resnet-50'
          """,
        zh: """
          error name-charset « » 算法名称不能含有空格
            - 只能使用英文字母、数字、下划线和中划线
            + 改为“resnet-50”
          """),
      MessageCase(
        """
        name: train-🚀
        """,
        en: """
          error name-charset «🚀» an algorithm's name can't contain '🚀'
            - use only letters, digits, '_' and '-'
            + write 'train'
          """,
        zh: """
          error name-charset «🚀» 算法名称不能含有“🚀”
            - 只能使用英文字母、数字、下划线和中划线
            + 改为“train”
          """),
      MessageCase(
        """
        name: ""
        """,
        en: """
          error name-length «""» the name is empty
            - write 1 to 64 letters, digits, '_' and '-'
          """,
        zh: """
          error name-length «""» 名称为空
            - 请填写 1～64 个字符，只含英文字母、数字、下划线和中划线
          """),
      MessageCase(
        """
        name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        """,
        en: """
          error name-length «a» the name has 65 characters, 64 are allowed
            - shorten it by what is marked
          """,
        zh: """
          error name-length «a» 名称有 65 个字符，最多 64 个
            - 请删减标出的部分
          """),
      MessageCase(
        """
        inputs: [{name: 训练数据}, {name: --data_url}, {name: 2nd_url}]
        outputs: [{name: train url}, {name: ""}]
        """,
        en: """
          error channel-name-charset «训» a channel's name can't contain '训'
            - use letters, digits and '_', beginning with a letter, as in the script's 'add_argument'
          error channel-name-charset «--» a channel's name can't begin with '-'; the platform adds the '--' itself
            + write 'data_url'
          error channel-name-charset «2» a channel's name can't begin with a digit
            - use letters, digits and '_', beginning with a letter, as in the script's 'add_argument'
          error channel-name-charset « » a channel's name can't contain a space
            - use letters, digits and '_', beginning with a letter, as in the script's 'add_argument'
            + write 'train_url'
          error channel-name-charset «""» the channel's name is empty
            - use letters, digits and '_', beginning with a letter, as in the script's 'add_argument'
          """,
        zh: """
          error channel-name-charset «训» 通道名称不能含有“训”
            - 请使用英文字母、数字和下划线，以字母开头，与脚本中“add_argument”的参数名一致
          error channel-name-charset «--» 通道名称不能以“-”开头；参数前的“--”由平台添加
            + 改为“data_url”
          error channel-name-charset «2» 通道名称不能以数字开头
            - 请使用英文字母、数字和下划线，以字母开头，与脚本中“add_argument”的参数名一致
          error channel-name-charset « » 通道名称不能含有空格
            - 请使用英文字母、数字和下划线，以字母开头，与脚本中“add_argument”的参数名一致
            + 改为“train_url”
          error channel-name-charset «""» 通道名称为空
            - 请使用英文字母、数字和下划线，以字母开头，与脚本中“add_argument”的参数名一致
          """),
      MessageCase(
        """
        inputs: [{name: url}, {name: url}]
        hyperparameters: [{name: url, default: a}]
        """,
        en: """
          error duplicate-channel-name «url» there is a channel 'url' already
            - first used here «url»
            - give each channel a name of its own
          error duplicate-argument-name «url» the argument 'url' is declared already
            - first declared here «url»
            - rename or remove one of the two
          """,
        zh: """
          error duplicate-channel-name «url» 已经有名为“url”的通道
            - 首次使用在这里 «url»
            - 请为每个通道取不同的名称
          error duplicate-argument-name «url» 参数“url”已经声明
            - 首次声明在这里 «url»
            - 请为其中一个改名，或删除其中一个
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: 学习率, default: a, description: 学习率（初始）}
          - {name: --lr, default: a, description: 玫瑰、郁金香}
          - {name: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, default: a}
          - {name: "", default: a}
        """,
        en: """
          error hyperparameter-name-charset «学» a hyperparameter's name can't contain '学'
            - use only letters, digits, '_' and '-'
          error hyperparameter-description-charset «（» a hyperparameter's description can't contain '（'
            - use only letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'
            + write '学习率 初始'
          error hyperparameter-name-charset «--» a hyperparameter's name can't begin with '-'; the platform adds the '--' itself
            + write 'lr'
          error hyperparameter-description-charset «、» a hyperparameter's description can't contain '、'
            - use only letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'
            + write '玫瑰，郁金香'
          error hyperparameter-name-length «b» the hyperparameter's name has 65 characters, 64 are allowed
            - shorten it by what is marked
          error hyperparameter-name-length «""» the hyperparameter's name is empty
            - write the script's argument
          """,
        zh: """
          error hyperparameter-name-charset «学» 超参名称不能含有“学”
            - 只能使用英文字母、数字、下划线和中划线
          error hyperparameter-description-charset «（» 超参描述不能含有“（”
            - 只能使用英文字母、汉字、数字、空格、中划线、下划线、逗号和句号
            + 改为“学习率 初始”
          error hyperparameter-name-charset «--» 超参名称不能以“-”开头；参数前的“--”由平台添加
            + 改为“lr”
          error hyperparameter-description-charset «、» 超参描述不能含有“、”
            - 只能使用英文字母、汉字、数字、空格、中划线、下划线、逗号和句号
            + 改为“玫瑰，郁金香”
          error hyperparameter-name-length «b» 超参名称有 65 个字符，最多 64 个
            - 请删减标出的部分
          error hyperparameter-name-length «""» 超参名称为空
            - 请填写脚本的参数名
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
