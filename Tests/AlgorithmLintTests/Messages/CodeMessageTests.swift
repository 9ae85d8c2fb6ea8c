import Testing

@Suite("Messages about paths of code")
struct CodeMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        code_dir: obs://bucket/alg
        boot_file: train.py
        """,
        en: """
          error code-dir-path «alg» the path of a folder ends with '/'
            + add '/' at the end
          """,
        zh: """
          error code-dir-path «alg» 目录路径须以“/”结尾
            + 在末尾加“/”
          """),
      MessageCase(
        """
        code_dir: s3://bucket/alg/
        boot_file: train.py
        """,
        en: """
          error code-dir-path «s3://» the path of an OBS folder begins with 'obs://'
            + write 'obs://bucket/alg/'
          """,
        zh: """
          error code-dir-path «s3://» OBS 目录路径须以“obs://”开头
            + 改为“obs://bucket/alg/”
          """),
      MessageCase(
        """
        code_dir: obs：//bucket/alg/
        boot_file: train.py
        """,
        en: """
          error code-dir-path «obs：//» the path of an OBS folder begins with 'obs://'
            + write 'obs://bucket/alg/'
          """,
        zh: """
          error code-dir-path «obs：//» OBS 目录路径须以“obs://”开头
            + 改为“obs://bucket/alg/”
          """),
      MessageCase(
        """
        code_dir: ./src/
        boot_file: train.py
        """,
        en: """
          error code-dir-path «.» the path of an OBS folder begins with 'obs://' or '/'
            - write 'obs://bucket/folder/'; a local copy of the code goes into 'source_dir'
          """,
        zh: """
          error code-dir-path «.» OBS 目录路径须以“obs://”或“/”开头
            - 请写作“obs://桶名/目录/”；代码的本地副本请写在“source_dir”中
          """),
      MessageCase(
        """
        code_dir: obs://bucket/
        boot_file: train.py
        """,
        en: """
          error code-dir-path «obs://bucket/» a bucket's root can't be the code directory
            - name a folder in the bucket
          """,
        zh: """
          error code-dir-path «obs://bucket/» 桶的根目录不能作为代码目录
            - 请指定桶内的目录
          """),
      MessageCase(
        """
        code_dir: obs://My-Bucket/a/../b//c/
        boot_file: train.py
        """,
        en: """
          error code-dir-path «M» a bucket's name has only lower-case letters, digits, '-' and '.'
            + write 'obs://my-bucket/a/../b//c/'
          error code-dir-path «..» OBS paths have no '.' and '..'
            - write the path of the folder itself
          error code-dir-path «//» there is no name between these two '/'
            + write '/'
          """,
        zh: """
          error code-dir-path «M» 桶名只能含有小写字母、数字、“-”和“.”
            + 改为“obs://my-bucket/a/../b//c/”
          error code-dir-path «..» OBS 路径中不能使用“.”和“..”
            - 请直接写出目录的路径
          error code-dir-path «//» 两个“/”之间没有名称
            + 改为“/”
          """),
      MessageCase(
        """
        code_dir: obs:\\\\bucket\\alg\\
        boot_file: train.py
        """,
        en: """
          error code-dir-path «\\» the names in an OBS path are separated by '/'
            + write 'obs://bucket/alg/'
          """,
        zh: """
          error code-dir-path «\\» OBS 路径用“/”分隔
            + 改为“obs://bucket/alg/”
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/train.py
        boot_file: train.py
        """,
        en: """
          error code-dir-path «train.py» 'code_dir' is the folder that holds the code, not a file
            - remove the file's name; it goes into 'boot_file'
          """,
        zh: """
          error code-dir-path «train.py» “code_dir”须为存放代码的目录，而不是文件
            - 请删除文件名，文件名请写在“boot_file”中
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: obs://bucket/alg2/train.py
        """,
        en: """
          error boot-file-location «obs://bucket/alg2/train.py» 'obs://bucket/alg2/train.py' is not under the code directory
            - this is the code directory «obs://bucket/alg/»
            - write the path from the code directory on, such as 'train.py'
          """,
        zh: """
          error boot-file-location «obs://bucket/alg2/train.py» “obs://bucket/alg2/train.py”不在代码目录下
            - 代码目录在这里 «obs://bucket/alg/»
            - 请写从代码目录开始的路径，如“train.py”
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: ../train.py
        """,
        en: """
          error boot-file-location «../train.py» '../train.py' is not under the code directory
            - this is the code directory «obs://bucket/alg/»
            - write the path from the code directory on, such as 'train.py'
          """,
        zh: """
          error boot-file-location «../train.py» “../train.py”不在代码目录下
            - 代码目录在这里 «obs://bucket/alg/»
            - 请写从代码目录开始的路径，如“train.py”
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: /train.py
        """,
        en: """
          error boot-file-location «/train.py» '/train.py' is not under the code directory
            - this is the code directory «obs://bucket/alg/»
            - write the path from the code directory on, such as 'train.py'
            + write 'train.py'
          """,
        zh: """
          error boot-file-location «/train.py» “/train.py”不在代码目录下
            - 代码目录在这里 «obs://bucket/alg/»
            - 请写从代码目录开始的路径，如“train.py”
            + 改为“train.py”
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: s3://bucket/alg/train.py
        """,
        en: """
          error boot-file-location «s3://» a full path in OBS begins with 'obs://'
            + write 'obs://bucket/alg/train.py'
          """,
        zh: """
          error boot-file-location «s3://» 完整的 OBS 路径须以“obs://”开头
            + 改为“obs://bucket/alg/train.py”
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: src/run.sh
        """,
        en: """
          error boot-file-extension «run.sh» the boot file must end in '.py' or '.pyc'
            - name the Python file that starts the training; it may start other programs
          """,
        zh: """
          error boot-file-extension «run.sh» 启动文件须以“.py”或“.pyc”结尾
            - 请指定启动训练的 Python 文件，它可以再启动其他程序
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: ""
        """,
        en: """
          error boot-file-extension «""» the boot file's path is empty
            - name the Python file that starts the training; it may start other programs
          """,
        zh: """
          error boot-file-extension «""» 启动文件的路径为空
            - 请指定启动训练的 Python 文件，它可以再启动其他程序
          """),
      MessageCase(
        """
        boot_file: train.py
        """,
        en: """
          error boot-file-without-code-dir «train.py» 'boot_file' needs 'code_dir', which is missing
            - add 'code_dir:', or remove 'boot_file'
          """,
        zh: """
          error boot-file-without-code-dir «train.py» 有“boot_file”就必须有“code_dir”
            - 请添加“code_dir:”，或删除“boot_file”
          """),
      MessageCase(
        """
        code_dir: obs://bucket/alg/
        boot_file: train.py
        boot_file_path: obs://bucket/alg/main.py
        """,
        en: """
          error boot-file-path-mismatch «obs://bucket/alg/main.py» the boot file's full path is 'obs://bucket/alg/train.py'
            - this is the boot file «train.py»
            + write 'obs://bucket/alg/train.py'
          """,
        zh: """
          error boot-file-path-mismatch «obs://bucket/alg/main.py» 启动文件的完整路径是“obs://bucket/alg/train.py”
            - 启动文件在这里 «train.py»
            + 改为“obs://bucket/alg/train.py”
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
