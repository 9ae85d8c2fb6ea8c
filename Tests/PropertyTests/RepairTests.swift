import AlgorithmCompiler
import AlgorithmManifest
import Diagnostics
import Testing

/// A text as files come: with other line breaks, a byte order mark, no end of line.
struct FileShape: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let shape: @Sendable ([UInt8]) -> [UInt8]

  static let all = [
    FileShape(testDescription: "as it is") { $0 },
    FileShape(testDescription: "with CR LF") { bytes in
      bytes.filter { $0 != 0x0D }.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    },
    FileShape(testDescription: "with a byte order mark") { [0xEF, 0xBB, 0xBF] + $0 },
    FileShape(testDescription: "without a final line break") { bytes in
      Array(bytes.reversed().drop { $0 == 0x0A || $0 == 0x0D }.reversed())
    },
  ]
}

@Suite("Fixing a file")
struct RepairTests {
  static func plan(unsafe: Bool) -> Repair.Plan {
    Repair.Plan(
      includesUnsafe: unsafe, wanted: { $0.diagnostics }, compile: { Compilation($0) })
  }

  private func errors(_ compilation: Compilation) -> Int {
    compilation.diagnostics.count { $0.severity == .error }
  }

  private func syntaxErrors(_ compilation: Compilation) -> Int {
    compilation.diagnostics.count { Compilation.syntaxErrors.contains($0.code) }
  }

  @Test(
    "makes it no worse, leaves nothing to fix, and keeps how its lines end",
    arguments: Text.all, FileShape.all)
  func repair(_ text: Text, _ shape: FileShape) {
    let bytes = shape.shape(text.bytes)
    let before = Compilation(SourceFile(path: "a.yaml", bytes: bytes))
    for unsafe in [false, true] {
      let repair = Repair(before, Self.plan(unsafe: unsafe))
      let after = repair.compilation
      #expect(syntaxErrors(after) <= syntaxErrors(before))
      if syntaxErrors(after) == syntaxErrors(before), repair.appliedCount > 0 {
        #expect(
          after.diagnostics.count < before.diagnostics.count || errors(after) <= errors(before))
      }
      let left = after.diagnostics.count { $0.preferredFixIt(unsafe: unsafe) != nil }
      #expect(left == repair.refusedCount)
      let again = Repair(
        Compilation(SourceFile(path: "a.yaml", bytes: after.source.bytes)),
        Self.plan(unsafe: unsafe))
      #expect(again.appliedCount == 0)
      #expect(again.compilation.source.bytes == after.source.bytes)
      #expect((repair.appliedCount == 0) == (after.source.bytes == bytes))
      checkShape(bytes, after.source.bytes)
    }
  }

  private func checkShape(_ old: [UInt8], _ new: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(old.starts(with: mark) == new.starts(with: mark))
    #expect((old.last == 0x0A) == (new.last == 0x0A))
    if hasOnlyPairs(old) { #expect(hasOnlyPairs(new)) }
  }

  private func hasOnlyPairs(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { bytes[$0] != 0x0A || $0 > 0 && bytes[$0 - 1] == 0x0D }
  }

  private let sound = """
    name: a
    description: b
    engine: {image: org/a:1}
    inputs: [{name: data_url}]
    outputs: [{name: train_url}]
    resources: {types: [CPU]}

    """

  /// The sound manifest after fix-its that write other texts over the value of its first key.
  private func repair(writing replacements: [String]) -> Repair {
    let plan = Repair.Plan(
      includesUnsafe: false,
      wanted: { compilation in
        guard let name = compilation.units.first?.manifest.name else { return [] }
        return replacements.map { text in
          let message = LocalizedText(en: "write \(text)", zh: "改为 \(text)")
          return Diagnostic(
            code: "made-up", severity: .note, message: message, span: name.span,
            fixIts: [FixIt(message, .safe, replace: name.span, with: text)])
        }
      }, compile: { Compilation($0) })
    return Repair(Compilation(SourceFile(path: "a.yaml", text: sound)), plan)
  }

  @Test("leaves out what the file could not be read with, or would have an error with")
  func refusal() {
    for text in ["[", "\"a", "x y", "k: v", "&a", "a\ndescription: c"] {
      let repair = repair(writing: [text])
      #expect(repair.appliedCount == 0)
      #expect(repair.refusedCount == 1)
      #expect(repair.compilation.source.bytes == Array(sound.utf8))
    }
  }

  @Test("applies what is sound beside what isn't")
  func selection() {
    let repair = repair(writing: ["[", "good"])
    #expect(repair.appliedCount > 0)
    #expect(repair.compilation.units.first?.manifest.name?.value == "good")
  }

  @Test("ends, although a fix asks for itself again")
  func endlessness() {
    #expect(repair(writing: ["b"]).appliedCount == 32)
  }

  @Test("applies every safe fix-it of the examples, and of the unsafe ones nearly all")
  func number() {
    var (safe, unsafe, refused) = (0, 0, 0)
    for text in Text.all {
      let compilation = Compilation(text.source)
      let repair = Repair(compilation, Self.plan(unsafe: false))
      safe += repair.appliedCount
      #expect(repair.refusedCount == 0, "\(text.name)")
      let bold = Repair(compilation, Self.plan(unsafe: true))
      unsafe += bold.appliedCount - repair.appliedCount
      refused += bold.refusedCount
    }
    #expect(safe > 50)
    #expect(unsafe > 50)
    #expect(refused < 10)
  }
}
