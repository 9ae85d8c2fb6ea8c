public import Diagnostics

/// A kind of mapping: its keys in the order in which they are written out.
public struct RecordDescription: Sendable {
  /// Names the kind in schemas: `input`.
  public let name: String

  /// What a message calls such a mapping: `input channel`.
  public let title: LocalizedText

  /// What it declares, in one line.
  public let summary: LocalizedText
  public let fields: [FieldDescription]

  /// Whether other keys are allowed, with single values.
  public let isOpen: Bool

  init<Owner>(
    _ name: String, _ title: LocalizedText, _ summary: LocalizedText, _ table: FieldTable<Owner>,
    isOpen: Bool = false
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    fields = table.fields.map(\.description)
    self.isOpen = isOpen
  }

  /// The field with this key, if there is one.
  public subscript(key: String) -> FieldDescription? { fields.first { $0.key == key } }

  /// Whether such a mapping must have a name.
  var isNamed: Bool { self[Manifest.Fields.name.key]?.presence == .required }

  /// Its keys in a row, quoted, for a message.
  var keyList: LocalizedText {
    let keys = fields.map { Quoted($0.key) }
    return LocalizedText(
      en: keys.map(\.en).joined(separator: ", "), zh: keys.map(\.zh).joined(separator: "、"))
  }

  /// The field that `name` means: its key but for case and `-`, a console label, or the word of the API.
  func index(called name: String) -> Int? {
    Self.indices[self.name]?[FoldedText(name)] ?? nil
  }

  /// For each kind of mapping, its fields by the names that people give them; nil where two fields share one.
  ///
  /// Made when a key is unknown for the first time, since most runs meet none.
  private static let indices: [String: [FoldedText: Int?]] = {
    var indices: [String: [FoldedText: Int?]] = [:]
    func gather(_ record: RecordDescription) {
      indices[record.name] = record.fields.enumerated().reduce(into: [:]) { names, item in
        for name in Set(item.element.names.map(FoldedText.init)) {
          names[name] = .some(names[name] == nil ? item.offset : nil)
        }
      }
      for child in record.fields.compactMap(\.shape.record) { gather(child) }
    }
    gather(Manifest.record)
    return indices
  }()
}

extension FieldDescription {
  /// What people call it.
  fileprivate var names: [String] {
    guard let last = apiPath?.split(separator: ".").last else {
      return [key, label.english, label.chinese]
    }
    // `a[key=b].values` is the value that the API calls `b`.
    let names = apiPath?.split(whereSeparator: { $0 == "=" || $0 == "]" }) ?? []
    let apiName = names.count == 3 ? names[1] : last
    return [key, label.english, label.chinese, String(apiName)]
  }
}
