package import CanonicalJSON
import Diagnostics

extension JSONWriter {
  /// Writes a value as normalized JSON has it.
  package mutating func write(_ value: NormalValue) {
    switch value.content {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .number(let text): token(text)
    case .text(let text): string(text)
    case .list(let elements): array { json in for element in elements { json.write(element) } }
    case .record(let members):
      object { json in
        for (key, value) in members {
          json.key(key)
          json.write(value)
        }
      }
    }
  }
}
