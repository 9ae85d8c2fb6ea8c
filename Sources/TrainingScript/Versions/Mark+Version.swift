import Diagnostics

extension Mark {
  /// The mark as users see it.
  func versionMark(in file: FileID) -> VersionMark {
    let facts = construct.facts
    return VersionMark(
      generation: facts.generation, LocalizedText(en: facts.en, zh: facts.zh),
      at: SourceSpan(file: file, range), minorVersion: facts.minor)
  }
}

extension Mark.Construct {
  /// Which generation reads it, since which version of Python 3, and its name.
  ///
  /// - Source: Python 3, "What's New"; PEP 3099 to PEP 3136.
  fileprivate var facts: (generation: Int, minor: Int?, en: String, zh: String) {
    switch self {
    case .printStatement: (2, nil, "print statement", "print 语句")
    case .execStatement: (2, nil, "exec statement", "exec 语句")
    case .exceptComma: (2, nil, "except with a comma", "用逗号的 except")
    case .raiseComma: (2, nil, "raise with a comma", "用逗号的 raise")
    case .backticks: (2, nil, "backticks", "反引号表达式")
    case .oldUnequal: (2, nil, "the operator <>", "运算符 <>")
    case .oldOctal: (2, nil, "octal number without 0o", "不带 0o 的八进制数")
    case .longInteger: (2, nil, "long integer with L", "带 L 后缀的长整数")
    case .tupleParameter: (2, nil, "tuple parameter", "元组形式的参数")
    case .unicodeRawString: (2, nil, "string with the prefix ur", "前缀为 ur 的字符串")
    case .formattedString: (3, 6, "f-string", "f 字符串")
    case .walrus: (3, 8, "assignment expression", "赋值表达式")
    case .annotation: (3, 0, "function annotation", "函数注解")
    case .variableAnnotation: (3, 6, "variable annotation", "变量注解")
    case .asyncFunction: (3, 5, "async", "async 语法")
    case .nonlocal: (3, 0, "nonlocal statement", "nonlocal 语句")
    case .keywordOnlyParameter: (3, 0, "keyword-only parameter", "仅限关键字的参数")
    case .positionalOnlyParameter: (3, 8, "positional-only parameter", "仅限位置的参数")
    case .yieldFrom: (3, 3, "yield from", "yield from 表达式")
    case .raiseFrom: (3, 0, "raise … from", "raise … from 语句")
    case .matchStatement: (3, 10, "match statement", "match 语句")
    case .classKeyword: (3, 0, "class with keyword arguments", "带关键字参数的类定义")
    case .starredTarget: (3, 0, "starred assignment", "带星号的赋值")
    case .ellipsis: (3, 0, "ellipsis as a statement", "用作语句的省略号")
    case .unpacking: (3, 5, "unpacking in a display", "字面量中的解包")
    case .matrixProduct: (3, 5, "the operator @", "运算符 @")
    case .exceptStar: (3, 11, "except*", "except* 语句")
    case .typeParameters: (3, 12, "type parameters", "类型参数")
    case .nonASCIIName: (3, 0, "name beyond ASCII", "非 ASCII 标识符")
    case .nonASCIIText: (3, 0, "text beyond ASCII without a coding line", "未声明编码的非 ASCII 文本")
    case .printKeyword: (3, 0, "print function with keywords", "带关键字参数的 print 函数")
    case .underscoredNumber: (3, 6, "number with underscores", "带下划线的数字")
    case .templateString: (3, 14, "t-string", "t 字符串")
    }
  }
}
