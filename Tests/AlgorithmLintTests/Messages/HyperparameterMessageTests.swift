import Testing

@Suite("Messages about values of hyperparameters")
struct HyperparameterMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        hyperparameters:
          - {name: a, type: Integer, default: 0.5}
          - {name: b, type: Integer, default: 0x10}
          - {name: c, type: Integer, default: 9223372036854775808}
        """,
        en: """
          error default-type-mismatch «0.5» '0.5' is not a value of type 'Integer'
            - the type is set here «Integer»
            - write a whole number in digits, such as '32'
          error default-type-mismatch «0x10» '0x10' does not read as 'Integer'; the script gets the text as it is written
            - the type is set here «Integer»
            + write '16'
          error default-type-mismatch «9223372036854775808» '9223372036854775808' does not fit the 64 bits of type 'Integer'
            - the type is set here «Integer»
            - write a number from -9223372036854775808 to 9223372036854775807
          """,
        zh: """
          error default-type-mismatch «0.5» “0.5”不是“Integer”类型的值
            - 类型在这里指定 «Integer»
            - 请写整数，如“32”
          error default-type-mismatch «0x10» “0x10”不能读作“Integer”；脚本得到的是原样的文本
            - 类型在这里指定 «Integer»
            + 改为“16”
          error default-type-mismatch «9223372036854775808» “9223372036854775808”超出“Integer”类型的 64 位范围
            - 类型在这里指定 «Integer»
            - 请写 -9223372036854775808 到 9223372036854775807 之间的整数
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: a, type: Float, default: 0。1}
          - {name: b, type: Float, default: .inf}
          - {name: c, type: Boolean, default: yes}
        """,
        en: """
          error default-type-mismatch «0。1» '0。1' does not read as 'Float'; the script gets the text as it is written
            - the type is set here «Float»
            + write '0.1'
          error default-type-mismatch «.inf» '.inf' does not read as 'Float'; the script gets the text as it is written
            - the type is set here «Float»
            + write 'inf'
          error default-type-mismatch «yes» 'yes' is not a value of type 'Boolean'
            - the type is set here «Boolean»
            + write 'true'
          """,
        zh: """
          error default-type-mismatch «0。1» “0。1”不能读作“Float”；脚本得到的是原样的文本
            - 类型在这里指定 «Float»
            + 改为“0.1”
          error default-type-mismatch «.inf» “.inf”不能读作“Float”；脚本得到的是原样的文本
            - 类型在这里指定 «Float»
            + 改为“inf”
          error default-type-mismatch «yes» “yes”不是“Boolean”类型的值
            - 类型在这里指定 «Boolean»
            + 改为“true”
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: a, type: Float, default: 2, range: {min: 0.1, max: 1}}
          - {name: b, type: Float, default: 2, range: {min: 1, max: 0.1}}
          - {name: c, type: Float, default: 2, range: {min: 1}}
        """,
        en: """
          error default-out-of-range «2» the default '2' is above the maximum '1'
            - the maximum is here «1»
            - change the default or the range
          error empty-range «0.1» the maximum '0.1' is below the minimum '1'
            - the minimum is here «1»
            + swap the two
          error incomplete-range «range» this range has no 'max'
            - add 'max:'
          """,
        zh: """
          error default-out-of-range «2» 默认值“2”大于最大值“1”
            - 最大值在这里 «1»
            - 请修改默认值或取值范围
          error empty-range «0.1» 最大值“0.1”小于最小值“1”
            - 最小值在这里 «1»
            + 交换两者
          error incomplete-range «range» 此取值范围缺少“max”
            - 请添加“max:”
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: a, default: sdg, choices: [sgd, adam]}
          - {name: b, default: lion, choices: [sgd, adam]}
          - {name: c, default: a, choices: []}
        """,
        en: """
          error default-not-in-choices «sdg» the default 'sdg' is none of the choices; did you mean 'sgd'?
            - the choices are here «choices»
            + write 'sgd'
          error default-not-in-choices «lion» the default 'lion' is none of the choices
            - the choices are here «choices»
            - write 'sgd' or 'adam', or add it to 'choices'
          error empty-range «choices» there is nothing to choose from
            - list the values, or remove 'choices'
          """,
        zh: """
          error default-not-in-choices «sdg» 默认值“sdg”不在枚举值中，是否应为“sgd”？
            - 枚举值在这里 «choices»
            + 改为“sgd”
          error default-not-in-choices «lion» 默认值“lion”不在枚举值中
            - 枚举值在这里 «choices»
            - 请改为“sgd”或“adam”，或把它加入“choices”
          error empty-range «choices» 没有可选的值
            - 请列出可选的值，或删除“choices”
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: a, default: a, range: {min: 1, max: 2}}
          - {name: b, type: Float, default: 1, range: {min: 1, max: 2}, choices: [1, "1.0"]}
        """,
        en: """
          error range-on-unordered-type «range» values of type 'String' have no order, so they can't have a range
            - add 'type: Float' or 'type: Integer' if it is a number
          error range-and-choices «choices» this hyperparameter has a range already
            - the range is here «range»
            - keep one of the two
          warning duplicate-choice «"1.0"» '1.0' is among the choices already
            - first here «1»
            - remove one of the two
          """,
        zh: """
          error range-on-unordered-type «range» “String”类型的值没有大小之分，不能有取值范围
            - 如果是数值，请添加“type: Float”或“type: Integer”
          error range-and-choices «choices» 此超参已有取值范围
            - 取值范围在这里 «range»
            - 请只保留一个
          warning duplicate-choice «"1.0"» 枚举值中已经有“1.0”
            - 首次出现在这里 «1»
            - 请删除其中一个
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: a, default: obs://bucket/data/}
          - {name: b, default: "64，32"}
          - {name: c, default: "[1]"}
          - {name: d, type: Float, default: 1e+5}
        """,
        en: """
          error hyperparameter-value-charset «:» a hyperparameter's value can't contain ':'
            - pass the path through a channel of 'inputs' or 'outputs', or write it into the script
          error hyperparameter-value-charset «，» a hyperparameter's value can't contain '，'
            - use only letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'
            + write '64,32'
          error hyperparameter-value-charset «[» a hyperparameter's value can't contain '['
            - use only letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'
          error hyperparameter-value-charset «+» a hyperparameter's value can't contain '+'
            - use only letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'
            + write '1e5'
          """,
        zh: """
          error hyperparameter-value-charset «:» 超参的值不能含有“:”
            - 路径请通过“inputs”或“outputs”中的通道传递，或写在脚本中
          error hyperparameter-value-charset «，» 超参的值不能含有“，”
            - 只能使用英文字母、汉字、数字、空格、中划线、下划线、英文逗号和英文句号
            + 改为“64,32”
          error hyperparameter-value-charset «[» 超参的值不能含有“[”
            - 只能使用英文字母、汉字、数字、空格、中划线、下划线、英文逗号和英文句号
          error hyperparameter-value-charset «+» 超参的值不能含有“+”
            - 只能使用英文字母、汉字、数字、空格、中划线、下划线、英文逗号和英文句号
            + 改为“1e5”
          """),
      MessageCase(
        """
        hyperparameters:
          - {name: db_password, default: Spring2021}
          - {name: a, type: Float, required: true}
        """,
        en: """
          warning secret-in-default «Spring2021» this default looks like a secret, and manifests are in git
            - leave the default empty and let the script read the secret from its environment; replace the secret if it was committed
          warning required-without-default «a» this hyperparameter is required and has no default, so every job must fill it in
            - it is required here «true»
            - add 'default:'
          """,
        zh: """
          warning secret-in-default «Spring2021» 此默认值疑似密钥，而清单保存在 git 中
            - 请将默认值留空，由脚本从环境变量读取；如果已经提交，请更换该密钥
          warning required-without-default «a» 此超参为必需，但没有默认值，每次创建作业都须手工填写
            - 在这里设为必需 «true»
            - 请添加“default:”
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
