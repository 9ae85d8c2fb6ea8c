import AlgorithmManifest
import Diagnostics

extension Reliance {
  /// What search jobs rely on.
  ///
  /// - Source: "创建超参搜索作业"; CreateTrainingJob, `algorithm.policies.auto_search`.
  static let search = [
    Reliance(
      Manifest.record, Manifest.Fields.search, { $0.new.isAbsent },
      LocalizedText(
        en: "jobs that search hyperparameters can't be run again", zh: "超参搜索作业无法再次运行")),
    Reliance(Search.record, Search.Fields.reward, { !$0.isAddition }, lost),
    Reliance(Search.record, Search.Fields.parameters, { !$0.isAddition }, lost),
    Reliance(Search.record, Search.Fields.algorithms, { !$0.isAddition }, lost),
    Reliance(SearchParameter.record, SearchParameter.Fields.min, { $0.isRaised }, narrowed),
    Reliance(SearchParameter.record, SearchParameter.Fields.max, { $0.isLowered }, narrowed),
  ]

  private static let lost = LocalizedText(
    en: "search jobs may have chosen it", zh: "超参搜索作业可能选用了它")

  private static let narrowed = LocalizedText(
    en: "search jobs may try values outside", zh: "超参搜索作业的搜索范围可能超出新的界限")
}
