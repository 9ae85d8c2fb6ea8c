import Diagnostics

// One file a vocabulary replaces this.
public enum StorageKind: String, CaseIterable, Sendable { case obs, dataset }
public enum DataFormat: String, CaseIterable, Sendable {
  case manifest = "Default"
  case carbonData = "CarbonData"
}
public enum DatasetKind: String, CaseIterable, Sendable {
  case imageClassification = "image-classification"
  public var canBeSplit: Bool { true }
}
public enum SplitMode: String, CaseIterable, Sendable { case segmented, unsegmented, any }
public enum ParameterType: String, CaseIterable, Sendable {
  case string = "String"
  case integer = "Integer"
  case float = "Float"
  case boolean = "Boolean"
}
public enum RewardGoal: String, CaseIterable, Sendable { case maximize, minimize }
public enum SearchAlgorithm: String, CaseIterable, Sendable {
  case bayesian = "bayes_opt_search"
  case tpe = "tpe_search"
  case annealing = "anneal_search"
}
public enum ResourceType: String, CaseIterable, Sendable {
  case cpu = "CPU"
  case gpu = "GPU"
  case ascend = "Ascend"
}
