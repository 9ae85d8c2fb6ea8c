/// The collections that are open, outermost first. Its memory is made once: at most so many may lie inside each other.
struct OpenStack<Element: BitwiseCopyable> {
  private var elements: ContiguousArray<Element>
  private(set) var count = 0

  /// - Parameter filler: what stands where nothing is.
  init(filler: Element) {
    elements = ContiguousArray(repeating: filler, count: Parser.depthLimit)
  }

  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index < count, "only what is open is looked at")
      return elements[index]
    }
    @inline(__always)
    set {
      precondition(index < count, "only what is open is changed")
      elements[index] = newValue
    }
  }

  var first: Element? { count > 0 ? elements[0] : nil }

  @inline(__always)
  var last: Element? { count > 0 ? elements[count - 1] : nil }

  /// The one around the last.
  @inline(__always)
  var outer: Element? { count > 1 ? elements[count - 2] : nil }

  func last(where isWanted: (Element) -> Bool) -> Element? {
    for index in indices.reversed() where isWanted(self[index]) { return self[index] }
    return nil
  }

  func contains(where isWanted: (Element) -> Bool) -> Bool { last(where: isWanted) != nil }

  @inline(__always)
  mutating func append(_ element: Element) {
    elements[count] = element
    count += 1
  }

  @inline(__always)
  mutating func removeLast() -> Element {
    count -= 1
    return elements[count]
  }

  mutating func removeAll() { count = 0 }
}
