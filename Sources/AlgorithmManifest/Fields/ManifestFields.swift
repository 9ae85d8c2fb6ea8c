import Diagnostics

extension Manifest: Record {
  /// The version of the manifest language that is read and written.
  public static let supportedVersion = 1

  /// The top-level keys.
  public enum Fields {
    public static let manifestVersion = Field<Manifest, Located<LanguageVersion>>(
      "manifest_version", LocalizedText(en: "Manifest version", zh: "清单版本"),
      LocalizedText(
        en: "the version of the manifest language, always 1", zh: "清单语言的版本，目前只有 1"),
      default: "1"
    ) { $0.version = $1.map(\.number) }

    public static let name = Field<Manifest, Located<String>>(
      "name", LocalizedText(en: "Name", zh: "名称"),
      LocalizedText(
        en: "the algorithm's name: 1 to 64 letters, digits, '_' and '-'",
        zh: "算法名称：1～64 个字符，只含字母、数字、下划线和中划线"),
      presence: .required, api: "metadata.name"
    ) { $0.name = $1 }

    public static let description = Field<Manifest, Located<String>>(
      "description", LocalizedText(en: "Description", zh: "描述"),
      LocalizedText(
        en: "what the algorithm does, in at most 256 characters", zh: "对算法的描述，不超过 256 个字符"),
      api: "metadata.description"
    ) { $0.description = $1 }

    public static let workspaceID = Field<Manifest, Located<String>>(
      "workspace_id", LocalizedText(en: "Workspace", zh: "工作空间"),
      LocalizedText(
        en: "the ID of the workspace that the algorithm belongs to", zh: "算法所属工作空间的 ID"),
      default: "\"0\"", api: "metadata.workspace_id"
    ) { $0.workspaceID = $1 }

    public static let engine = Field<Manifest, EngineReference>(
      "engine", LocalizedText(en: "AI engine", zh: "AI引擎"),
      LocalizedText(
        en:
          "the framework image that runs the code: a version, or a mapping that names an engine or an image",
        zh: "运行代码的 AI 引擎：引擎版本，或指明引擎或自定义镜像的映射"),
      api: "job_config.engine"
    ) { $0.engine = $1 }

    public static let codeDirectory = Field<Manifest, Located<String>>(
      "code_dir", LocalizedText(en: "Code directory", zh: "代码目录"),
      LocalizedText(
        en: "the OBS folder that holds the code, as 'obs://bucket/folder/'",
        zh: "存放代码的 OBS 目录，如“obs://bucket/folder/”"),
      api: "job_config.code_dir"
    ) { $0.codeDirectory = $1 }

    public static let bootFile = Field<Manifest, Located<String>>(
      "boot_file", LocalizedText(en: "Boot file", zh: "启动文件"),
      LocalizedText(
        en:
          "the Python file that starts the training: a path inside the code directory, or a full OBS path under it",
        zh: "启动训练的 Python 文件：相对于代码目录的路径，或代码目录下的完整 OBS 路径"),
      api: "job_config.boot_file"
    ) { $0.bootFile = $1 }

    public static let bootFilePath = Field<Manifest, Located<String>>(
      "boot_file_path", LocalizedText(en: "Boot file path", zh: "启动文件路径"),
      LocalizedText(
        en: "the full OBS path of the boot file; compiled manifests state it, others need not",
        zh: "启动文件的完整 OBS 路径；编译结果会写出，手写时无需填写")
    ) { $0.bootFilePath = $1 }

    public static let sourceDirectory = Field<Manifest, Located<String>>(
      "source_dir", LocalizedText(en: "Local code directory", zh: "本地代码目录"),
      LocalizedText(
        en: "a local copy of the code directory, for checks that read the code; never sent",
        zh: "代码目录的本地副本，仅供检查代码之用，不会提交")
    ) { $0.sourceDirectory = $1 }

    public static let inputs = Field<Manifest, [Input]>(
      "inputs", LocalizedText(en: "Input data configuration", zh: "输入数据配置"),
      LocalizedText(en: "the channels through which data reaches the script", zh: "向脚本提供数据的输入通道"),
      api: "job_config.inputs"
    ) { $0.inputs = $1 }

    public static let outputs = Field<Manifest, [Output]>(
      "outputs", LocalizedText(en: "Output data configuration", zh: "输出数据配置"),
      LocalizedText(en: "the channels through which results leave the script", zh: "保存脚本结果的输出通道"),
      api: "job_config.outputs"
    ) { $0.outputs = $1 }

    public static let hyperparameters = Field<Manifest, [Hyperparameter]>(
      "hyperparameters", LocalizedText(en: "Hyperparameters", zh: "超参"),
      LocalizedText(
        en: "the arguments that a training job passes to the boot file", zh: "训练作业传给启动文件的命令行参数"),
      api: "job_config.parameters"
    ) { $0.hyperparameters = $1 }

    public static let customizeHyperparameters = Field<Manifest, Located<Bool>>(
      "customize_hyperparameters",
      LocalizedText(en: "Custom hyperparameters", zh: "支持自定义超参"),
      LocalizedText(
        en: "whether a training job may add hyperparameters of its own", zh: "训练作业是否可以增加自定义超参"),
      api: "job_config.parameters_customization"
    ) { $0.customizeHyperparameters = $1 }

    public static let search = Field<Manifest, Search>(
      "search", LocalizedText(en: "Supported policies", zh: "支持的策略"),
      LocalizedText(en: "how the platform searches for hyperparameters", zh: "自动化搜索：由平台搜索超参取值"),
      api: "advanced_config.auto_search"
    ) { $0.search = $1 }

    public static let resources = Field<Manifest, Resources>(
      "resources", LocalizedText(en: "Training constraints", zh: "训练约束"),
      LocalizedText(en: "the resources that a training job may use", zh: "训练作业可以使用的资源"),
      api: "resource_requirements"
    ) { $0.resources = $1 }

    public static let sourceMap = Field<Manifest, Unread>(
      "source_map", LocalizedText(en: "Source map", zh: "源位置映射"),
      LocalizedText(
        en:
          "where each value was written; compiled manifests may hold it, and nothing is read from it",
        zh: "各个值在源文件中的位置；编译结果中可能包含，读取时忽略")
    ) { _, _ in }

    static let table = FieldTable(
      manifestVersion.bound, name.bound, description.bound, workspaceID.bound, engine.bound,
      codeDirectory.bound, bootFile.bound,
      bootFilePath.bound, sourceDirectory.bound, inputs.bound, outputs.bound, hyperparameters.bound,
      customizeHyperparameters.bound,
      search.bound, resources.bound, sourceMap.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  mutating func noteLoss(under key: String) {
    if key == Fields.hyperparameters.key { lacksHyperparameters = true }
  }

  /// The whole manifest language, from its top-level keys down.
  public static let record = RecordDescription(
    "manifest", LocalizedText(en: "algorithm", zh: "算法"),
    LocalizedText(en: "one training algorithm", zh: "一个训练算法"), Fields.table)
}
