import Diagnostics
import TrainingScript

/// What must hold of whatever is read from a training script.
struct ScriptInvariants {
  private let script: TrainingScript
  private var violations: [String] = []

  /// What is broken by a script whose text is `bytes`. Behind a line `#---` stand modules of its own, which it gets in turn
  /// for whatever it imports.
  static func violations(of bytes: [UInt8]) -> [String] {
    let first = read(bytes)
    var invariants = ScriptInvariants(script: first)
    invariants.checkPlaces()
    invariants.checkNames()
    let second = read(bytes)
    if first.commandLine != second.commandLine || first.imports != second.imports
      || first.versionMarks != second.versionMarks
    {
      invariants.violations.append("a script reads differently the second time")
    }
    return invariants.violations
  }

  private init(script: TrainingScript) { self.script = script }

  private static func read(_ bytes: [UInt8]) -> TrainingScript {
    let parts = parts(of: bytes)
    var given: [(path: String, source: SourceFile)] = []
    return TrainingScript(SourceFile(path: "train.py", bytes: parts[0])) { path in
      if let known = given.first(where: { $0.path == path }) { return known.source }
      guard given.count + 1 < parts.count, path.hasSuffix(".py") else { return nil }
      let id = FileID(UInt32(given.count + 1))
      let source = SourceFile(id: id, path: path, bytes: parts[given.count + 1])
      given.append((path, source))
      return source
    }
  }

  private static func parts(of bytes: [UInt8]) -> [[UInt8]] {
    let marker = Array("\n#---\n".utf8)
    var parts: [[UInt8]] = [[]]
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x0A, bytes[i...].starts(with: marker) {
        parts.append([])
        i += marker.count
      } else {
        parts[parts.count - 1].append(bytes[i])
        i += 1
      }
    }
    return parts
  }

  private mutating func checkPlaces() {
    let line = script.commandLine
    var spans = script.imports.map(\.span) + script.versionMarks.map(\.span)
    spans += [line.opening?.span, line.parsing?.span].compactMap { $0 }
    for argument in line.arguments {
      spans += argument.names.map(\.span)
      spans += [
        argument.type.span, argument.defaultValue.span, argument.choices.span,
        argument.isRequired.span, argument.valueCount.span, argument.help.span,
        argument.destination.span,
      ].compactMap { $0 }
    }
    for span in spans {
      guard let source = script.sources.first(where: { $0.id == span.file }) else {
        violations.append("a span lies in a file that was not read")
        continue
      }
      if span.range.upperBound > source.bytes.count {
        violations.append("\(span.range) isn't in \(source.path)")
      }
    }
  }

  private mutating func checkNames() {
    for argument in script.commandLine.arguments {
      if argument.names.isEmpty || argument.names.contains(where: { $0.text.isEmpty }) {
        violations.append("an argument has no name")
      }
    }
  }
}
