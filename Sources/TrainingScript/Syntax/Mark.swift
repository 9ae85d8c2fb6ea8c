/// A construct that not every Python can read, as the parser met it.
struct Mark {
  let construct: Construct
  let range: Range<Int>

  enum Construct: CaseIterable {
    // Python 2 only.
    case printStatement, execStatement, exceptComma, raiseComma, backticks, oldUnequal, oldOctal
    case longInteger, tupleParameter, unicodeRawString
    // Python 3 only.
    case formattedString, walrus, annotation, variableAnnotation, asyncFunction, nonlocal
    case keywordOnlyParameter, positionalOnlyParameter, yieldFrom, raiseFrom, matchStatement
    case classKeyword, starredTarget, ellipsis, unpacking, matrixProduct, exceptStar, typeParameters
    case nonASCIIName, nonASCIIText, printKeyword, underscoredNumber, templateString
  }
}

extension Parser {
  mutating func mark(_ construct: Mark.Construct, _ range: Range<Int>) {
    marks.append(Mark(construct: construct, range: range))
  }
}
