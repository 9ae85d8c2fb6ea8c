import AlgorithmManifest
import Diagnostics

/// Finds code directories that are no folder in object storage.
struct CodeDirPath: Rule {
  let kind = DiagnosticKind(
    code: "code-dir-path", area: .code, severity: .error,
    summary: LocalizedText(
      en: "'code_dir' is not the path of an OBS folder", zh: "“code_dir”不是 OBS 目录路径"),
    rationale: LocalizedText(
      en: """
        The platform copies this folder into every training container. It must be a folder below a bucket, written \
        'obs://bucket/folder/' or '/bucket/folder/', with the '/' at its end and without '.' and '..'.
        """,
      zh: "平台会把该目录复制到每个训练容器中。它必须是桶内的目录，写作“obs://桶名/目录/”或“/桶名/目录/”，以“/”结尾，且不含“.”和“..”。"),
    source: "创建算法, 代码目录; CreateAlgorithm, job_config.code_dir; 创建桶, OBS",
    examples: [
      .part("code_dir: «s3://»bucket/alg/\nboot_file: train.py"),
      .part("code_dir: «https://»bucket.obs.cn-north-4.example.com/alg/\nboot_file: train.py"),
      .part("code_dir: «OBS://»bucket/alg/\nboot_file: train.py"),
      .part("code_dir: «obs：//»bucket/alg/\nboot_file: train.py"),
      .part("code_dir: «bucket»/alg/\nboot_file: train.py"),
      .part("code_dir: «.»/src/\nboot_file: train.py"),
      .part("code_dir: «obs:///»bucket/alg/\nboot_file: train.py"),
      .part("code_dir: obs://bucket/alg/«train.py»\nboot_file: train.py"),
      .part("code_dir: obs://bucket/«alg»\nboot_file: train.py"),
      .part("code_dir: obs://bucket/alg/«，»\nboot_file: obs://bucket/alg/train.py"),
      .part("code_dir: «obs://bucket/»\nboot_file: train.py"),
      .part("code_dir: obs://bucket/a/«..»/b/\nboot_file: train.py"),
      .part("code_dir: obs://bucket/a«//»b/\nboot_file: train.py"),
      .part("code_dir: 'obs://bucket«\\»alg/'\nboot_file: train.py"),
      .part("code_dir: obs://«M»y-bucket/alg/\nboot_file: train.py"),
      .part("code_dir: obs://«ab»/alg/\nboot_file: train.py"),
      .part("code_dir: obs://«192.168.0.1»/alg/\nboot_file: train.py"),
      .part("code_dir: obs://ml-team/algorithms/resnet50/\nboot_file: train.py"),
      .part("code_dir: /ml-team/算法/\nboot_file: train.py"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let path = context.manifest.codeDirectory else { return }
    for fault in OBSPath.faults(ofFolder: path.value).prefix(Self.faultLimit) {
      let span = fault.range.isEmpty ? path.span : path.span(ofScalars: fault.range)
      let fixIts = fixIts(fault, path, span)
      let isFile = fault.problem == .noFinalSlash && isPython(path.value)
      sink.report(
        kind, at: span, isFile ? Self.fileMessage : fault.problem.message,
        notes: notes(fault.problem, path.value, isFile: isFile, isFixed: !fixIts.isEmpty),
        fixIts: fixIts)
    }
  }

  /// The most faults of one path that are reported: finding the place of each takes as long as the path is.
  private static let faultLimit = 16

  private func isPython(_ path: String) -> Bool { path.hasSuffix(".py") || path.hasSuffix(".pyc") }

  private static let fileMessage = LocalizedText(
    en: "'code_dir' is the folder that holds the code, not a file", zh: "“code_dir”须为存放代码的目录，而不是文件")

  private func notes(
    _ problem: OBSPath.Problem, _ path: String, isFile: Bool, isFixed: Bool
  ) -> [Note] {
    if isFixed { return [] }
    switch problem {
    case .noScheme where path.hasPrefix(".") || path.hasPrefix("~"):
      return [
        Note(
          LocalizedText(
            en: "write 'obs://bucket/folder/'; a local copy of the code goes into 'source_dir'",
            zh: "请写作“obs://桶名/目录/”；代码的本地副本请写在“source_dir”中"))
      ]
    case .noScheme, .wrongScheme, .noBucket:
      return [Note(LocalizedText(en: "write 'obs://bucket/folder/'", zh: "请写作“obs://桶名/目录/”"))]
    case .bucketRoot:
      return [Note(LocalizedText(en: "name a folder in the bucket", zh: "请指定桶内的目录"))]
    case .dots:
      return [Note(LocalizedText(en: "write the path of the folder itself", zh: "请直接写出目录的路径"))]
    case .bucketName:
      return [
        Note(
          LocalizedText(
            en: "write the name of the bucket as OBS shows it", zh: "请按 OBS 控制台显示的名称填写桶名"))
      ]
    case .noFinalSlash where isFile:
      return [
        Note(
          LocalizedText(
            en: "remove the file's name; it goes into 'boot_file'", zh: "请删除文件名，文件名请写在“boot_file”中")
        )
      ]
    case .separator, .emptySegment, .noFinalSlash: return []
    }
  }

  private func fixIts(
    _ fault: OBSPath.Fault, _ path: Located<String>, _ span: SourceSpan
  ) -> [FixIt] {
    switch fault.problem {
    case .noFinalSlash:
      guard !isPython(path.value) else { return [] }
      if let stray = OBSPath.strayPunctuation(endOf: path.value) {
        let words = Quoted(stray)
        return [
          FixIt(
            LocalizedText(en: "remove \(words.en)", zh: "删除\(words.zh)"), .unsafe, replace: span,
            with: "")
        ]
      }
      let end = path.innerSpan.end
      return [
        FixIt(
          LocalizedText(en: "add '/' at the end", zh: "在末尾加“/”"), .safe,
          replace: SourceSpan(file: span.file, start: end, end: end), with: "/")
      ]
    case .emptySegment:
      return [
        FixIt(LocalizedText(en: "write '/'", zh: "改为“/”"), .safe, replace: span, with: "/")
      ]
    case .separator:
      return path.writing(OBSPath.withFinalSlash(path.value.withPlainSlashes))
    case .wrongScheme, .noBucket:
      guard let better = OBSPath.withScheme(path.value, instead: fault.range) else { return [] }
      return path.writing(OBSPath.withFinalSlash(better))
    case .dots:
      guard let resolved = OBSPath(lenient: path.value), !resolved.segments.isEmpty else {
        return []
      }
      let better = path.value.hasPrefix("obs:") ? resolved.text : resolved.apiText
      return OBSPath.faults(ofFolder: better).isEmpty ? path.writing(better) : []
    case .bucketName: return lowerCased(path)
    case .noScheme, .bucketRoot: return []
    }
  }

  /// Buckets have no upper-case letters, so that those of one that has may be a slip.
  private func lowerCased(_ path: Located<String>) -> [FixIt] {
    guard let parsed = OBSPath(lenient: path.value) else { return [] }
    let scheme = path.value.hasPrefix("obs:") ? "obs://" : "/"
    let rest = path.value.dropFirst(scheme.count + parsed.bucket.count)
    let better = scheme + parsed.bucket.lowercased() + rest
    let isBetter = !OBSPath.faults(ofFolder: better).contains {
      if case .bucketName = $0.problem { true } else { false }
    }
    return isBetter ? path.writing(better) : []
  }
}

extension OBSPath {
  /// `text` with a `/` at its end, if it is the path of a folder but for that.
  fileprivate static func withFinalSlash(_ text: String) -> String {
    faults(ofFolder: text).map(\.problem) == [.noFinalSlash] ? text + "/" : text
  }

  /// `text` with `obs://` instead of some of its first Unicode scalars, if that is a path.
  static func withScheme(_ text: String, instead range: Range<Int>) -> String? {
    var rest = String(text.unicodeScalars.dropFirst(range.upperBound))
    if text.hasPrefix("http") {
      // In the address of an object the bucket stands before the service: `bucket.obs.region.example.com`.
      let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let service = labels.firstIndex(of: "obs"), service > 0,
        service < labels.count - 1
      else { return nil }
      rest = labels[..<service].joined(separator: ".") + "/" + parts[1]
    }
    let path = "obs://" + rest
    let faults = faults(ofFolder: path)
    return faults.allSatisfy { $0.problem == .noFinalSlash } ? path : nil
  }
}

extension String {
  /// With `/` for everything that looks like it.
  var withPlainSlashes: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(OBSPath.isWrongSeparator(scalar) ? "/" : scalar) }
    return String(view)
  }
}
