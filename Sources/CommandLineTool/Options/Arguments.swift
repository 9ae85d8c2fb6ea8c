/// What was written on the command line, once it is known to follow the table.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [(option: String, value: String)] = []

  mutating func add(_ option: Option, _ value: String) { values.append((option.name, value)) }
  mutating func add(operand: String) { operands.append(operand) }

  func has(_ option: Option) -> Bool { text(option) != nil }

  /// The one of some options that was written last.
  func last(of options: [Option]) -> Option? {
    values.last { value in options.contains { $0.name == value.option } }.flatMap { value in
      options.first { $0.name == value.option }
    }
  }

  /// The value of an option. The last one counts, so that a command can be repeated with another appended.
  func text(_ option: Option) -> String? {
    values.last { $0.option == option.name }?.value
  }

  /// Every value of an option that may be repeated, as it was written.
  func texts(_ option: Option) -> [String] {
    values.filter { $0.option == option.name }.map(\.value)
  }

  /// Every value of an option that may be repeated, also those that commas separate.
  func list(_ option: Option) -> [String] {
    texts(option).flatMap { $0.split(separator: ",").map(String.init) }
  }

  func word<Word: RawRepresentable<String>>(_ option: Option, as: Word.Type) -> Word? {
    text(option).flatMap { Word(rawValue: $0) }
  }

  func number(_ option: Option) -> Int? { text(option).flatMap { Int($0) } }
}
