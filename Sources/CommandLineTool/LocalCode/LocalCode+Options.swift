extension LocalCode {
  /// - Returns: Nil where the command line asks not to look at code.
  convenience init?(_ arguments: Arguments, _ files: [InputFile]) {
    guard arguments.last(of: Option.localCode)?.name != Option.noLocal.name else { return nil }
    self.init(firstID: UInt32(files.count))
  }
}
