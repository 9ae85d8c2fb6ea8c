import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Which checks against training code did not run, and why: one line each.
enum CodeRemarks {
  /// - Parameter code: Nil where nobody asked to look at code.
  static func remarks(
    on compilation: Compilation, _ input: InputFile, _ roots: [CodeRoot], _ code: LocalCode?
  ) -> [LocalizedText] {
    compilation.units.compactMap { unit in
      guard let code else { return said(of: unit.manifest, input, switchedOff) }
      switch code.answer(for: unit.manifest, in: input.home, roots) {
      case .absent(.undeclared): return said(of: unit.manifest, input, undeclared)
      case .absent(.unread(let path, let error)):
        return said(of: unit.manifest, input, unread(path, error))
      case .found(let code):
        return reason(code, unit.manifest).map { said(of: unit.manifest, input, $0) }
      }
    }
  }

  /// Why something could not be checked although the folder is there.
  private static func reason(_ code: TrainingCode, _ manifest: Manifest) -> LocalizedText? {
    switch code.bootFile {
    case .notFound: return nil
    case .undeclared:
      return manifest.bootFile == nil && manifest.bootFilePath == nil ? noBootFile : wrongBootFile
    case .unread(let reason):
      let name = Quoted(manifest.bootFileInCode ?? "")
      return LocalizedText(
        en: "arguments not checked: the boot file \(name.en) was not read: \(reason.english)",
        zh: "未检查参数：未能读取启动文件\(name.zh)：\(reason.chinese)")
    case .read(let script):
      guard let opening = script.commandLine.opening else { return nil }
      let words = opening.reason.statement
      let place = opening.span.flatMap { script.place(of: $0) }
      return LocalizedText(
        en:
          "what the script lacks is not checked: \(words.english)\(place.map { " (\($0))" } ?? "")",
        zh: "未检查脚本缺少的参数：\(words.chinese)\(place.map { "（\($0)）" } ?? "")")
    }
  }

  private static func said(
    of manifest: Manifest, _ input: InputFile, _ reason: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      en: "\(input.name): \(reason.english)", zh: "\(input.name)：\(reason.chinese)")
  }

  private static func unread(_ path: FilePath, _ error: SystemError) -> LocalizedText {
    let name = Quoted(path.shown)
    return LocalizedText(
      en: "not checked against its code: cannot list \(name.en): \(error.reason.english)",
      zh: "未对照代码检查：无法读取目录\(name.zh)：\(error.reason.chinese)")
  }

  private static let switchedOff = LocalizedText(
    en: "not checked against its code: '--no-local' is given", zh: "未对照代码检查：使用了“--no-local”")
  private static let undeclared = LocalizedText(
    en:
      "not checked against its code: it has no 'source_dir', and no 'code_roots' fits its 'code_dir'",
    zh: "未对照代码检查：没有“source_dir”，配置的“code_roots”中也没有与其“code_dir”对应的目录")
  private static let noBootFile = LocalizedText(
    en: "arguments not checked: it names no boot file", zh: "未检查参数：没有指定启动文件")
  private static let wrongBootFile = LocalizedText(
    en: "arguments not checked: its boot file can't lie in the code directory",
    zh: "未检查参数：启动文件不可能位于代码目录中")
}

extension TrainingScript {
  /// Where a span begins: `src/train.py:12`.
  fileprivate func place(of span: SourceSpan) -> String? {
    guard let source = sources.first(where: { $0.id == span.file }) else { return nil }
    let location = LineTable(source).location(at: min(Int(span.start), source.bytes.count))
    return "\(source.path):\(location.line)"
  }
}
