import AlgorithmManifest
import Diagnostics
import TrainingScript

/// What a job passes to the script, `--name=value` for each channel and hyperparameter, and what the script makes of it.
struct PassedArguments: Sendable {
  /// In the order of the manifest: channels, then hyperparameters. A name that other rules report isn't among them.
  private(set) var all: [Passed] = []
  let script: TrainingScript

  /// One argument of the command line.
  struct Passed: Sendable {
    let name: Located<String>

    /// Nil for a channel.
    let hyperparameter: Hyperparameter?
    fileprivate(set) var match: Match
  }

  /// What the script does with a name.
  enum Match: Sendable {
    /// It has an argument of this name, or one that the name is a unique beginning of.
    case argument(ScriptArgument)
    /// Several of its arguments begin like this.
    case ambiguous([String])
    /// It has no such argument, but perhaps one whose name this may be a slip of, and that nothing else is passed for.
    case refused(nearest: String?)
    /// It may have one: not all of its arguments are known.
    case unsure

    var argument: ScriptArgument? {
      if case .argument(let argument) = self { argument } else { nil }
    }

    /// Whether the name is none of the script's.
    var isRefusal: Bool {
      switch self {
      case .refused, .ambiguous: true
      case .argument, .unsure: false
      }
    }
  }

  init(_ manifest: Manifest, for script: TrainingScript) {
    self.script = script
    let spellings = ArgumentSpellings(script.commandLine)
    var seen: Set<String> = []
    let hyperparameters = (manifest.hyperparameters ?? []).compactMap { hyperparameter in
      hyperparameter.name.map { (name: $0, hyperparameter: Hyperparameter?.some(hyperparameter)) }
    }
    let names = manifest.channelNames.map { (name: $0, hyperparameter: Hyperparameter?.none) }
    for (name, hyperparameter) in names + hyperparameters
    where !name.value.isEmpty && Alphabet.name.firstOutsider(in: name.value) == nil {
      guard seen.insert(name.value).inserted else { continue }
      all.append(
        Passed(name: name, hyperparameter: hyperparameter, match: spellings.match(name.value)))
    }
    findNearest()
  }

  /// Those that the script certainly has, with what it says of them.
  var known: [(passed: Passed, argument: ScriptArgument)] {
    all.compactMap { passed in passed.match.argument.map { (passed, $0) } }
  }

  /// Whether some name is none of the script's.
  var hasRefused: Bool { all.contains(where: \.match.isRefusal) }

  /// How many names are compared with how many others: enough for any real file.
  private static let searchLimit = (names: 100, candidates: 1000)

  /// Adds the nearest names of the script to those that it refuses.
  private mutating func findNearest() {
    guard hasRefused else { return }
    let used = Set(known.flatMap { $0.argument.names.map(\.bare) })
    let names = script.commandLine.arguments.lazy
      .flatMap { $0.names.filter(\.isLong).map(\.bare) }
      .filter { !used.contains($0) && Alphabet.name.firstOutsider(in: $0) == nil }
    let free = Array(names.prefix(Self.searchLimit.candidates))
    let refused = all.indices.filter { all[$0].match.isRefusal }
    for index in refused.prefix(Self.searchLimit.names) {
      guard case .refused = all[index].match else { continue }
      let near = Spelling.nearest(to: all[index].name.value, in: free)
      all[index].match = .refused(nearest: near)
    }
  }
}

/// Finds arguments by the names that a command line has for them.
struct ArgumentSpellings {
  private let commandLine: ScriptCommandLine

  /// In the order of their bytes, so that all with one beginning lie side by side.
  private let sorted: [(text: String, index: Int)]

  init(_ commandLine: ScriptCommandLine) {
    self.commandLine = commandLine
    var spellings: [(text: String, index: Int)] = []
    for (index, argument) in commandLine.arguments.enumerated() {
      for name in argument.names where name.isLong {
        spellings.append((name.bare, index))
        if argument.action == .booleanOptional { spellings.append(("no-" + name.bare, index)) }
      }
    }
    for name in commandLine.implicitNames where name.hasPrefix("--") {
      spellings.append((String(name.dropFirst(2)), -1))
    }
    sorted = spellings.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  /// - Source: Python, argparse, "Argument abbreviations (prefix matching)".
  func match(_ name: String) -> PassedArguments.Match {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].text.utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < sorted.count, sorted[low].text == name { return match(at: low) }
    // Of what isn't known, something may be meant that fits better.
    if commandLine.opening != nil { return .unsure }
    guard commandLine.allowsAbbreviations else { return .refused(nearest: nil) }
    let beginning = sorted[low...].prefix { $0.text.hasPrefix(name) }
    switch beginning.count {
    case 0: return .refused(nearest: nil)
    case 1: return match(at: low)
    default: return .ambiguous(beginning.map { "--" + $0.text })
    }
  }

  /// - Returns: ``PassedArguments/Match/unsure`` also for `--help`, of which nothing is to be said here.
  private func match(at index: Int) -> PassedArguments.Match {
    let argument = sorted[index].index
    return argument < 0 ? .unsure : .argument(commandLine.arguments[argument])
  }
}

extension ScriptArgument.Name {
  /// Whether a job can use it, which writes two dashes.
  var isLong: Bool { text.hasPrefix("--") && text.utf8.count > 2 }
}

extension ScriptCommandLine {
  /// Whether what is known of single arguments holds, even if there may be more of them.
  var isTrustworthy: Bool {
    switch opening?.reason {
    case nil, .computedName, .foreignParser: true
    case .unreadable, .otherLibrary, .rawArguments, .subcommands, .noParser: false
    }
  }
}
