import Foundation

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
  let violations =
    switch part {
    case .yaml: Invariants.violations(ofYAML: bytes)
    case .python: ScriptInvariants.violations(of: bytes)
    case .all: Invariants.violations(of: bytes, in: [shape(for: bytes)])
    }
  guard violations.isEmpty else {
    fatalError("broken invariants:\n" + violations.prefix(5).joined(separator: "\n"))
  }
}

/// What the texts are given to.
enum Part: String {
  /// All of the tool but the reader of scripts.
  case all
  /// The parser of manifests alone, which is twenty times as fast.
  case yaml
  /// The reader of scripts alone.
  case python
}

let part =
  ProcessInfo.processInfo.environment["ALGOLINT_FUZZ_PART"].flatMap(Part.init) ?? .all

/// One report a text: all of them would take most of the time. Which one follows from the text, so that a finding can be repeated.
private func shape(for bytes: [UInt8]) -> ReportShape {
  let sum = bytes.reduce(0) { $0 &+ UInt($1) }
  return ReportShape.all[Int(sum % UInt(ReportShape.all.count))]
}
