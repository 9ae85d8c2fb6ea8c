package import Diagnostics

/// What can be wrong with a JSON text that a manifest is to be made of, besides its syntax.
package enum ImportFaults {
  package static let all = [notAnAlgorithm, wrongMember]

  /// A text that is something else than an algorithm.
  package static let notAnAlgorithm = DiagnosticKind(
    code: "not-an-algorithm", area: .importing, severity: .error,
    summary: LocalizedText(
      en: "a JSON text to import is no algorithm", zh: "要导入的 JSON 不是算法"),
    rationale: LocalizedText(
      en: """
        'algolint import' reads the body of a CreateAlgorithm request, what the API answers when one algorithm is queried, \
        and compiled manifests. A list of algorithms holds several, of which each needs a file of its own.
        """,
      zh: """
        “algolint import”读取 CreateAlgorithm 接口的请求体、查询单个算法时 API 返回的内容，以及编译后的清单。\
        算法列表包含多个算法，须逐个保存为文件后再导入。
        """),
    source: "CreateAlgorithm; ShowAlgorithmByUuid; ListAlgorithms", examples: [])

  /// A member whose value is of another type than the API's.
  package static let wrongMember = DiagnosticKind(
    code: "wrong-member", area: .importing, severity: .error,
    summary: LocalizedText(
      en: "a member of a JSON text to import has a value of a wrong type",
      zh: "要导入的 JSON 中有成员的类型不正确"),
    rationale: LocalizedText(
      en: """
        What is not as the API writes it can't be told from damage. A manifest that was made of it might say something else \
        than the algorithm does, so none is made.
        """,
      zh: "与 API 格式不符的内容可能已经损坏，据此生成的清单可能与原算法不一致，因此不生成清单。"),
    source: "CreateAlgorithm; RFC 8259", examples: [])
}

extension DiagnosticArea {
  static let importing = DiagnosticArea("import", LocalizedText(en: "import", zh: "导入"))
}
