/// The place of a node in its tree; ``none`` where there is none.
struct NodeID: Hashable {
  let rawValue: Int32

  static let none = NodeID(rawValue: -1)
  var isNone: Bool { rawValue < 0 }
}

/// The place of a list of nodes in its tree.
struct NodeListID: Hashable {
  let rawValue: Int32
}

/// One expression, statement, or part of these. What its three numbers mean, its kind tells.
struct Node {
  enum Kind {
    // Expressions.
    /// a: the name
    case name
    case number
    case text
    /// `f"…"`; a: the list of expressions inside
    case formatted
    /// Strings side by side; a: the list
    case joined
    case none, `true`, `false`, ellipsis
    /// a: the list
    case tuple, list, set
    /// a: the list of keys and values in turn; a key is none before `**`
    case dictionary
    /// a: the list of what is made, b: the list of clauses
    case comprehension
    /// a: target, b: what is gone through, c: the list of conditions
    case clause
    /// a: the symbol, b: the operand
    case unary
    case not
    /// a: the list of operands, b: the list of symbols between them
    case binary, comparison
    /// a: the list
    case and, or
    /// a: condition, b: value, c: other value
    case conditional
    /// a: the list of parameters, b: the body
    case lambda
    /// a: value, b: name, c: where the name begins
    case attribute
    /// a: value, b: index
    case subscripted
    /// a, b, c: the bounds
    case slice
    /// a: function, b: the list of arguments
    case call
    /// a: name, b: value
    case keyword
    /// a: value
    case starred, doubleStarred, await, yield, yieldFrom, representation
    /// a: the name's node, b: value
    case walrus

    // Statements.
    /// a: expression
    case expression
    /// a: the list of targets, b: value
    case assignment
    /// a: target, b: value
    case augmentedAssignment, annotatedAssignment
    /// a: the list of expressions
    case delete, `return`, raise, assert, print
    case execute
    case pass, `break`, `continue`
    /// a: the list of names
    case global, nonlocal
    /// a: the list of imported names
    case importing
    /// a: number of dots, b: the list of parts, c: the list of imported names; empty for `*`
    case importingFrom
    /// a: the list of parts, b: other name
    case imported
    /// a: condition, b: body, c: other body
    case `if`, `while`
    /// a: the list [target, what is gone through], b: body, c: other body
    case `for`
    /// a: body, b: the list of handlers and bodies, c: the list of other and final body
    case `try`
    /// a: the list of types, b: the target, c: body
    case handler
    /// a: the list of values and targets in turn, b: body
    case with
    /// a: name, b: the list of parameters, c: the list [body, decorators…]
    case function
    /// a: name, b: the list of arguments, c: the list [body, decorators…]
    case `class`
    /// a: name, b: the default value, c: the flavor
    case parameter
    /// a: subject, b: the list of cases
    case match
    /// a: the list of names that the pattern binds, b: condition, c: body
    case matchCase
    /// a: the list of statements
    case block
  }

  enum Flavor: Int32 {
    case plain, star, doubleStar, bareStar, slash, pattern, keywordOnly
  }

  let kind: Kind
  let start: Int32
  let end: Int32
  var a: Int32 = -1
  var b: Int32 = -1
  var c: Int32 = -1

  var range: Range<Int> { Int(start)..<Int(end) }
}
