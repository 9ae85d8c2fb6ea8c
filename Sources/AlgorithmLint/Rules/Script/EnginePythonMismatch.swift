import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds scripts that the engine's Python can't read.
struct EnginePythonMismatch: Rule {
  let kind = DiagnosticKind(
    code: "engine-python-mismatch", area: .script, severity: .error,
    summary: LocalizedText(
      en: "a script that the engine's version of Python cannot read",
      zh: "引擎的 Python 版本无法读取训练脚本"),
    rationale: LocalizedText(
      en: """
        A construct of another version of Python is a syntax error: the script ends before its first line runs, whatever \
        would have been executed. Nothing is said of a script that no version could read.
        """,
      zh: "其他 Python 版本的语法属于语法错误，脚本在执行第一行之前就会失败，无论该处是否会被执行。任何版本都无法读取的脚本不作检查。"),
    source: "使用自定义脚本简介, AI引擎; Python, What's New",
    examples: [
      .scripted(
        "engine: «PyTorch-1.4.0-python3.6-v2»",
        .file("train.py", "import argparse\n\nprint 'starting'\n")),
      .scripted(
        "engine: «TF-1.8.0-python2.7»",
        .file("train.py", "def train(*, rate):\n    return f'{rate}'\n")),
      .scripted(
        "engine: «TF-1.13.1-python3.6-v2»",
        .file("train.py", "if (size := 4) > 3:\n    print(size)\n")),
      .scripted(
        "engine: TF-1.13.1-python3.6-v2", .file("train.py", "print('starting')\n")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let script = context.code?.script, let reference = context.manifest.engine,
      let engine = reference.preset, let named = reference.text ?? reference.version,
      let version = PythonVersion(engine.pythonVersion)
    else { return }
    let marks = script.versionMarks
    // Both kinds of marks together are read by no version.
    guard Set(marks.map(\.generation)).count == 1,
      let mark = marks.first(where: { !version.reads($0) })
    else { return }
    let needed = mark.generation == 2 ? "2" : mark.minorVersion.map { "3.\($0)" } ?? "3"
    sink.report(
      kind, at: named.span,
      LocalizedText(
        en:
          "this engine has Python \(engine.pythonVersion), and the script is written for Python \(needed)",
        zh: "此引擎的 Python 版本为 \(engine.pythonVersion)，而脚本是为 Python \(needed) 编写的"),
      notes: [
        Note(
          LocalizedText(
            en: mark.generation == 2
              ? "no later version reads this: \(mark.construct.english)"
              : "no earlier version reads this: \(mark.construct.english)",
            zh: mark.generation == 2
              ? "更高版本无法读取此处的语法：\(mark.construct.chinese)"
              : "更低版本无法读取此处的语法：\(mark.construct.chinese)"), at: mark.span),
        Note(
          LocalizedText(
            en: "choose an engine with that Python, or change the script",
            zh: "请选择相应 Python 版本的引擎，或修改脚本")),
      ])
  }
}

/// A version of Python: `3.6`.
private struct PythonVersion {
  let generation: Int
  let minor: Int

  init?(_ text: String) {
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count >= 2, let generation = parts[0], let minor = parts[1] else { return nil }
    (self.generation, self.minor) = (generation, minor)
  }

  func reads(_ mark: VersionMark) -> Bool {
    mark.generation == generation && (mark.minorVersion ?? 0) <= minor
  }
}
