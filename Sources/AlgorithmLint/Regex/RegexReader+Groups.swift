import Diagnostics

extension RegexReader {
  /// What begins with a `(`.
  enum GroupHead {
    case capturing
    case plain
    /// A reference to another group, read to its end.
    case reference
    /// A comment or flags for the whole expression, read to the end.
    case invisible
  }

  /// Reads what stands between `(` and the group's content.
  mutating func groupHead(_ start: Int) throws(RegexStop) -> GroupHead {
    guard next == "?" else { return .capturing }
    position += 1
    guard let scalar = next else { throw unknownGroup(start) }
    switch scalar {
    case ":", "=", "!", ">":
      position += 1
      return .plain
    case "#": return try comment(start)
    case "<":
      position += 1
      guard next == "=" || next == "!" else {
        throw fault(
          start..<min(position + 1, scalars.count),
          LocalizedText(en: "Python has no group that begins like this", zh: "Python 没有以此开头的分组"),
          LocalizedText(en: "write '(?P<name>…)' for a named group", zh: "命名分组请写“(?P<name>…)”"))
      }
      position += 1
      return .plain
    case "P": return try namedGroup(start)
    case "(":
      // A conditional group depends on groups that may come later.
      throw .undecided
    default: return try flags(start)
    }
  }

  private mutating func comment(_ start: Int) throws(RegexStop) -> GroupHead {
    while let scalar = next, scalar != ")" {
      _ = scalar
      position += 1
    }
    guard next == ")" else {
      throw fault(
        start..<start + 3, LocalizedText(en: "this comment is never closed", zh: "此注释没有闭合"),
        LocalizedText(en: "add ')'", zh: "请添加“)”"))
    }
    position += 1
    return .invisible
  }

  /// `(?P<name>…)` or `(?P=name)`.
  private mutating func namedGroup(_ start: Int) throws(RegexStop) -> GroupHead {
    position += 1
    guard let kind = next, kind == "<" || kind == "=" else { throw unknownGroup(start) }
    let end: Unicode.Scalar = kind == "<" ? ">" : ")"
    position += 1
    let first = position
    while let scalar = next, scalar != end {
      _ = scalar
      position += 1
    }
    let name = name(first..<position)
    guard next == end, Self.isIdentifier(name) else {
      throw fault(
        first..<max(position, first + 1),
        LocalizedText(en: "this is no name for a group", zh: "组名无效"),
        LocalizedText(
          en: "write letters, digits and '_', such as '(?P<value>…)'",
          zh: "请使用字母、数字和下划线，如“(?P<value>…)”"))
    }
    position += 1
    if kind == "<" {
      guard names.insert(name).inserted else {
        throw fault(
          first..<position - 1,
          LocalizedText(
            en: "there is a group \(Quoted(name).en) already", zh: "已经有名为\(Quoted(name).zh)的组"),
          LocalizedText(en: "choose another name", zh: "请改用其他名称"))
      }
      return .capturing
    }
    guard names.contains(name) else {
      throw fault(
        first..<position - 1,
        LocalizedText(en: "there is no group \(Quoted(name).en)", zh: "没有名为\(Quoted(name).zh)的组"),
        LocalizedText(en: "name a group that comes before", zh: "请使用前面已有的组名"))
    }
    return .reference
  }

  func unknownGroup(_ start: Int) -> RegexStop {
    fault(
      start..<min(position + 1, scalars.count),
      LocalizedText(en: "Python has no group that begins like this", zh: "Python 没有以此开头的分组"),
      LocalizedText(en: "write '(…)', or '\\(' for the character", zh: "请写“(…)”；表示字符请写“\\(”"))
  }

  private func name(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else {
      return false
    }
    return name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }
}
