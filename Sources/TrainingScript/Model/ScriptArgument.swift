public import Diagnostics

/// One argument that a script defines, as far as its text is sure about it.
public struct ScriptArgument: Hashable, Sendable {
  /// All its spellings, in order: `--data_url`, `-d`; the bare name of a positional one. Never empty.
  public let names: [Name]

  /// What the script does when it meets the argument.
  public var action: Action = .store

  /// Absent: text.
  public var type: Reading<ValueType> = .absent
  public var defaultValue: Reading<Constant> = .absent
  public var choices: Reading<[Constant]> = .absent
  public var isRequired: Reading<Bool> = .absent

  /// How many values it takes: `nargs`; a number as text, `?`, `*`, `+`, `...`.
  public var valueCount: Reading<String> = .absent
  public var help: Reading<String> = .absent

  /// The attribute under which the script finds the value: `dest`, or what follows from the names.
  public var destination: Reading<String> = .absent

  /// Whether it is defined only under a condition: in a branch, or in a loop. Then ``isRequired`` is never known to be true.
  public var isConditional = false

  /// One spelling, and where it is written.
  public struct Name: Hashable, Sendable {
    /// With its dashes: `--data_url`.
    public let text: String
    public let span: SourceSpan

    public init(_ text: String, at span: SourceSpan) {
      self.text = text
      self.span = span
    }

    /// What a manifest calls it: `data_url`.
    public var bare: String { String(text.drop { $0 == "-" }) }
  }

  public enum Action: String, Sendable, CaseIterable {
    case store
    case append
    case extend
    case storeTrue = "store_true"
    case storeFalse = "store_false"
    case storeConstant = "store_const"
    case appendConstant = "append_const"
    case count
    case help
    case version
    /// `argparse.BooleanOptionalAction`: `--flag` and `--no-flag`.
    case booleanOptional = "boolean_optional"
    /// An action of the script's own, or one that is no constant.
    case unknown

    /// Whether `--name=value` is refused since there is no value; nil where nobody knows.
    public var refusesValues: Bool? {
      switch self {
      case .store, .append, .extend: false
      case .storeTrue, .storeFalse, .storeConstant, .appendConstant, .count, .help, .version,
        .booleanOptional:
        true
      case .unknown: nil
      }
    }
  }

  /// What the script makes of the text of a value.
  public enum ValueType: String, Sendable, CaseIterable {
    case text
    case integer
    case float
    /// `type=bool`: every text but the empty one is true.
    case truthiness
    /// A flag of a library that reads `true` and `false` as what they say.
    case boolean
  }

  /// Whether its names begin without a dash.
  public var isPositional: Bool { !names[0].text.hasPrefix("-") }

  public init(_ names: [Name]) {
    precondition(!names.isEmpty, "an argument has a name")
    self.names = names
  }
}
