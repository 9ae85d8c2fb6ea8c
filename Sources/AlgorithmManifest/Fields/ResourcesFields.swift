import Diagnostics

extension Resources: Record {
  /// The keys of `resources`.
  public enum Fields {
    public static let types = Field<Resources, [Located<ResourceType>]>(
      "types", LocalizedText(en: "Resource type", zh: "资源类型"),
      LocalizedText(en: "the processors that the algorithm runs on", zh: "算法支持的资源类型"),
      api: "resource_requirements[key=flavor_type].values"
    ) { $0.types = $1 }

    public static let multiCard = Field<Resources, Located<Support>>(
      "multi_card", LocalizedText(en: "Multi-card training", zh: "多卡训练"),
      LocalizedText(en: "whether one job can use several cards", zh: "一个作业是否可以使用多张卡"),
      api: "resource_requirements[key=device_distributed_mode].values"
    ) { $0.multiCard = $1.map(\.isSupported) }

    public static let distributed = Field<Resources, Located<Support>>(
      "distributed", LocalizedText(en: "Distributed training", zh: "分布式训练"),
      LocalizedText(en: "whether one job can use several nodes", zh: "一个作业是否可以使用多个节点"),
      api: "resource_requirements[key=host_distributed_mode].values"
    ) { $0.distributed = $1.map(\.isSupported) }

    static let table = FieldTable(types.bound, multiCard.bound, distributed.bound)
  }

  static var table: FieldTable<Self> { Fields.table }

  public static let record = RecordDescription(
    "resources", LocalizedText(en: "training constraints", zh: "训练约束"),
    LocalizedText(en: "the resources that a training job may use", zh: "训练作业可以使用的资源"),
    Fields.table)
}
