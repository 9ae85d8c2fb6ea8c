import AlgorithmManifest
import Diagnostics

/// Finds two manifests of one run that declare an algorithm of the same name in the same workspace.
struct DuplicateAlgorithmName: Rule {
  let kind = DiagnosticKind(
    code: "duplicate-algorithm-name", area: .basic, severity: .error,
    summary: LocalizedText(
      en: "two manifests declare the same name in one workspace", zh: "同一工作空间中有两个清单声明了相同的名称"),
    rationale: LocalizedText(
      en:
        "An algorithm's name is unique in its workspace, so only the first of the two could be created.",
      zh: "算法名称在工作空间内唯一，两者只有先创建的会成功。"),
    source: "CreateAlgorithm, metadata.name",
    examples: [
      .run(["name: resnet50", "name: «resnet50»"]),
      .run(["name: resnet50", "name: resnet50\nworkspace_id: \"1\""]),
    ])

  let looksAtWholeRun = true

  func check(_ run: RunContext, _ sink: inout DiagnosticSink) {
    var first = FirstPlaces<Key>()
    for manifest in run.manifests {
      let key = Key(name: manifest.name.value, workspaceID: manifest.workspaceID)
      guard let earlier = first.earlier(key, at: manifest.name.span) else { continue }
      let name = Quoted(manifest.name.value)
      sink.report(
        kind, at: manifest.name.span,
        LocalizedText(
          en: "another manifest declares an algorithm \(name.en) in the same workspace",
          zh: "另一个清单在同一工作空间中声明了算法\(name.zh)"),
        notes: [
          Note(LocalizedText(en: "first declared here", zh: "首次声明在这里"), at: earlier),
          Note(LocalizedText(en: "rename one of the two", zh: "请为其中一个改名")),
        ])
    }
  }

  private struct Key: Hashable {
    let name: String
    let workspaceID: String
  }
}
