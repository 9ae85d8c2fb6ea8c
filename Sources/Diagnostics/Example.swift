/// A text that shows a kind of mistake, or shows how it is done right.
///
/// Where the mistake lies is marked: `name: «my model»`. A text without marks is a right one.
/// A test runs every example and compares the marks with the spans of what is reported.
public struct Example: Hashable, Sendable {
  /// The files of the example, with marks; more than one for a kind that looks at a whole run.
  public let files: [String]

  /// Whether the text is a file as it stands. If not, it is a part,
  /// and the test fills in what a sound file needs besides.
  public let isWhole: Bool

  /// What lies beside the files, for a kind that looks there; nil where nobody looks.
  public let code: [CodeFile]?

  init(files: [String], isWhole: Bool, code: [CodeFile]? = nil) {
    self.files = files
    self.isWhole = isWhole
    self.code = code
  }

  /// A part of a file: only the lines that matter.
  public static func part(_ text: String) -> Example { Example(files: [text], isWhole: false) }

  /// A part of a file, with code beside it.
  public static func part(_ text: String, code: [CodeFile]) -> Example {
    Example(files: [text], isWhole: false, code: code)
  }

  /// A whole file.
  public static func whole(_ text: String) -> Example { Example(files: [text], isWhole: true) }

  /// Several files of one run, each a part.
  public static func run(_ files: [String]) -> Example { Example(files: files, isWhole: false) }

  /// Whether it shows a mistake.
  public var isWrong: Bool { files.contains { $0.contains("«") } }
}

extension Example {
  /// A file beside an example, or many that are alike.
  public struct CodeFile: Hashable, Sendable {
    /// Where it lies: `src/train.py`; of many each has its number in place of `*`.
    public let path: String
    public let text: String

    /// In bytes, of each.
    public let size: Int
    public let count: Int

    /// A file that is read.
    public static func file(_ path: String, _ text: String = "") -> CodeFile {
      CodeFile(path: path, text: text, size: text.utf8.count, count: 1)
    }

    /// Files of which only their sizes count.
    public static func files(_ path: String, size: Int = 0, count: Int = 1) -> CodeFile {
      CodeFile(path: path, text: "", size: size, count: count)
    }
  }
}

/// A text with marks, taken apart.
public struct MarkedText: Hashable, Sendable {
  /// The text without marks.
  public let text: String

  /// What stood between `«` and `»`, as ranges of bytes of ``text``.
  public let marks: [Range<Int>]

  public init(_ marked: String) {
    var text = ""
    var marks: [Range<Int>] = []
    var opened: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": opened.append(text.utf8.count)
      case "»":
        guard let start = opened.popLast() else { preconditionFailure("'»' without '«'") }
        marks.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    precondition(opened.isEmpty, "'«' without '»'")
    self.text = text
    self.marks = marks
  }
}
