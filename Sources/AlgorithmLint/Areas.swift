public import Diagnostics

// The chapters of the rules, in the order of the console's page.
extension DiagnosticArea {
  public static let basic = DiagnosticArea(
    "basic", LocalizedText(en: "basic information", zh: "基本信息"))
  public static let code = DiagnosticArea(
    "code", LocalizedText(en: "engine and code", zh: "引擎与代码"))
  public static let script = DiagnosticArea(
    "script", LocalizedText(en: "training script", zh: "训练脚本"))
  public static let codeDirectory = DiagnosticArea(
    "code-directory", LocalizedText(en: "code directory", zh: "代码目录"))
  public static let channels = DiagnosticArea(
    "channels", LocalizedText(en: "inputs and outputs", zh: "输入与输出"))
  public static let constraints = DiagnosticArea(
    "constraints", LocalizedText(en: "input constraints", zh: "输入约束"))
  public static let hyperparameters = DiagnosticArea(
    "hyperparameters", LocalizedText(en: "hyperparameters", zh: "超参"))
  public static let search = DiagnosticArea(
    "search", LocalizedText(en: "hyperparameter search", zh: "超参搜索"))
  public static let resources = DiagnosticArea(
    "resources", LocalizedText(en: "training resources", zh: "训练资源"))
}
