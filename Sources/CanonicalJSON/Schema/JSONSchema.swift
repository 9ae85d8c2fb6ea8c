/// What a JSON value must look like, as far as the schemas of this tool need to say.
///
/// - Source: JSON Schema draft-07, the version that editors support.
package struct JSONSchema: Sendable {
  package var title: String?
  package var description: String?

  /// The JSON text of the value that an absent member stands for.
  package var defaultValue: String?

  /// Whether null may stand in place of the value.
  package var isNullable = false
  package var form: Form

  package init(_ form: Form) { self.form = form }

  package indirect enum Form: Sendable {
    /// A value of one of some types; any value if there are none.
    case types([ValueType])
    /// This number.
    case number(Int)
    /// One of some texts.
    case words([Word])
    case array(of: JSONSchema)
    case object(Object)
    case anyOf([JSONSchema])
  }

  package enum ValueType: String, Sendable {
    case string, number, integer, boolean, array, object
  }

  /// A text with what it means.
  package struct Word: Sendable {
    let text: String
    let description: String?

    package init(_ text: String, description: String? = nil) {
      self.text = text
      self.description = description
    }
  }

  /// The members that an object has.
  package struct Object: Sendable {
    var members: [Member]

    /// What members under other keys look like; nil where there are none.
    var others: JSONSchema?

    /// What members look like whose keys fit a regular expression.
    var patterned: (pattern: String, schema: JSONSchema)?

    /// How many members there must be, where that is more than which ones must be.
    var exactCount: Int?

    /// What more is known if a member holds a certain text.
    var cases: [Case]

    package init(
      _ members: [Member], others: JSONSchema? = nil,
      patterned: (pattern: String, schema: JSONSchema)? = nil, exactCount: Int? = nil,
      cases: [Case] = []
    ) {
      self.patterned = patterned
      self.members = members
      self.others = others
      self.exactCount = exactCount
      self.cases = cases
    }
  }

  package struct Member: Sendable {
    package let key: String
    package let schema: JSONSchema
    let isRequired: Bool

    package init(_ key: String, _ schema: JSONSchema, isRequired: Bool = false) {
      self.key = key
      self.schema = schema
      self.isRequired = isRequired
    }
  }

  /// The members of an object in which the member `key` is `text`.
  package struct Case: Sendable {
    let key: String
    let text: String
    let members: [Member]

    package init(_ key: String, is text: String, _ members: [Member]) {
      self.key = key
      self.text = text
      self.members = members
    }
  }
}

extension JSONSchema {
  package static let any = JSONSchema(.types([]))
  package static let string = JSONSchema(.types([.string]))
  package static let number = JSONSchema(.types([.number]))
  package static let integer = JSONSchema(.types([.integer]))
  package static let boolean = JSONSchema(.types([.boolean]))

  package static func types(_ types: ValueType...) -> JSONSchema { JSONSchema(.types(types)) }

  package static func array(of element: JSONSchema) -> JSONSchema {
    JSONSchema(.array(of: element))
  }

  package static func object(_ members: [Member]) -> JSONSchema {
    JSONSchema(.object(Object(members)))
  }

  package static func words(_ texts: [String]) -> JSONSchema {
    JSONSchema(.words(texts.map { Word($0) }))
  }

  /// The same schema, with null allowed.
  package var nullable: JSONSchema {
    var schema = self
    schema.isNullable = true
    return schema
  }

  package func described(title: String? = nil, _ description: String) -> JSONSchema {
    var schema = self
    schema.title = title
    schema.description = description
    return schema
  }
}
