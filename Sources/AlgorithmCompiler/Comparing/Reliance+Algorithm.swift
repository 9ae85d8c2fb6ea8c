import AlgorithmManifest
import Diagnostics

extension Reliance {
  /// What jobs rely on in the algorithm as a whole.
  ///
  /// - Source: "创建训练作业"; "创建算法", 训练约束; CreateTrainingJob, `algorithm`, `spec.resource`.
  static let algorithm = [
    Reliance(
      Manifest.record, Manifest.Fields.workspaceID, { _ in true },
      LocalizedText(
        en: "jobs in the old workspace no longer find the algorithm", zh: "原工作空间中的作业将找不到该算法")),
    Reliance(
      Manifest.record, Manifest.Fields.engine, { _ in true },
      LocalizedText(
        en: "the code runs with another framework, other libraries and maybe another Python",
        zh: "代码将运行在不同的框架、依赖库乃至 Python 版本上")),
    Reliance(
      Manifest.record, Manifest.Fields.customizeHyperparameters,
      { $0.meanings.old == .boolean(true) && $0.becomes(false) },
      LocalizedText(
        en: "jobs that add hyperparameters of their own are refused", zh: "自行增加了超参的作业将被拒绝")),
    Reliance(
      Resources.record, Resources.Fields.types, { $0.isNarrowed },
      LocalizedText(
        en: "jobs that use a resource type which is gone can't be run again",
        zh: "使用已移除资源类型的作业无法再次运行")),
    Reliance(
      Resources.record, Resources.Fields.multiCard, { $0.becomes(false) },
      LocalizedText(
        en: "jobs that use several cards can't be run again", zh: "使用多卡的作业无法再次运行")),
    Reliance(
      Resources.record, Resources.Fields.distributed, { $0.becomes(false) },
      LocalizedText(
        en: "jobs that use several nodes can't be run again", zh: "使用多个节点的作业无法再次运行")),
  ]

  /// Why it matters that an algorithm is gone.
  static let lostAlgorithm = LocalizedText(
    en: "its jobs can't be run again", zh: "使用该算法的作业无法再次运行")
}
