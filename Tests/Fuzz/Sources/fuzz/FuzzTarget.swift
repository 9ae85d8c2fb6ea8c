/// What libFuzzer calls with each text that it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  return 0
}

/// Apart from the entry point, in which the fuzzer sees no branches.
@inline(never)
private func check(_ bytes: [UInt8]) {
  let violations = Invariants.violations(of: bytes)
  guard violations.isEmpty else {
    fatalError("broken invariants:\n" + violations.prefix(5).joined(separator: "\n"))
  }
}
