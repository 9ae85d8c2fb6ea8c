import Diagnostics

extension Hyperparameter: Record {
  /// The keys of an entry of `hyperparameters`.
  public enum Fields {
    public static let name = Field<Hyperparameter, Located<String>>(
      "name", LocalizedText(en: "Name", zh: "名称"),
      LocalizedText(
        en: "the script's argument: at most 64 letters, digits, '_' and '-'",
        zh: "脚本的参数名：不超过 64 个字符，只含字母、数字、下划线和中划线"),
      presence: .required, api: "job_config.parameters[].name"
    ) { $0.name = $1 }

    public static let description = Field<Hyperparameter, Located<String>>(
      "description", LocalizedText(en: "Description", zh: "描述"),
      LocalizedText(en: "what the hyperparameter does", zh: "对超参的描述"),
      api: "job_config.parameters[].description"
    ) { $0.description = $1 }

    public static let type = Field<Hyperparameter, Located<ParameterType>>(
      "type", LocalizedText(en: "Type", zh: "类型"),
      LocalizedText(en: "what its value is", zh: "超参取值的类型"),
      default: ParameterType.string.rawValue, api: "job_config.parameters[].constraint.type"
    ) { $0.type = $1 }

    public static let defaultValue = Field<Hyperparameter, Literal>(
      "default", LocalizedText(en: "Default value", zh: "默认值"),
      LocalizedText(
        en: "the value that the job form starts with, kept as written", zh: "创建训练作业时的初始值，原样保留"),
      api: "job_config.parameters[].value"
    ) { $0.defaultValue = $1 }

    public static let range = Field<Hyperparameter, ValueRange>(
      "range", LocalizedText(en: "Range", zh: "取值范围"),
      LocalizedText(en: "the smallest and the largest value", zh: "允许的最小值和最大值"),
      api: "job_config.parameters[].constraint.valid_range"
    ) { $0.range = $1 }

    public static let choices = Field<Hyperparameter, [Literal]>(
      "choices", LocalizedText(en: "Enumeration", zh: "枚举值"),
      LocalizedText(en: "the values to choose from, instead of a range", zh: "可选的取值，与取值范围二选一"),
      api: "job_config.parameters[].constraint.valid_range",
      withKey: { hyperparameter, choices, key in
        hyperparameter.choices = choices
        hyperparameter.choicesKey = key
      })

    public static let isRequired = Field<Hyperparameter, Located<Bool>>(
      "required", LocalizedText(en: "Required", zh: "必需"),
      LocalizedText(en: "whether a training job must keep it", zh: "训练作业是否不可删除该超参"),
      default: "false", api: "job_config.parameters[].constraint.required"
    ) { $0.isRequired = $1 }

    public static let isEditable = Field<Hyperparameter, Located<Bool>>(
      "editable", LocalizedText(en: "Editable", zh: "可编辑"),
      LocalizedText(en: "whether a training job may change its value", zh: "训练作业是否可以修改其取值"),
      default: "true", api: "job_config.parameters[].constraint.editable"
    ) { $0.isEditable = $1 }

    static let table = FieldTable(
      name.bound, description.bound, type.bound, defaultValue.bound, range.bound, choices.bound,
      isRequired.bound, isEditable.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  mutating func noteLoss(under key: String) {
    if key == Fields.choices.key { lacksChoices = true }
  }

  public static let record = RecordDescription(
    "hyperparameter", LocalizedText(en: "hyperparameter", zh: "超参"),
    LocalizedText(en: "an argument that a training job passes to the script", zh: "训练作业传给脚本的命令行参数"),
    Fields.table)
}

extension ValueRange: Record {
  /// The keys of `range`.
  public enum Fields {
    public static let min = Field<ValueRange, NumericLiteral>(
      "min", LocalizedText(en: "Minimum", zh: "最小值"),
      LocalizedText(en: "the smallest value that is allowed", zh: "允许的最小值")
    ) { $0.min = $1.literal }

    public static let max = Field<ValueRange, NumericLiteral>(
      "max", LocalizedText(en: "Maximum", zh: "最大值"),
      LocalizedText(en: "the largest value that is allowed", zh: "允许的最大值")
    ) { $0.max = $1.literal }

    static let table = FieldTable(min.bound, max.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "range", LocalizedText(en: "range", zh: "取值范围"),
    LocalizedText(en: "bounds, both inside the range", zh: "取值的上下限，含两端"), Fields.table)
}
