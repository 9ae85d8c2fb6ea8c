import Diagnostics

extension YAMLFaults {
  static let encoding: [DiagnosticKind] = [
    .otherEncoding, .invalidUTF8, .binaryFile, .controlCharacter,
  ]
}

extension DiagnosticKind {
  static let otherEncoding = text(
    "unsupported-encoding",
    summary: LocalizedText(en: "the file is UTF-16 or UTF-32", zh: "文件编码为 UTF-16 或 UTF-32"),
    rationale: LocalizedText(
      en: """
        Manifests are UTF-8, with or without a byte order mark, like everything that JSON and the API take. \
        Some Windows programs save UTF-16 when told to save "Unicode".
        """,
      zh: "清单文件应为 UTF-8 编码（可带 BOM），JSON 与 API 也是如此。部分 Windows 程序的“Unicode”选项实际保存为 UTF-16。"),
    source: "YAML 1.2.2, section 5.2",
    examples: [.part("description: 花卉分类\n")])

  static let invalidUTF8 = text(
    "invalid-utf-8",
    summary: LocalizedText(en: "a byte that is not UTF-8", zh: "存在不属于 UTF-8 的字节"),
    rationale: LocalizedText(
      en: """
        The bytes are not text in UTF-8; often the file was saved in GBK or Latin-1. Guessing the encoding could change the text, \
        so nothing of the file is read.
        """,
      zh: "这些字节不是 UTF-8 文本，通常是文件以 GBK 或 Latin-1 保存所致。猜测编码可能改变内容，因此不读取该文件。"),
    source: "YAML 1.2.2, section 5.2",
    examples: [.part("description: 花卉分类\n")])

  static let binaryFile = text(
    "binary-file",
    summary: LocalizedText(en: "the file is not text", zh: "文件不是文本"),
    rationale: LocalizedText(
      en:
        "A zero byte, or many control characters, show that the file is an image, an archive, a model or another binary file.",
      zh: "出现零字节或大量控制字符，说明该文件是图片、压缩包、模型或其他二进制文件。"),
    source: "YAML 1.2.2, rule 1, c-printable",
    examples: [.part("description: plain text\n")])

  static let controlCharacter = text(
    "control-character",
    summary: LocalizedText(
      en: "a character that cannot be seen and is not allowed", zh: "不允许使用的不可见字符"),
    rationale: LocalizedText(
      en: """
        Control characters, byte order marks inside the text and the like come with copied text and are invisible in editors. \
        YAML forbids them; in double quotes they can be written as escapes.
        """,
      zh: "控制字符、文中的 BOM 等通常随复制粘贴而来，在编辑器中不可见。YAML 禁止使用；需要时可在双引号中用转义写出。"),
    source: "YAML 1.2.2, rules 1 and 2, c-printable, nb-json",
    examples: [
      .part("description: an escape «\u{1B}»[31m\n"),
      .part("description: a delete character «\u{7F}»\n"),
      .part("description: \"an escape \\e[31m\"\n"),
    ])
}

// MARK: - Reports

extension EncodingCheck {
  mutating func reportOtherEncoding(_ name: String, _ s: Span<UInt8>) {
    report(
      .otherEncoding, 0..<min(2, s.count),
      LocalizedText(
        en: "this file is \(name), a manifest is UTF-8", zh: "文件编码是 \(name)，清单必须使用 UTF-8"),
      LocalizedText(
        en: "save it as UTF-8 in your editor", zh: "请在编辑器中另存为 UTF-8"))
  }

  mutating func reportInvalidUTF8(_ s: Span<UInt8>, _ range: Range<Int>) {
    let bytes = range.prefix(4).map { hex(UInt32(s[$0]), digits: 2) }.joined(separator: " ")
    report(
      .invalidUTF8, range,
      LocalizedText(en: "byte \(bytes) is not UTF-8", zh: "字节 \(bytes) 不是 UTF-8"),
      LocalizedText(
        en: "save the file as UTF-8; it may be GBK or Latin-1 now",
        zh: "请将文件另存为 UTF-8；它现在可能是 GBK 或 Latin-1"))
  }

  mutating func reportBinary(_ offset: Int) {
    report(
      .binaryFile, offset..<offset + 1,
      LocalizedText(en: "this is not a text file", zh: "这不是文本文件"),
      LocalizedText(en: "name a YAML or JSON file", zh: "请指定 YAML 或 JSON 文件"))
  }

  mutating func reportControl(_ s: Span<UInt8>, _ range: Range<Int>) {
    var bytes: [UInt8] = []
    for i in range.prefix(4) { bytes.append(s[i]) }
    let value = String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
    let name = "U+" + hex(value, digits: 4)
    let span = SourceSpan(file: file, range)
    sink.report(
      .controlCharacter, at: span,
      LocalizedText(
        en: "the invisible character \(name) is not allowed here", zh: "此处不允许出现不可见字符 \(name)"),
      fixIts: [
        FixIt(LocalizedText(en: "remove it", zh: "删除该字符"), .unsafe, replace: span, with: "")
      ])
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ message: LocalizedText, _ remedy: LocalizedText
  ) {
    sink.report(kind, at: SourceSpan(file: file, range), message, notes: [Note(remedy)])
  }

  private func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
