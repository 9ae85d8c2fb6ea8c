extension JSONSchema {
  /// The schema as a document of its own, with a line break at the end.
  package var document: [UInt8] {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member("$schema", "http://json-schema.org/draft-07/schema#")
      writeKeywords(to: &json)
    }
    json.lineFeed()
    return json.bytes
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.object { writeKeywords(to: &$0) }
  }

  private func writeKeywords(to json: inout JSONWriter) {
    if let title { json.member("title", title) }
    if let description { json.member("description", description) }
    if let defaultValue {
      json.key("default")
      json.token(defaultValue)
    }
    switch form {
    case .types(let types): writeType(types, to: &json)
    case .number(let number):
      writeType([.integer], to: &json)
      write(number, to: &json)
    case .words(let words):
      writeType([.string], to: &json)
      write(words, to: &json)
    case .array(let element):
      writeType([.array], to: &json)
      json.key("items")
      element.write(to: &json)
    case .object(let object):
      writeType([.object], to: &json)
      object.writeKeywords(to: &json)
    case .anyOf(let schemas):
      json.key("anyOf")
      json.array { json in
        for schema in schemas { schema.write(to: &json) }
        if isNullable { Self.writeNull(to: &json) }
      }
    }
  }

  private func writeType(_ types: [ValueType], to json: inout JSONWriter) {
    guard !types.isEmpty else { return }
    let names = types.map(\.rawValue) + (isNullable ? ["null"] : [])
    if names.count == 1 { json.member("type", names[0]) } else { json.member("type", names) }
  }

  private func write(_ number: Int, to json: inout JSONWriter) {
    guard isNullable else { return json.member("const", number) }
    json.key("enum")
    json.array { json in
      json.integer(number)
      json.null()
    }
  }

  private func write(_ words: [Word], to json: inout JSONWriter) {
    guard words.contains(where: { $0.description != nil }) else {
      json.key("enum")
      json.array { json in
        for word in words { json.string(word.text) }
        if isNullable { json.null() }
      }
      return
    }
    json.key("oneOf")
    json.array { json in
      for word in words {
        json.object { json in
          json.member("const", word.text)
          if let description = word.description { json.member("description", description) }
        }
      }
      if isNullable { Self.writeNull(to: &json) }
    }
  }

  private static func writeNull(to json: inout JSONWriter) {
    json.object { $0.member("type", "null") }
  }
}

extension JSONSchema.Object {
  fileprivate func writeKeywords(to json: inout JSONWriter) {
    Self.write(members, to: &json)
    if let patterned {
      json.key("patternProperties")
      json.object { json in
        json.key(patterned.pattern)
        patterned.schema.write(to: &json)
      }
    }
    json.key("additionalProperties")
    if let others { others.write(to: &json) } else { json.boolean(false) }
    if let exactCount {
      json.member("minProperties", exactCount)
      json.member("maxProperties", exactCount)
    }
    guard !cases.isEmpty else { return }
    json.key("allOf")
    json.array { json in
      for known in cases { json.object { known.write(to: &$0) } }
    }
  }

  fileprivate static func write(_ members: [JSONSchema.Member], to json: inout JSONWriter) {
    json.key("properties")
    json.object { json in
      for member in members {
        json.key(member.key)
        member.schema.write(to: &json)
      }
    }
    let required = members.filter(\.isRequired).map(\.key)
    if !required.isEmpty { json.member("required", required) }
  }
}

extension JSONSchema.Case {
  fileprivate func write(to json: inout JSONWriter) {
    json.key("if")
    json.object { json in
      json.key("properties")
      json.object { json in
        json.key(key)
        json.object { $0.member("const", text) }
      }
      json.member("required", [key])
    }
    json.key("then")
    json.object { json in
      JSONSchema.Object.write([JSONSchema.Member(key, .any)] + members, to: &json)
      json.member("additionalProperties", false)
    }
  }
}
