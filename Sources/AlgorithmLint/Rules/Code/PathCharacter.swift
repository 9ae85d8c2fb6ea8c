import AlgorithmManifest
import Diagnostics

/// Finds characters in paths that nobody sees, and that no file has in its name.
struct PathCharacter: Rule {
  let kind = DiagnosticKind(
    code: "path-character", area: .code, severity: .error,
    summary: LocalizedText(en: "an invisible character in a path", zh: "路径中含有不可见字符"),
    rationale: LocalizedText(
      en: """
        A tab, a no-break space or a zero-width character gets into a path by copying, or by '\\t' in double quotes, and never into \
        the name of the file: the job looks for a file that isn't there.
        """,
      zh: "制表符、不间断空格或零宽字符会因复制或双引号中的“\\t”混入路径，而文件名中并没有它们，作业将找不到该文件。"),
    source: "创建算法, 代码目录, 启动文件; YAML 1.2.2, rule 62, c-ns-esc-char",
    examples: [
      .part("code_dir: obs://bucket/alg/\nboot_file: \"src«\\t»rain.py\""),
      .part("code_dir: obs://bucket/alg/\nboot_file: «\u{200B}»train.py"),
      .part("code_dir: obs://bucket/alg/\nboot_file: train.py«\u{A0}»"),
      .part("code_dir: obs://bucket/my«\u{3000}»alg/\nboot_file: train.py"),
      .part("code_dir: obs://bucket/my alg/\nboot_file: 训练/train.py"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    if let folder = context.manifest.codeDirectory,
      OBSPath.faults(ofFolder: folder.value).isEmpty
    {
      check(folder, &sink)
    }
    if let file = context.manifest.bootFile ?? context.manifest.bootFilePath { check(file, &sink) }
    if let folder = context.manifest.sourceDirectory { check(folder, &sink) }
  }

  private func check(_ path: Located<String>, _ sink: inout DiagnosticSink) {
    guard let index = path.value.firstInvisible else { return }
    let scalars = Array(path.value.unicodeScalars)
    let character = CharacterName(scalars[index])
    let isEscape = scalars[index].value < 0x20
    let cleaned = scalars.filter { !CharacterName.isInvisible($0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cleaned)
    sink.report(
      kind, at: path.span(ofScalarAt: index),
      LocalizedText(en: "a path can't contain \(character.en)", zh: "路径不能含有\(character.zh)"),
      notes: isEscape ? [Self.remedy] : [],
      fixIts: isEscape ? [] : path.writing(String(text)))
  }

  private static let remedy = Note(
    LocalizedText(
      en: "write '/' between the names; in double quotes '\\' begins an escape sequence",
      zh: "请用“/”分隔名称；双引号中的“\\”表示转义"))
}

extension String {
  /// The first character that nobody sees, counted in Unicode scalars. A space between words is none.
  var firstInvisible: Int? {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    return unicodeScalars.enumerated().first { CharacterName.isInvisible($0.element) }?.offset
  }
}
