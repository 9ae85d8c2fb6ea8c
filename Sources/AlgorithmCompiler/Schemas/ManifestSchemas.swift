import AlgorithmManifest
package import CanonicalJSON
import Diagnostics

/// The schemas of what goes into the compiler and what comes out of it.
package enum ManifestSchemas {
  /// Of manifests as people write them: for editors, and for whoever checks one without this tool.
  ///
  /// It knows structure and words, not the rules; and of each word only the canonical spelling.
  package static let manifest = FieldSchema(subject: .manifest).schema(of: Manifest.record)
    .described(
      title: FieldSchema.title(
        LocalizedText(en: "ModelArts algorithm manifest", zh: "ModelArts 算法清单")),
      FieldSchema.bilingual(
        LocalizedText(
          en: "One training algorithm, as algolint reads it from YAML or JSON",
          zh: "一个训练算法，供 algolint 以 YAML 或 JSON 读取")))

  /// Of normalized JSON.
  package static let normalized = FieldSchema(subject: .normalized).schema(of: Manifest.record)
    .described(
      title: FieldSchema.title(
        LocalizedText(
          en: "Normalized ModelArts algorithm manifest", zh: "规范化的 ModelArts 算法清单")),
      FieldSchema.bilingual(
        LocalizedText(
          en: "One training algorithm, as 'algolint compile' writes it: every key, in one spelling",
          zh: "一个训练算法，由“algolint compile”写出：键齐全，写法唯一")))

  /// Of the bodies of CreateAlgorithm requests.
  package static let createAlgorithm = Body.object.schema.described(
    title: FieldSchema.title(
      LocalizedText(en: "CreateAlgorithm request body", zh: "CreateAlgorithm 请求体")),
    FieldSchema.bilingual(
      LocalizedText(
        en: "One training algorithm, as 'algolint compile --target modelarts' writes it",
        zh: "一个训练算法，由“algolint compile --target modelarts”写出")))
}
