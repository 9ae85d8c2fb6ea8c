import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import TrainingScript

/// An argument of a script that a job can pass, under the name that a manifest gives it.
struct StartingArgument {
  let argument: ScriptArgument
  let name: String

  /// What it is for, where its name tells that it is the path of data or of results.
  var role: ChannelNames.Role? { isPath ? ChannelNames.role(of: name) : nil }

  /// The same where no other argument is it: not where its default is a word, such as the name of a data set.
  var likelyRole: ChannelNames.Role? {
    if case .text(let text)? = argument.defaultValue.value, !text.isEmpty,
      !text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") })
    {
      return nil
    }
    return isPath ? ChannelNames.likelyRole(of: name) : nil
  }

  /// - Throws: Why it is left out.
  init(_ argument: ScriptArgument) throws(Refused) {
    guard !argument.isPositional else { throw Refused(.positional) }
    // Of several long spellings the first is the one that people know.
    let long = argument.names.first { $0.text.hasPrefix("--") && !$0.bare.isEmpty }
    guard let name = long?.bare else { throw Refused(.shortOnly) }
    switch argument.action {
    case .store, .append, .extend: break
    case .unknown: throw Refused(.unknownAction)
    default: throw Refused(.takesNoValue(argument.action))
    }
    guard Alphabet.name.firstOutsider(in: name) == nil, !name.hasPrefix("-") else {
      throw Refused(.unnameable)
    }
    guard name.utf8.count <= Self.longestName else { throw Refused(.tooLong) }
    if case .known(.truthiness, _) = argument.type { throw Refused(.truthiness) }
    guard Self.takesOneValue(argument) else { throw Refused(.severalValues) }
    self.argument = argument
    self.name = name
  }

  struct Refused: Error {
    let reason: LeftOutArgument.Reason
    init(_ reason: LeftOutArgument.Reason) { self.reason = reason }
  }

  /// - Source: "创建算法", 超参, 名称.
  private static let longestName = 64

  private static func takesOneValue(_ argument: ScriptArgument) -> Bool {
    switch argument.valueCount {
    case .absent: true
    case .known(let count, _): count == "1" || count == "?"
    case .unknown: false
    }
  }

  /// Whether it may be a path: text of any kind, under a name that a channel can have.
  private var isPath: Bool {
    let startsWithDigit = name.utf8.first.map { 0x30...0x39 ~= $0 } ?? true
    return argument.choices == .absent && argument.type.value ?? .text == .text && !startsWithDigit
  }
}
