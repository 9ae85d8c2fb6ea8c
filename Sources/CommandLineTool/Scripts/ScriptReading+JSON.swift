import CanonicalJSON
import Diagnostics
import TrainingScript

// What programs read of a script. What isn't given is left out; what is given but not sure is `"unknown"`.

extension JSONWriter {
  mutating func write(_ reading: ScriptReading, in language: Language) {
    let (script, line) = (reading.script, reading.script.commandLine)
    object { json in
      json.member("path", script.bootFile.path)
      json.member("complete", line.opening == nil)
      if let opening = line.opening {
        json.member(
          "open",
          object: { json in
            json.member("reason", opening.reason.rawValue)
            json.member("message", opening.reason.statement[language])
            if let span = opening.span { json.writePlace(of: span, reading) }
          })
      }
      if let parsing = line.parsing {
        json.member(
          "parsing",
          object: { json in
            json.member("strict", parsing.isStrict)
            json.member("abbreviations", line.allowsAbbreviations)
            json.member("implicit", line.implicitNames)
            json.writePlace(of: parsing.span, reading)
          })
      }
      json.member(
        "arguments",
        array: { json in
          for argument in line.arguments { json.write(argument, reading) }
        })
      json.member("modules", script.sources.dropFirst().map(\.path))
      json.member(
        "unreadModules",
        array: { json in
          for module in reading.unreadModules {
            json.object { json in
              json.member("path", module.path.shown)
              json.member("reason", module.failure.reason[language])
            }
          }
        })
      json.member(
        "imports",
        array: { json in
          for module in script.imports {
            json.object { json in
              json.member("name", module.name)
              json.writePlace(of: module.span, reading)
            }
          }
        })
      json.member(
        "versionMarks",
        array: { json in
          for mark in script.versionMarks {
            json.object { json in
              json.member("generation", mark.generation)
              if let minor = mark.minorVersion { json.member("since", "3.\(minor)") }
              json.member("construct", mark.construct[language])
              json.writePlace(of: mark.span, reading)
            }
          }
        })
    }
  }

  private mutating func write(_ argument: ScriptArgument, _ reading: ScriptReading) {
    object { json in
      json.member("names", argument.names.map(\.text))
      json.member("action", argument.action.rawValue)
      json.member("type", argument.type) { json, type in json.string(type.rawValue) }
      json.member("default", argument.defaultValue) { json, value in json.write(value) }
      json.member("choices", argument.choices) { json, values in
        json.array { json in for value in values { json.write(value) } }
      }
      json.member("required", argument.isRequired) { json, isRequired in json.boolean(isRequired) }
      json.member("nargs", argument.valueCount) { json, count in json.string(count) }
      json.member("help", argument.help) { json, help in json.string(help) }
      json.member("dest", argument.destination) { json, name in json.string(name) }
      if argument.isConditional { json.member("conditional", true) }
      json.writePlace(of: argument.names[0].span, reading)
    }
  }

  private mutating func member<Value>(
    _ key: String, _ value: Reading<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    switch value {
    case .absent: break
    case .unknown: member(key, "unknown")
    case .known(let value, _):
      self.key(key)
      object { json in
        json.key("known")
        write(&json, value)
      }
    }
  }

  /// A constant as JSON has it. A float keeps its point or exponent, so that readers can tell it from an integer;
  /// those that JSON lacks are `{"float": "inf"}` and its like.
  private mutating func write(_ constant: Constant) {
    switch constant {
    case .none: null()
    case .boolean(let value): boolean(value)
    case .integer(let digits): token(digits)
    case .text(let text): string(text)
    case .list(let values): array { json in for value in values { json.write(value) } }
    case .float(let text):
      guard let number = JSONNumber(text)?.text else {
        object { json in json.member("float", text) }
        return
      }
      let isWhole = number.utf8.allSatisfy { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "e") }
      token(isWhole ? number + ".0" : number)
    }
  }

  private mutating func writePlace(of span: SourceSpan, _ reading: ScriptReading) {
    let place = reading.place(of: span)
    member("file", place.path)
    member("line", place.location.line)
    member("column", place.location.column)
  }
}
