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
      .part("code_dir: «bucket»/alg/\nboot_file: train.py"),
      .part("code_dir: obs://bucket/«alg»\nboot_file: train.py"),
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
    for fault in OBSPath.faults(ofFolder: path.value) {
      let span =
        path.value.isEmpty || fault.range.isEmpty ? path.span : path.span(ofScalars: fault.range)
      sink.report(
        kind, at: span, fault.problem.message, notes: notes(fault.problem),
        fixIts: fixIts(fault.problem, path, span))
    }
  }

  private func notes(_ problem: OBSPath.Problem) -> [Note] {
    switch problem {
    case .noScheme, .bucketRoot:
      [Note(LocalizedText(en: "write 'obs://bucket/folder/'", zh: "请写作“obs://桶名/目录/”"))]
    case .dots:
      [Note(LocalizedText(en: "write the path of the folder itself", zh: "请直接写出目录的路径"))]
    case .bucketName:
      [
        Note(
          LocalizedText(
            en: "write the name of the bucket as OBS shows it", zh: "请按 OBS 控制台显示的名称填写桶名"))
      ]
    case .backslash, .emptySegment, .noFinalSlash: []
    }
  }

  private func fixIts(
    _ problem: OBSPath.Problem, _ path: Located<String>, _ span: SourceSpan
  ) -> [FixIt] {
    let slash = LocalizedText(en: "write '/'", zh: "改为“/”")
    switch problem {
    case .noFinalSlash:
      let end = path.innerSpan.end
      return [
        FixIt(
          LocalizedText(en: "add '/' at the end", zh: "在末尾加“/”"), .safe,
          replace: SourceSpan(file: span.file, start: end, end: end), with: "/")
      ]
    case .emptySegment: return [FixIt(slash, .safe, replace: span, with: "/")]
    case .backslash: return [FixIt(slash, .unsafe, replace: span, with: "/")]
    case .noScheme where path.value.hasPrefix("http"):
      guard let host = BucketHost(path.value) else { return [] }
      let address = path.span(ofScalars: 0..<host.length)
      let scheme = Quoted("obs://" + host.bucket)
      return [
        FixIt(
          LocalizedText(en: "write \(scheme.en)", zh: "改为\(scheme.zh)"), .unsafe, replace: address,
          with: "obs://" + host.bucket)
      ]
    case .noScheme where span != path.span && span.range.count > 3 && Self.hasScheme(path.value):
      return [
        FixIt(
          LocalizedText(en: "write 'obs://'", zh: "改为“obs://”"), .unsafe, replace: span,
          with: "obs://")
      ]
    case .noScheme, .bucketRoot, .dots, .bucketName: return []
    }
  }

  /// Whether the path begins with some word and `://`.
  private static func hasScheme(_ path: String) -> Bool {
    path.drop { $0 != ":" }.hasPrefix("://")
  }
}

/// The start of a web address of an object: `https://bucket.obs.region.example.com`.
private struct BucketHost {
  let bucket: String

  /// In Unicode scalars.
  let length: Int

  init?(_ address: String) {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "https:" || parts[0] == "http:", parts[1].isEmpty else {
      return nil
    }
    let labels = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let service = labels.firstIndex(of: "obs"), service > 0, service < labels.count - 1
    else { return nil }
    bucket = labels[..<service].joined(separator: ".")
    length = address[..<parts[2].endIndex].unicodeScalars.count
  }
}

extension OBSPath.Problem {
  /// What is wrong, in words.
  fileprivate var message: LocalizedText {
    switch self {
    case .noScheme:
      LocalizedText(
        en: "the path of an OBS folder begins with 'obs://' or '/'", zh: "OBS 目录路径须以“obs://”或“/”开头")
    case .backslash:
      LocalizedText(en: "the names in an OBS path are separated by '/'", zh: "OBS 路径用“/”分隔")
    case .bucketName(let rule): rule.message
    case .bucketRoot:
      LocalizedText(
        en: "a bucket's root is not a folder, name a folder in it", zh: "桶的根目录不能作为目录，请指定桶内的目录")
    case .emptySegment:
      LocalizedText(en: "there is no name between these two '/'", zh: "两个“/”之间没有名称")
    case .dots:
      LocalizedText(en: "OBS paths have no '.' and '..'", zh: "OBS 路径中不能使用“.”和“..”")
    case .noFinalSlash:
      LocalizedText(en: "the path of a folder ends with '/'", zh: "目录路径须以“/”结尾")
    }
  }
}

extension OBSPath.BucketRule {
  /// The rule, in words.
  fileprivate var message: LocalizedText {
    switch self {
    case .length:
      LocalizedText(en: "a bucket's name has 3 to 63 characters", zh: "桶名须为 3～63 个字符")
    case .character:
      LocalizedText(
        en: "a bucket's name has only lower-case letters, digits, '-' and '.'",
        zh: "桶名只能含有小写字母、数字、“-”和“.”")
    case .edge:
      LocalizedText(
        en: "a bucket's name begins and ends with a letter or digit", zh: "桶名须以字母或数字开头和结尾")
    case .neighbours:
      LocalizedText(
        en: "a bucket's name has no '.' beside another '.' or a '-'", zh: "桶名中“.”不能与“.”或“-”相邻")
    case .address:
      LocalizedText(en: "a bucket's name is not an IP address", zh: "桶名不能是 IP 地址")
    }
  }
}
