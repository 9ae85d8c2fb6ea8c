import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// Writes members of normalized JSON by the table of fields, and notes where each value was written.
struct NormalizedWriter {
  var json: JSONWriter

  /// What was written in the manifest, by its place in the JSON; nil when nobody asks.
  private(set) var places: [(pointer: String, span: SourceSpan)]?

  init(_ layout: JSONLayout, notesPlaces: Bool) {
    json = JSONWriter(layout)
    places = notesPlaces ? [] : nil
  }

  // MARK: - Records

  mutating func record<Owner, Value>(_ field: Field<Owner, Value>, _ record: (any NormalRecord)?) {
    json.key(field.key)
    guard let record else { return absence(of: field.description) }
    write(record)
  }

  mutating func records<Owner, Value>(
    _ field: Field<Owner, Value>, _ records: [any NormalRecord]?
  ) {
    json.key(field.key)
    guard let records else { return absence(of: field.description) }
    json.beginArray()
    for record in records { write(record) }
    json.endArray()
  }

  private mutating func write(_ record: any NormalRecord) {
    json.beginObject()
    note(record.anchor)
    record.writeMembers(to: &self)
    json.endObject()
  }

  // MARK: - Single values

  mutating func text<Owner, Value>(_ field: Field<Owner, Value>, _ text: Located<String>?) {
    json.key(field.key)
    guard let text else { return absence(of: field.description) }
    json.string(text.value)
    note(text.span)
  }

  mutating func boolean<Owner, Value>(_ field: Field<Owner, Value>, _ value: Located<Bool>?) {
    json.key(field.key)
    guard let value else { return absence(of: field.description) }
    json.boolean(value.value)
    note(value.span)
  }

  mutating func integer<Owner, Value>(_ field: Field<Owner, Value>, _ value: Located<Int>?) {
    json.key(field.key)
    guard let value else { return absence(of: field.description) }
    json.integer(value.value)
    note(value.span)
  }

  mutating func word<Owner, Word: Vocabulary>(
    _ field: Field<Owner, Located<Word>>, _ word: Located<Word>?
  ) {
    json.key(field.key)
    guard let word else { return absence(of: field.description) }
    json.string(word.value.rawValue)
    note(word.span)
  }

  mutating func words<Owner, Word: Vocabulary>(
    _ field: Field<Owner, [Located<Word>]>, _ words: [Located<Word>]?
  ) {
    json.key(field.key)
    guard let words else { return absence(of: field.description) }
    json.beginArray()
    for word in words {
      json.string(word.value.rawValue)
      note(word.span)
    }
    json.endArray()
  }

  // MARK: - Values kept as written

  /// A value as the text that was written.
  mutating func literal<Owner>(_ field: Field<Owner, Literal>, _ literal: Literal?) {
    json.key(field.key)
    guard let literal else { return absence(of: field.description) }
    json.string(literal.text)
    note(literal.span)
  }

  mutating func literals<Owner>(_ field: Field<Owner, [Literal]>, _ literals: [Literal]?) {
    json.key(field.key)
    guard let literals else { return absence(of: field.description) }
    json.beginArray()
    for literal in literals {
      json.string(literal.text)
      note(literal.span)
    }
    json.endArray()
  }

  /// A value as a number in its one spelling, or as text if it isn't a number.
  mutating func number<Owner, Value>(_ field: Field<Owner, Value>, _ literal: Literal?) {
    json.key(field.key)
    guard let literal else { return absence(of: field.description) }
    number(literal)
  }

  mutating func number(_ literal: Literal) {
    if let number = literal.number {
      json.number(number)
    } else {
      json.string(literal.text)
    }
    note(literal.span)
  }

  // MARK: - Absence and places

  private mutating func absence(of field: FieldDescription) { json.token(field.absence.token) }

  /// Notes the place of the value that was written last, or of the record that was begun.
  private mutating func note(_ span: SourceSpan) {
    places?.append((json.pointer, span))
  }
}

/// A mapping of the manifest that normalized JSON writes as an object.
protocol NormalRecord {
  /// Where it was written.
  var anchor: SourceSpan { get }

  /// Writes all members, in the order of the table of fields.
  func writeMembers(to writer: inout NormalizedWriter)
}
