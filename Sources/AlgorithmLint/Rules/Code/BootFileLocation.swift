import AlgorithmManifest
import Diagnostics

/// Finds boot files outside their code directory.
struct BootFileLocation: Rule {
  let kind = DiagnosticKind(
    code: "boot-file-location", area: .code, severity: .error,
    summary: LocalizedText(en: "the boot file is not under the code directory", zh: "启动文件不在代码目录下"),
    rationale: LocalizedText(
      en:
        "Only the code directory is copied into the training container, so a boot file elsewhere isn't there when the job starts.",
      zh: "只有代码目录会复制到训练容器中，目录之外的启动文件在作业启动时并不存在。"),
    source: "创建算法, 启动文件",
    examples: [
      .part("code_dir: obs://bucket/alg/\nboot_file: «../train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «obs://bucket/alg2/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «/bucket/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «obs://other/alg/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: 'src«\\»train.py'"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «s3://»bucket/alg/train.py"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file_path: «obs://bucket/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: src/../train.py"),
      .part("code_dir: obs://bucket/alg/\nboot_file: /bucket/alg/src/train.py"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let manifest = context.manifest
    guard let file = manifest.bootFile ?? manifest.bootFilePath, let folder = manifest.codeDirectory
    else { return }
    if let separator = OBSPath.wrongSeparator(in: file.value) {
      return sink.report(
        kind, at: file.span(ofScalarAt: separator), OBSPath.Problem.separator.message,
        fixIts: file.writing(file.value.withPlainSlashes))
    }
    if let scheme = OBSPath.wrongScheme(in: file.value) {
      return reportScheme(scheme, file, &sink)
    }
    guard let directory = OBSPath(lenient: folder.value) else { return }
    // Which folder is meant by a wrong path is not known, so that no full path can be told to lie elsewhere.
    if OBSPath.isAbsolute(file.value), OBSPath.isUnclear(folder.value) { return }
    let path = directory.resolving(file.value)
    if let path, directory.contains(path) { return }
    // The directory itself lacks the name of a file, which another rule asks for.
    if let path, path.bucket == directory.bucket, path.segments == directory.segments { return }
    let name = Quoted(file.value)
    sink.report(
      kind, at: file.span,
      LocalizedText(
        en: "\(name.en) is not under the code directory", zh: "\(name.zh)不在代码目录下"),
      notes: [
        Note(LocalizedText(en: "this is the code directory", zh: "代码目录在这里"), at: folder.span),
        Note(
          LocalizedText(
            en: "write the path from the code directory on, such as 'train.py'",
            zh: "请写从代码目录开始的路径，如“train.py”")),
      ], fixIts: fixIts(file))
  }

  private func reportScheme(
    _ scheme: Range<Int>, _ file: Located<String>, _ sink: inout DiagnosticSink
  ) {
    let better = OBSPath.withScheme(file.value, instead: scheme)
    let remedy = LocalizedText(
      en: "write the path from the code directory on, such as 'train.py'",
      zh: "请写从代码目录开始的路径，如“train.py”")
    sink.report(
      kind, at: file.span(ofScalars: scheme),
      LocalizedText(en: "a full path in OBS begins with 'obs://'", zh: "完整的 OBS 路径须以“obs://”开头"),
      notes: better == nil ? [Note(remedy)] : [], fixIts: better.map { file.writing($0) } ?? [])
  }

  /// A path that is only a slash and a name can't be a bucket and a file in it.
  private func fixIts(_ file: Located<String>) -> [FixIt] {
    guard file.value.hasPrefix("/") else { return [] }
    let name = String(file.value.dropFirst())
    return name.isEmpty || name.contains("/") ? [] : file.writing(name)
  }
}

extension OBSPath {
  /// Whether the path of a folder is wrong in another way than that it lacks the `/` at its end, or has one too many.
  fileprivate static func isUnclear(_ folder: String) -> Bool {
    faults(ofFolder: folder).contains { fault in
      switch fault.problem {
      case .noFinalSlash: strayPunctuation(endOf: folder) != nil
      case .emptySegment, .dots: false
      case .noScheme, .wrongScheme, .separator, .noBucket, .bucketName, .bucketRoot: true
      }
    }
  }

  /// What stands behind the last `/` of a folder, if it is nothing but punctuation.
  static func strayPunctuation(endOf folder: String) -> String? {
    guard let slash = folder.lastIndex(of: "/") else { return nil }
    let rest = folder[folder.index(after: slash)...]
    let isName = rest.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "." || $0 == "_"
        || $0 == "-"
    }
    return rest.isEmpty || isName ? nil : String(rest)
  }
}
