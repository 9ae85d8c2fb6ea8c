import Diagnostics

extension EngineReference: Record {
  /// The keys of `engine`.
  public enum Fields {
    public static let name = Field<EngineReference, Located<String>>(
      "name", LocalizedText(en: "Engine name", zh: "引擎名称"),
      LocalizedText(en: "the name of a preset engine, such as 'PyTorch'", zh: "预置引擎的名称，如“PyTorch”"),
      api: "job_config.engine.engine_name"
    ) { $0.name = $1 }

    public static let version = Field<EngineReference, Located<String>>(
      "version", LocalizedText(en: "Engine version", zh: "引擎版本"),
      LocalizedText(
        en: "the version of a preset engine, such as 'PyTorch-1.4.0-python3.6-v2'",
        zh: "预置引擎的版本，如“PyTorch-1.4.0-python3.6-v2”"),
      api: "job_config.engine.engine_version"
    ) { $0.version = $1 }

    public static let id = Field<EngineReference, Located<String>>(
      "id", LocalizedText(en: "Engine ID", zh: "引擎ID"),
      LocalizedText(
        en: "the ID of a preset engine, instead of name and version", zh: "预置引擎的 ID，代替名称和版本"),
      api: "job_config.engine.engine_id"
    ) { $0.id = $1 }

    public static let image = Field<EngineReference, Located<String>>(
      "image", LocalizedText(en: "Custom image", zh: "自定义镜像"),
      LocalizedText(
        en: "a container image of your own, as 'organization/image:tag'",
        zh: "自定义容器镜像，如“organization/image:tag”"),
      api: "job_config.engine.image_url"
    ) { $0.image = $1 }

    public static let command = Field<EngineReference, Located<String>>(
      "command", LocalizedText(en: "Start command", zh: "启动命令"),
      LocalizedText(
        en: "the command that starts the container of a custom image", zh: "自定义镜像的容器启动命令"),
      api: "job_config.command"
    ) { $0.command = $1 }

    static let table = FieldTable(name.bound, version.bound, id.bound, image.bound, command.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "engine", LocalizedText(en: "engine", zh: "AI引擎"),
    LocalizedText(en: "a preset engine or a custom image", zh: "预置引擎或自定义镜像"), Fields.table)

  static var shape: ValueShape { .textOrRecord(record) }
  static var isNamed: Bool { false }
}
