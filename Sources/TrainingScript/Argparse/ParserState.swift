import Diagnostics

/// One parser of a script, with what it defines.
struct ParserState {
  /// A class of the script's own from which it was made.
  var type: ObjectID?

  /// Where it was made.
  let span: SourceSpan
  var definitions: [Definition] = []

  /// Attributes that the script gave it.
  var attributes: [NameID: Value] = [:]

  /// What `set_defaults` says, by destination.
  var defaults: [String: Reading<Constant>] = [:]

  /// Whether defaults may be set that were not read.
  var defaultsAreOpen: SourceSpan?
  var argumentDefault: Reading<Constant> = .absent
  var allowsAbbreviations = true
  var addsHelp = true
  var resolvesConflicts = false
  var opening: ScriptCommandLine.Opening?
  var isSubcommand = false

  /// Where something changed what its arguments mean: `prefix_chars`, `register`.
  var reshaping: SourceSpan?

  /// Whether it holds the flags of absl or TensorFlow.
  var isFlags = false

  /// Of a command of `click`: whether unknown options end the script.
  var isStrictCommand = true

  /// The first strict call that takes the command line apart, or else the first one.
  var parsing: ScriptCommandLine.Parsing?

  /// Whether unknown arguments are allowed in another call.
  var isAlsoTolerant = false

  /// Whether that call is certain.
  var isParsedForCertain = false

  /// How many values had escaped when it was last used: what they do may be done before.
  var escapedBefore = 0

  /// Whether it is given only what another parser left over.
  var takesRest = false

  /// The definitions when it was last used.
  var parsed: [Definition] = []

  init(type: ObjectID? = nil, at span: SourceSpan) {
    self.type = type
    self.span = span
  }
}

/// An argument of a parser, with the call that defines it.
struct Definition {
  var argument: ScriptArgument
  let site: SourceSpan

  /// Whether later ones took all its names.
  var isReplaced = false

  init(argument: ScriptArgument, site: SourceSpan) {
    self.argument = argument
    self.site = site
  }

  /// Something may change it that was not read.
  mutating func makeUnknown(at span: SourceSpan) {
    argument.type = .unknown(at: span)
    argument.defaultValue = .unknown(at: span)
    argument.choices = .unknown(at: span)
    argument.isRequired = .unknown(at: span)
    argument.valueCount = .unknown(at: span)
  }
}

extension ScriptArgument {
  /// Nothing of it but its names and its help is sure.
  mutating func makeUnknown(at span: SourceSpan) {
    action = .unknown
    type = .unknown(at: span)
    defaultValue = .unknown(at: span)
    choices = .unknown(at: span)
    isRequired = .unknown(at: span)
    valueCount = .unknown(at: span)
    destination = .unknown(at: span)
  }
}
