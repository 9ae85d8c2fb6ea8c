import CanonicalJSON

extension BodyObject {
  /// The schema of such an object, made from the table that the writer uses.
  var schema: JSONSchema {
    JSONSchema.object(
      members.map { member in
        JSONSchema.Member(
          member.key,
          member.value.schema.described(FieldSchema.bilingual(member.summary)),
          isRequired: member.isRequired)
      }
    ).described(FieldSchema.bilingual(summary))
  }
}

extension BodyValue {
  fileprivate var schema: JSONSchema {
    switch self {
    case .text: .string
    case .boolean: .boolean
    case .oneOf(let texts): .words(texts)
    case .object(let object): object.schema
    case .list(let element): .array(of: element.schema)
    case .pair(let keys):
      JSONSchema(
        .object(
          JSONSchema.Object(keys.map { JSONSchema.Member($0, .string) }, exactCount: 1)))
    }
  }
}
