import Diagnostics
import YAMLSubset

extension Array: FieldValue where Element: FieldValue {
  static var shape: ValueShape {
    Element.mayStandForList ? .oneOrMany(of: Element.shape) : .list(of: Element.shape)
  }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Self? {
    guard decoder.tree.kind(of: node).isSequence else {
      if !Element.mayStandForList, let record = Element.shape.record {
        decoder.reportWrongList(node, in: slot, shape, of: record)
        return nil
      }
      if decoder.tree.kind(of: node).isMapping, Element.shape.record == nil {
        decoder.reportWrongType(node, in: slot, shape)
        return nil
      }
      return Element.decode(node, in: slot.onlyElement, &decoder).map { [$0] }
    }
    var values: [Element] = []
    for element in decoder.tree.elements(of: node) {
      if decoder.tree.kind(of: element) == .invalid {
        decoder.lostElements += 1
      } else if decoder.isNull(element) {
        decoder.reportWrongType(element, in: slot.element, Element.shape)
        decoder.lostElements += 1
      } else if let value = Element.decode(element, in: slot.element, &decoder) {
        values.append(value)
      } else {
        decoder.lostElements += 1
      }
    }
    return values
  }
}

extension EngineReference {
  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> EngineReference? {
    let kind = decoder.tree.kind(of: node)
    if kind.isMapping { return decodeMapping(node, in: slot, &decoder) }
    guard kind.isScalar else {
      decoder.reportWrongType(node, in: slot, shape)
      return nil
    }
    guard let text = String.decode(node, in: slot, &decoder) else { return nil }
    var reference = EngineReference(anchor: text.span)
    reference.text = text
    return reference
  }
}
