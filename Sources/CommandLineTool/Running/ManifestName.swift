import Diagnostics

/// The file names under which manifests are found in directories.
enum ManifestName {
  private static let names = ["algorithm.yaml", "algorithm.yml"]
  private static let suffixes = [".algorithm.yaml", ".algorithm.yml"]

  static func matches(_ name: FilePath) -> Bool {
    names.contains { name.bytes.elementsEqual($0.utf8) } || suffixes.contains { name.hasSuffix($0) }
  }

  /// What is said of a directory where none is found but in what a configuration leaves out.
  static func exclusion(by configuration: String) -> LocalizedText {
    LocalizedText(
      en: "there is no manifest in it, apart from what 'exclude' in '\(configuration)' leaves out",
      zh: "除“\(configuration)”中“exclude”跳过的内容外，其中没有算法清单")
  }

  /// What is said of a directory where none is found.
  static let absence = LocalizedText(
    en: "there is no manifest in it: no file named "
      + names.map { "'\($0)'" }.joined(separator: ", ")
      + ", '*\(suffixes[0])' or '*\(suffixes[1])'",
    zh: "其中没有算法清单，即名为"
      + names.map { "“\($0)”" }.joined(separator: "、") + "、“*\(suffixes[0])”或“*\(suffixes[1])”的文件")
}
