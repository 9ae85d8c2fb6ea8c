import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Fixing a damaged file")
struct DamagedRepairTests {
  @Test("makes it no worse, and ends", arguments: Text.samples)
  func damage(_ text: Text) {
    let step = max(1, text.bytes.count / 12)
    for offset in stride(from: 0, to: text.bytes.count, by: step) {
      for byte: [UInt8] in [[], [0x23], [0x22], [0x0A]] {
        var bytes = text.bytes
        bytes.replaceSubrange(offset...offset, with: byte)
        let before = Compilation(SourceFile(path: "a.yaml", bytes: bytes))
        let repair = Repair(before, RepairTests.plan(unsafe: true))
        let (old, new) = (syntaxErrors(before), syntaxErrors(repair.compilation))
        #expect(new <= old)
        if repair.appliedCount > 0, repair.refusedCount == 0, repair.appliedCount < 32 {
          let again = Repair(repair.compilation, RepairTests.plan(unsafe: true))
          #expect(again.appliedCount == 0, "\(offset) \(byte)")
        }
      }
    }
  }

  private func syntaxErrors(_ compilation: Compilation) -> Int {
    compilation.diagnostics.count { Compilation.syntaxErrors.contains($0.code) }
  }
}
