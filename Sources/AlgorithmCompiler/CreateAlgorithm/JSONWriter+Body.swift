import CanonicalJSON

// Members of a body, left out where there is nothing to write.

extension JSONWriter {
  mutating func text(_ member: BodyMember, _ text: String?) {
    if let text { self.member(member.key, text) }
  }

  mutating func boolean(_ member: BodyMember, _ value: Bool?) {
    if let value { self.member(member.key, value) }
  }

  mutating func texts(_ member: BodyMember, _ texts: [String]?) {
    if let texts, !texts.isEmpty { self.member(member.key, texts) }
  }

  /// A list of objects, whose members `write` writes.
  mutating func list<Element>(
    _ member: BodyMember, _ elements: [Element]?, _ write: (Element, inout JSONWriter) -> Void
  ) {
    guard let elements, !elements.isEmpty else { return }
    key(member.key)
    array { json in
      for element in elements { json.object { write(element, &$0) } }
    }
  }
}
