import Diagnostics
import Testing
import TrainingScript

@testable import CommandLineTool

@Suite("The list of a script's arguments")
struct ArgumentsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let span = SourceSpan(file: FileID(0), 0..<1)

  @Test("One file that can't be read hides nothing of the others")
  func unread() throws {
    try folder.write("import torch\n", to: "train.py")
    let run = try Binary.run("arguments a.py train.py . train.pyc", in: folder)
    #expect(run.status == 2)
    #expect(run.output.contains("imports: torch\n"))
    #expect(
      run.errors == """
        algolint: cannot read 'a.py': no such file or directory
        algolint: cannot read '.': it is not a regular file
        algolint: cannot read 'train.pyc': it is compiled; name the '.py' file that it was made from

        """)
  }

  @Test("Several scripts have a line of JSON each")
  func lines() throws {
    try folder.write("", to: "a.py")
    try folder.write("", to: "b/b.py")
    let run = try Binary.run("arguments --format json b/b.py ./a.py", in: folder)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { String($0.prefix(17)) }
    #expect(lines == [#"{"path":"b/b.py","#, #"{"path":"./a.py","#])
  }

  @Test("The table has a column for what is given, and says what is unknown")
  func table() {
    var rate = ScriptArgument([.init("--learning-rate", at: Self.span), .init("-l", at: Self.span)])
    rate.type = .known(.float, at: Self.span)
    rate.defaultValue = .known(.float("1e-3"), at: Self.span)
    rate.help = .known("学习率，\n   不能为零", at: Self.span)
    var size = ScriptArgument([.init("--size", at: Self.span)])
    size.type = .unknown(at: Self.span)
    size.defaultValue = .known(.list([.integer("1"), .text("a"), .none]), at: Self.span)
    var flag = ScriptArgument([.init("--flag", at: Self.span)])
    flag.action = .storeTrue
    flag.isRequired = .known(true, at: Self.span)
    func table(_ language: Language) -> String {
      let columns = ArgumentColumns(language)
      return columns.table(of: [rate, size, flag].map { columns.row(of: $0) })
    }
    #expect(
      table(.english) == """
        name                 type        default         required  help
        --learning-rate, -l  float       1e-3                      学习率， 不能为零
        --size               unknown     [1, 'a', None]
        --flag               store_true                  yes

        """)
    #expect(
      table(.chinese) == """
        名称                 类型        默认值          必填  说明
        --learning-rate, -l  float       1e-3                  学习率， 不能为零
        --size               未知        [1, 'a', None]
        --flag               store_true                  是

        """)
  }
}
