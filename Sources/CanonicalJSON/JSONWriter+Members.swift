// Key and value in one call.

extension JSONWriter {
  package mutating func member(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }

  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  package mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { json in for text in texts { json.string(text) } }
  }

  package mutating func member(_ key: String, object write: (inout JSONWriter) -> Void) {
    self.key(key)
    object(write)
  }

  package mutating func member(_ key: String, array write: (inout JSONWriter) -> Void) {
    self.key(key)
    array(write)
  }
}
