import Diagnostics

extension Input: Record {
  /// The keys of an entry of `inputs`.
  public enum Fields {
    public static let name = Field<Input, Located<String>>(
      "name", LocalizedText(en: "Code path parameter", zh: "代码路径参数"),
      LocalizedText(
        en: "the script's argument that gets the data's path, customarily 'data_url'",
        zh: "脚本中接收数据路径的参数，通常为“data_url”"),
      presence: .required, api: "job_config.inputs[].name"
    ) { $0.name = $1 }

    public static let label = Field<Input, Located<String>>(
      "label", LocalizedText(en: "Mapping name", zh: "映射名称"),
      LocalizedText(en: "what the job form calls the channel", zh: "创建训练作业时显示的通道名称"),
      default: "数据来源", api: "job_config.inputs[].description"
    ) { $0.label = $1 }

    public static let constraints = Field<Input, InputConstraints>(
      "constraints", LocalizedText(en: "Constraints", zh: "是否添加约束"),
      LocalizedText(en: "which data may be bound; absent means any", zh: "可以绑定的数据；不写表示不添加约束"),
      api: "job_config.inputs[].remote_constraints"
    ) { $0.constraints = $1 }

    static let table = FieldTable(name.bound, label.bound, constraints.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "input", LocalizedText(en: "input channel", zh: "输入通道"),
    LocalizedText(en: "a channel through which data reaches the script", zh: "向脚本提供数据的输入通道"),
    Fields.table)
}

extension Output: Record {
  /// The keys of an entry of `outputs`.
  public enum Fields {
    public static let name = Field<Output, Located<String>>(
      "name", LocalizedText(en: "Code path parameter", zh: "代码路径参数"),
      LocalizedText(
        en: "the script's argument that gets the path for results, customarily 'train_url'",
        zh: "脚本中接收输出路径的参数，通常为“train_url”"),
      presence: .required, api: "job_config.outputs[].name"
    ) { $0.name = $1 }

    public static let label = Field<Output, Located<String>>(
      "label", LocalizedText(en: "Mapping name", zh: "映射名称"),
      LocalizedText(en: "what the job form calls the channel", zh: "创建训练作业时显示的通道名称"),
      default: "输出数据", api: "job_config.outputs[].description"
    ) { $0.label = $1 }

    static let table = FieldTable(name.bound, label.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "output", LocalizedText(en: "output channel", zh: "输出通道"),
    LocalizedText(en: "a channel through which results leave the script", zh: "保存脚本结果的输出通道"),
    Fields.table)
}

extension InputConstraints: Record {
  /// The keys of `constraints`.
  public enum Fields {
    public static let source = Field<InputConstraints, [Located<StorageKind>]>(
      "source", LocalizedText(en: "Data source", zh: "数据来源"),
      LocalizedText(en: "where the data may come from", zh: "允许的数据来源"),
      api: "job_config.inputs[].remote_constraints[].data_type"
    ) { $0.source = $1 }

    public static let annotationType = Field<InputConstraints, [Located<DatasetKind>]>(
      "annotation_type", LocalizedText(en: "Annotation type", zh: "标注类型"),
      LocalizedText(en: "what a dataset must be annotated for", zh: "数据集的标注类型"),
      api: "job_config.inputs[].remote_constraints[].attributes[].dataset_type",
      withKey: { constraints, types, key in
        constraints.annotationTypes = types
        constraints.annotationTypeKey = key
      })

    public static let dataFormat = Field<InputConstraints, [Located<DataFormat>]>(
      "data_format", LocalizedText(en: "Data format", zh: "数据格式"),
      LocalizedText(en: "how a dataset must have been published", zh: "数据集发布的数据格式"),
      api: "job_config.inputs[].remote_constraints[].attributes[].data_format",
      withKey: { constraints, formats, key in
        constraints.dataFormats = formats
        constraints.dataFormatKey = key
      })

    public static let split = Field<InputConstraints, Located<SplitMode>>(
      "split", LocalizedText(en: "Data segmentation", zh: "数据切分"),
      LocalizedText(
        en: "whether a dataset must have been split into training and validation data",
        zh: "数据集是否须已切分为训练集和验证集"),
      default: SplitMode.any.rawValue,
      api: "job_config.inputs[].remote_constraints[].attributes[].data_segmentation",
      withKey: { constraints, split, key in
        constraints.split = split
        constraints.splitKey = key
      })

    static let table = FieldTable(source.bound, annotationType.bound, dataFormat.bound, split.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  mutating func noteLoss(under key: String) {
    if key == Fields.source.key { lacksSources = true }
  }

  public static let record = RecordDescription(
    "constraints", LocalizedText(en: "constraint", zh: "约束"),
    LocalizedText(en: "which data may be bound to an input channel", zh: "可以绑定到输入通道的数据"),
    Fields.table)
}
