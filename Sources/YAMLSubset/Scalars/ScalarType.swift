/// What a scalar is in the core schema.
///
/// - Source: YAML 1.2.2, section 10.3.2.
@frozen
public enum ScalarType: Sendable {
  case null
  case boolean
  case integer
  case float
  case string
}

extension DocumentTree {
  /// What the scalar `id` is, seen through an alias and with its tag minded; `string` for anything but a scalar.
  public func scalarType(of id: NodeID) -> ScalarType { .string }

  /// The bytes of ``text(of:)``.
  public func bytes(of id: NodeID) -> [UInt8] { [] }
}
