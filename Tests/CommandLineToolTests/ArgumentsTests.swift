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

  private static let script = """
    import argparse
    import torch
    from options import add_options
    parser = argparse.ArgumentParser()
    parser.add_argument('--data_url', '-d', required=True, help='where the data lie')
    add_options(parser)
    if torch.cuda.is_available():
        parser.add_argument('--gpus', type=int, choices=[1, 8], default=torch.cuda.device_count())
    parser.add_argument('--layers', nargs='+', type=float, default=[1e-3, float('inf'), 2.0])
    args, _ = parser.parse_known_args()
    print 'done'

    """
  private static let options = """
    def add_options(parser):
        parser.add_argument('--amp', action='store_true')

    """

  @Test("People read a table, and how sure it is")
  func page() throws {
    try folder.write(Self.script, to: "train.py")
    try folder.write(Self.options, to: "options.py")
    let run = try Binary.run("arguments train.py", in: folder)
    #expect(
      run.output == """
        train.py: 4 arguments, the complete list
        other arguments are ignored: parse_known_args (train.py:10:18)

        name            type        values  default           choices  required  conditional  help
        --data_url, -d  str                                            yes                    where the data lie
        --amp           store_true
        --gpus          int                 unknown           1, 8               yes
        --layers        float       +       [1e-3, inf, 2.0]

        modules that were read: options.py
        imports: argparse, torch, options
        only for Python 2: print statement (train.py:11:1)

        """)
    #expect(run.status == 0)
  }

  @Test("Why a list may lack something is said with its place")
  func opening() throws {
    let script = """
      import argparse, os
      parser = argparse.ArgumentParser()
      parser.add_argument(os.environ['NAME'])
      parser.parse_args()

      """
    try folder.write(script, to: "train.py")
    let run = try Binary.run("arguments --lang zh train.py", in: folder)
    #expect(
      run.output == """
        train.py：0 个参数，可能还有其他参数：有参数的名称是运行时得出的（train.py:3:21）
        遇到其他参数时脚本会退出：parse_args（train.py:4:8）
        导入：argparse、os

        """)
  }

  @Test("Programs read every field, with what is known of it")
  func json() throws {
    try folder.write(Self.script, to: "code/train.py")
    try folder.write(Self.options, to: "code/options.py")
    try folder.write("", to: "b.py")
    let run = try Binary.run("arguments --format json code/train.py b.py", in: folder)
    let lines = run.output.split(separator: "\n").map(String.init)
    let boot = #""file":"code/train.py""#
    #expect(
      lines.first?.replacing(boot, with: "@") == #"""
        {"path":"code/train.py","complete":true,\#
        "parsing":{"strict":false,"abbreviations":true,"implicit":["--help","-h"],@,"line":10,"column":18},\#
        "arguments":[{"names":["--data_url","-d"],"action":"store","required":{"known":true},\#
        "help":{"known":"where the data lie"},"dest":{"known":"data_url"},@,"line":5,"column":21},\#
        {"names":["--amp"],"action":"store_true","dest":{"known":"amp"},\#
        "file":"code/options.py","line":2,"column":25},\#
        {"names":["--gpus"],"action":"store","type":{"known":"integer"},"default":"unknown",\#
        "choices":{"known":[1,8]},"dest":{"known":"gpus"},"conditional":true,@,"line":8,"column":25},\#
        {"names":["--layers"],"action":"store","type":{"known":"float"},\#
        "default":{"known":[0.001,{"float":"inf"},2.0]},"nargs":{"known":"+"},\#
        "dest":{"known":"layers"},@,"line":9,"column":21}],\#
        "modules":["code/options.py"],"unreadModules":[],\#
        "imports":[{"name":"argparse",@,"line":1,"column":8},{"name":"torch",@,"line":2,"column":8},\#
        {"name":"options",@,"line":3,"column":6}],\#
        "versionMarks":[{"generation":2,"construct":"print statement",@,"line":11,"column":1}]}
        """#)
    #expect(
      lines.last == #"""
        {"path":"b.py","complete":false,"open":{"reason":"noParser",\#
        "message":"nothing in the script takes the command line apart"},\#
        "arguments":[],"modules":[],"unreadModules":[],"imports":[],"versionMarks":[]}
        """#)
  }

  @Test("A module that can't be read is named")
  func unreadModule() throws {
    try folder.write("import options\n", to: "train.py")
    try folder.write("", to: "options.py/a.py")
    let run = try Binary.run("arguments train.py", in: folder)
    #expect(
      run.output.contains("modules that could not be read: options.py (it is not a regular file)\n")
    )
    #expect(run.status == 0)
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
