import Diagnostics
import Testing

@Suite("Messages about code directories")
struct CodeDirectoryMessageTests {
  private static let base = "code_dir: obs://bucket/alg/\nboot_file: train.py\n"

  @Test(
    "are these",
    arguments: [
      CodeMessageCase(
        base, [.file("src/train.py"), .file("b.py")],
        en: """
          error boot-file-not-found «train.py» the code directory has no file 'train.py'; did you mean 'src/train.py'?
            + write 'src/train.py'
          """,
        zh: """
          error boot-file-not-found «train.py» 代码目录中没有文件“train.py”，是否应为“src/train.py”？
            + 改为“src/train.py”
          """),
      CodeMessageCase(
        base, [.file("a.txt")],
        en: """
          error boot-file-not-found «train.py» the code directory has no file 'train.py'
            - put the boot file there; no Python file lies in it
          """,
        zh: """
          error boot-file-not-found «train.py» 代码目录中没有文件“train.py”
            - 请将启动文件放入该目录，其中没有 Python 文件
          """),
      CodeMessageCase(
        base, [.file("a.py"), .file("b/c.py")],
        en: """
          error boot-file-not-found «train.py» the code directory has no file 'train.py'
            - name one of its Python files: 'a.py' and 'b/c.py'
          """,
        zh: """
          error boot-file-not-found «train.py» 代码目录中没有文件“train.py”
            - 请填写其中的 Python 文件：“a.py”和“b/c.py”
          """),
      CodeMessageCase(
        base, [.file("train.py"), .files("a/*.svg", count: 1000), .files("b/*", count: 30)],
        en: """
          error code-dir-too-many-files «obs://bucket/alg/» the code directory has 1033 files and folders, 1024 are allowed
            - move what no job needs elsewhere; 1000 of them lie in 'a/'
          """,
        zh: """
          error code-dir-too-many-files «obs://bucket/alg/» 代码目录中有 1033 个文件和文件夹，上限为 1024 个
            - 请移走作业用不到的内容，其中 1000 个位于“a/”
          """),
      CodeMessageCase(
        base, [.file("train.py"), .files("w*.bin", size: 3 << 30, count: 2)],
        en: """
          error code-dir-too-large «obs://bucket/alg/» the code directory has 6 GB, 5 GB are allowed
            - pass large files through an input; the largest is 'w1.bin' with 3 GB
          """,
        zh: """
          error code-dir-too-large «obs://bucket/alg/» 代码目录共 6 GB，上限为 5 GB
            - 大文件请通过输入通道提供，其中最大的是“w1.bin”，3 GB
          """),
      CodeMessageCase(
        base, [.file("train.py"), .files("m.npz", size: 99 << 20)],
        en: """
          warning training-data-in-code-dir «obs://bucket/alg/» the code directory holds data: 1 file, 99 MB
            - pass data through an input; it is 'm.npz'
          """,
        zh: """
          warning training-data-in-code-dir «obs://bucket/alg/» 代码目录中有训练数据：1 个文件，共 99 MB
            - 请通过输入通道提供数据，该文件是“m.npz”
          """),
      CodeMessageCase(
        base,
        [
          .file("train.py"), .files(".git/HEAD"), .files("a/__pycache__/x.pyc"),
          .files("out/*.ckpt", count: 3),
        ],
        en: """
          note code-dir-stray-files «obs://bucket/alg/» tools left '.git/', 'a/__pycache__/' and 'out/1.ckpt', and 2 more, in the code directory
            - leave them out when the code is uploaded
          """,
        zh: """
          note code-dir-stray-files «obs://bucket/alg/» 代码目录中有工具遗留的“.git/”、“a/__pycache__/”和“out/1.ckpt”等 5 项
            - 上传代码时请将其排除
          """),
    ])
  func messages(_ message: CodeMessageCase) { message.check() }
}
