public import Diagnostics
import YAMLSubset

extension DecodingFaults {
  /// A document without anything in it.
  public static let emptyManifest = DiagnosticKind(
    code: "empty-manifest", area: .structure, severity: .error,
    summary: LocalizedText(en: "the manifest is empty", zh: "清单为空"),
    rationale: LocalizedText(
      en: """
        A file without an algorithm in it was most likely truncated or never filled in. If it passed, a check \
        would say that all is well although nothing was checked.
        """,
      zh: "没有声明任何算法的文件，多半是被截断或尚未填写。若放过它，检查会在什么都没检查的情况下报告一切正常。"),
    source: "The manifest language, version 1",
    examples: [
      .whole("«»"),
      .whole("«{}»\n"),
      .whole("«~»\n"),
      .whole(
        "name: a\ndescription: b\nengine: {image: org/a:1}\ninputs: [{name: c}]\noutputs: [{name: d}]\nresources: {types: [CPU]}\n"
      ),
    ])

  /// Something else than an algorithm manifest.
  public static let notAManifest = DiagnosticKind(
    code: "not-a-manifest", area: .structure, severity: .error,
    summary: LocalizedText(en: "the document is no algorithm manifest", zh: "文档不是算法清单"),
    rationale: LocalizedText(
      en: """
        None of the keys that tell of an algorithm is there, and there are keys that a manifest doesn't have. \
        The document is told apart as a whole, since a diagnostic for each of its keys would help nobody.
        """,
      zh: "文档中没有任何表明这是算法的键，却有清单中不存在的键。因此只报告一次，而不逐个键报告。"),
    source: "The manifest language, version 1",
    examples: [
      .whole(
        "«apiVersion»: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n"),
      .whole("name: build\n«on»: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n"),
      .whole("«metadata»:\n  name: a\njob_config:\n  code_dir: /b/c/\n"),
      .whole("«- a»\n- b\n"),
      .whole("«once upon a time»\n"),
      .whole("«title»: once upon a time\n"),
      .part("name: a\ndescription: b\n"),
    ])

  /// A version of the manifest language that isn't known.
  public static let unsupportedManifestVersion = DiagnosticKind(
    code: "unsupported-manifest-version", area: .structure, severity: .error,
    summary: LocalizedText(
      en: "the manifest is written in a version of the language that is not known",
      zh: "清单所用的语言版本不受支持"),
    rationale: LocalizedText(
      en: "Keys may mean something else in another version, so that reading on would be guessing.",
      zh: "在其他版本中，键的含义可能不同，继续解读只能靠猜测。"),
    source: "The manifest language, version 1",
    examples: [
      .part("manifest_version: «2»"),
      .part("manifest_version: «18446744073709551616»"),
      .part("manifest_version: 1"),
    ])
}

extension Decoder {
  /// A document with nothing in it but null or an empty mapping.
  mutating func reportEmpty(_ root: NodeID) {
    sink.reportEmptyManifest(at: span(of: root))
  }

  mutating func reportForeign(_ document: ForeignDocument) {
    let message: LocalizedText
    if let look = document.look {
      message = LocalizedText(
        en: "this is \(look.name.english), not an algorithm manifest",
        zh: "这是\(look.nameInSentence)，不是算法清单")
    } else {
      let key = Quoted(document.key ?? "")
      message = LocalizedText(
        en: "this is not an algorithm manifest: \(key.en) is none of its keys",
        zh: "这不是算法清单：清单中没有\(key.zh)这个键")
    }
    let remedy = LocalizedText(
      en:
        "leave the file out, or declare an algorithm by 'name', 'engine', 'code_dir' and 'boot_file'",
      zh: "请排除此文件，或用“name”、“engine”、“code_dir”和“boot_file”声明算法")
    sink.report(
      DecodingFaults.notAManifest, at: document.span, message,
      notes: [Note(document.look?.remedy ?? remedy)])
  }

  mutating func reportUnsupportedVersion(_ node: NodeID) {
    let words = Quoted(tree.text(of: node))
    let version = Manifest.supportedVersion
    sink.report(
      DecodingFaults.unsupportedManifestVersion, at: span(of: node),
      LocalizedText(
        en: "unsupported manifest version \(words.en); the only version is \(version)",
        zh: "不支持的清单版本\(words.zh)，目前只有版本 \(version)"),
      fixIts: plainFixIt(node, String(version), .unsafe).map { [$0] } ?? [])
  }

  /// A version that is written as something else than an integer.
  mutating func reportWrongVersion(_ node: NodeID, in slot: Slot) {
    let version = String(Manifest.supportedVersion)
    let isMeant = ["\(version)", "\(version).0", "v\(version)"].contains(tree.text(of: node))
    let fixIt = isMeant ? plainFixIt(node, version, .safe) : nil
    reportWrongType(node, in: slot, LanguageVersion.shape, fixIts: fixIt.map { [$0] } ?? [])
  }
}

extension DiagnosticSink {
  mutating func reportEmptyManifest(at span: SourceSpan) {
    report(
      DecodingFaults.emptyManifest, at: span,
      LocalizedText(en: "the manifest is empty", zh: "清单为空"),
      notes: [
        Note(
          LocalizedText(
            en: "declare an algorithm, beginning with its 'name'", zh: "请声明一个算法，至少写出“name”"))
      ])
  }
}
