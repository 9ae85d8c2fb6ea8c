public import Diagnostics

/// What a script accepts on its command line.
public struct ScriptCommandLine: Hashable, Sendable {
  /// In the order in which they are defined, without `--help`.
  public var arguments: [ScriptArgument] = []

  /// Why the script may accept more than ``arguments`` lists; nil where the list is complete.
  public var opening: Opening?

  /// How the command line is taken apart; nil where no call was found that does.
  public var parsing: Parsing?

  /// Whether a unique beginning of an option stands for it, as in `argparse` unless `allow_abbrev=False` is given.
  public var allowsAbbreviations = true

  /// Options that the library adds by itself: `--help`.
  public var implicitNames: [String] = []

  /// The call that takes the command line apart.
  public struct Parsing: Hashable, Sendable {
    /// Whether arguments that the script doesn't define end it: `parse_args`, not `parse_known_args`.
    public let isStrict: Bool

    /// The name of the method.
    public let span: SourceSpan

    public init(isStrict: Bool, at span: SourceSpan) {
      self.isStrict = isStrict
      self.span = span
    }
  }

  /// What keeps a list of arguments from being complete.
  public struct Opening: Hashable, Sendable {
    public let reason: Reason

    /// Where the reason stands; nil where it stands nowhere.
    public let span: SourceSpan?

    public init(_ reason: Reason, at span: SourceSpan?) {
      self.reason = reason
      self.span = span
    }

    public enum Reason: String, Sendable, CaseIterable {
      /// The text could not be read: not UTF-8, too large, broken brackets or strings.
      case unreadable
      /// An argument whose name is no constant.
      case computedName
      /// A parser that comes from, or goes to, code that was not read.
      case foreignParser
      /// A library that makes arguments of functions or classes: fire, typer, HfArgumentParser, hydra.
      case otherLibrary
      /// The script looks at `sys.argv` itself.
      case rawArguments
      /// Subcommands, of which a job names none.
      case subcommands
      /// Nothing in the script takes the command line apart.
      case noParser
    }
  }

  public init(opening: Opening? = nil) { self.opening = opening }
}

/// A construct that only one generation of Python can read.
public struct VersionMark: Hashable, Sendable {
  /// 2 or 3.
  public let generation: Int

  /// The first version of Python 3 that reads it: 8 for 3.8; nil for what only Python 2 reads.
  public let minorVersion: Int?

  /// What it is, as programmers call it: `print statement`.
  public let construct: LocalizedText
  public let span: SourceSpan

  public init(
    generation: Int, _ construct: LocalizedText, at span: SourceSpan, minorVersion: Int? = nil
  ) {
    self.generation = generation
    self.minorVersion = minorVersion
    self.construct = construct
    self.span = span
  }
}
