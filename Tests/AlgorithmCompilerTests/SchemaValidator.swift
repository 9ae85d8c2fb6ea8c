/// Checks values against a schema: only what the schemas of this tool use of draft-07, and loud about anything else.
struct SchemaValidator {
  private let schema: JSONValue

  init(_ document: [UInt8]) throws { schema = try JSONValue(document) }

  /// Where a value doesn't fit, and by which keyword, in alphabetical order; nothing if it fits.
  func faults(in json: some Sequence<UInt8>) throws -> [String] {
    faults(in: try JSONValue(json), by: schema, at: "").sorted()
  }

  private func faults(in value: JSONValue, by schema: JSONValue, at path: String) -> [String] {
    schema.members.flatMap { keyword, demand -> [String] in
      switch keyword {
      case "$schema", "title", "description", "default", "then": return []
      case "items":
        return value.elements.enumerated().flatMap { index, element in
          faults(in: element, by: demand, at: "\(path)/\(index)")
        }
      case "properties":
        return value.members.flatMap { key, member in
          demand.members[key].map { faults(in: member, by: $0, at: "\(path)/\(key)") } ?? []
        }
      case "additionalProperties":
        let known = schema.members["properties"]?.members ?? [:]
        return value.members.flatMap { key, member -> [String] in
          if known[key] != nil { return [] }
          if demand == .boolean(false) { return ["\(path)/\(key) unknown"] }
          return faults(in: member, by: demand, at: "\(path)/\(key)")
        }
      case "required":
        guard case .object(let members) = value else { return [] }
        return demand.elements.compactMap(\.text).filter { members[$0] == nil }
          .map { "\(path) required \($0)" }
      case "allOf": return demand.elements.flatMap { faults(in: value, by: $0, at: path) }
      case "if":
        guard faults(in: value, by: demand, at: path).isEmpty else { return [] }
        return faults(in: value, by: schema.members["then"] ?? .null, at: path)
      default:
        return fits(value, keyword, demand) ? [] : ["\(path) \(keyword)"]
      }
    }
  }

  /// Whether a value fits a keyword that looks at it as a whole.
  private func fits(_ value: JSONValue, _ keyword: String, _ demand: JSONValue) -> Bool {
    switch keyword {
    case "type":
      let types = demand.text.map { [$0] } ?? demand.elements.compactMap(\.text)
      return !Set(types).isDisjoint(with: value.types)
    case "const": return value == demand
    case "enum": return demand.elements.contains(value)
    case "oneOf": return matches(value, demand) == 1
    case "anyOf": return matches(value, demand) > 0
    case "minProperties", "maxProperties": return .number(Double(value.members.count)) == demand
    default: return false
    }
  }

  private func matches(_ value: JSONValue, _ schemas: JSONValue) -> Int {
    schemas.elements.count { faults(in: value, by: $0, at: "").isEmpty }
  }
}
