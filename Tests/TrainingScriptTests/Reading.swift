import Diagnostics
import TrainingScript

/// A script with modules of its own, by path.
func read(_ text: String, _ modules: [(path: String, text: String)] = []) -> TrainingScript {
  TrainingScript(SourceFile(path: "train.py", text: text)) { path in
    guard let index = modules.firstIndex(where: { $0.path == path }) else { return nil }
    return SourceFile(id: FileID(UInt32(index + 1)), path: path, text: modules[index].text)
  }
}

/// What a script accepts, a line an argument: `--lr float =0.1 [0.1, 1] required`; then `open: reason` where the list isn't complete,
/// and the name of the call that takes the command line apart.
func accepted(_ text: String, _ modules: [(path: String, text: String)] = []) -> [String] {
  let script = read(text, modules)
  let line = script.commandLine
  var lines = line.arguments.map(shown)
  if let opening = line.opening { lines.append("open: \(opening.reason.rawValue)") }
  if let parsing = line.parsing { lines.append(parsing.isStrict ? "strict" : "tolerant") }
  return lines
}

/// The same for statements between the making of a parser and `parse_args`.
func defined(_ statements: String) -> [String] {
  let found = accepted(
    "import argparse, os\np = argparse.ArgumentParser()\n\(statements)\nargs = p.parse_args()\n")
  precondition(found.last == "strict", "the call of parse_args is found")
  return found.dropLast()
}

private func shown(_ argument: ScriptArgument) -> String {
  var parts = [argument.names.map(\.text).joined(separator: "/")]
  switch argument.type {
  case .absent: break
  case .known(let type, _): parts.append(type.rawValue)
  case .unknown: parts.append("type?")
  }
  if argument.action != .store { parts.append(argument.action.rawValue) }
  if let count = argument.valueCount.value { parts.append("nargs=\(count)") }
  switch argument.defaultValue {
  case .absent: break
  case .known(let value, _): parts.append("=\(shown(value))")
  case .unknown: parts.append("=?")
  }
  switch argument.choices {
  case .absent: break
  case .known(let values, _): parts.append("[\(values.map(shown).joined(separator: ", "))]")
  case .unknown: parts.append("[?]")
  }
  if argument.isRequired.value == true { parts.append("required") }
  if argument.isConditional { parts.append("conditional") }
  return parts.joined(separator: " ")
}

private func shown(_ value: Constant) -> String {
  switch value {
  case .none: "None"
  case .boolean(let value): value ? "True" : "False"
  case .integer(let text), .float(let text): text
  case .text(let text): "'\(text)'"
  case .list(let values): "[\(values.map(shown).joined(separator: ", "))]"
  }
}
