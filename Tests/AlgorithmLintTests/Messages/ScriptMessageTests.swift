import Diagnostics
import Testing

@Suite("Messages about training scripts")
struct ScriptMessageTests {
  @Test(
    "of names are these",
    arguments: [
      CodeMessageCase(
        "inputs: [{name: data_uri}]", script: "", parse: "parse_args",
        en: """
          error channel-not-parsed «data_uri» the script ends at '--data_uri', which it does not define; did you mean 'data_url'?
            - the script defines it here train.py «'--data_url'»
            - the script parses its arguments here train.py «parse_args»
            + write 'data_url'
          """,
        zh: """
          error channel-not-parsed «data_uri» 脚本未定义参数“--data_uri”，遇到时会报错退出，是否应为“data_url”？
            - 脚本在这里定义该参数 train.py «'--data_url'»
            - 脚本在这里解析参数 train.py «parse_args»
            + 改为“data_url”
          """),
      CodeMessageCase(
        "inputs: [{name: data-url}, {name: images}]", script: "parser.add_argument('--ima-ges')",
        en: """
          warning channel-not-parsed «data-url» the script does not define '--data-url', and goes on without it; did you mean 'data_url'?
            - the script defines it here train.py «'--data_url'»
            - the script parses its arguments here train.py «parse_known_args»
            + write 'data_url'
          warning channel-not-parsed «images» the script does not define '--images', and goes on without it; did you mean 'ima-ges'?
            - the script defines it here train.py «'--ima-ges'»
            - the script parses its arguments here train.py «parse_known_args»
            - name it '--images' in the script: a channel's name has no dashes
          """,
        zh: """
          warning channel-not-parsed «data-url» 脚本未定义参数“--data-url”，会将其忽略，是否应为“data_url”？
            - 脚本在这里定义该参数 train.py «'--data_url'»
            - 脚本在这里解析参数 train.py «parse_known_args»
            + 改为“data_url”
          warning channel-not-parsed «images» 脚本未定义参数“--images”，会将其忽略，是否应为“ima-ges”？
            - 脚本在这里定义该参数 train.py «'--ima-ges'»
            - 脚本在这里解析参数 train.py «parse_known_args»
            - 请在脚本中将其命名为“--images”：通道名称不能含中划线
          """),
      CodeMessageCase(
        "hyperparameters: [{name: learning_rat, default: a}, {name: opt, default: b}]",
        script:
          "parser.add_argument('--learning_rate')\nparser.add_argument('--opt_a')\nparser.add_argument('--opt_b')",
        en: """
          error hyperparameter-not-parsed «opt» the script has no argument '--opt', and several that begin like it
            - the script parses its arguments here train.py «parse_known_args»
            - write the whole name of one: '--opt_a' or '--opt_b'
          """,
        zh: """
          error hyperparameter-not-parsed «opt» 脚本没有参数“--opt”，而以此开头的参数不止一个
            - 脚本在这里解析参数 train.py «parse_known_args»
            - 请写出完整的名称，如“--opt_a”或“--opt_b”
          """),
      CodeMessageCase(
        "hyperparameters: [{name: epoch, default: '1'}]",
        script: "parser.add_argument('--epochs', required=True, type=int)",
        en: "", zh: ""),
      CodeMessageCase(
        "hyperparameters: [{name: epohcs, default: '1'}]",
        script: "parser.add_argument('--epochs', required=True, type=int)",
        en: """
          warning hyperparameter-not-parsed «epohcs» the script does not define '--epohcs', and goes on without it; did you mean 'epochs'?
            - the script defines it here train.py «'--epochs'»
            - the script parses its arguments here train.py «parse_known_args»
            + write 'epochs'
          """,
        zh: """
          warning hyperparameter-not-parsed «epohcs» 脚本未定义参数“--epohcs”，会将其忽略，是否应为“epochs”？
            - 脚本在这里定义该参数 train.py «'--epochs'»
            - 脚本在这里解析参数 train.py «parse_known_args»
            + 改为“epochs”
          """),
      CodeMessageCase(
        "name: n",
        script:
          "parser.add_argument('-c', required=True)\nparser.add_argument('config')\nparser.add_argument('--k', required=True)",
        en: """
          error required-argument-missing «n» the script requires '--k', which this algorithm does not pass
            - the script defines it here train.py «'--k'»
            - add a hyperparameter or channel 'k'
          error required-argument-missing «n» the script requires '-c', which no job can pass
            - the script defines it here train.py «'-c'»
            - give it a name with two dashes in the script, too
          error required-argument-missing «n» the script requires the positional argument 'config', which no job can pass
            - the script defines it here train.py «'config'»
            - make it an option in the script: '--config'
          """,
        zh: """
          error required-argument-missing «n» 脚本要求参数“--k”，而此算法没有传入
            - 脚本在这里定义该参数 train.py «'--k'»
            - 请添加名为“k”的超参或通道
          error required-argument-missing «n» 脚本要求参数“-c”，而作业无法传入单横线参数
            - 脚本在这里定义该参数 train.py «'-c'»
            - 请在脚本中为其增加双横线的名称
          error required-argument-missing «n» 脚本要求位置参数“config”，而作业无法传入位置参数
            - 脚本在这里定义该参数 train.py «'config'»
            - 请在脚本中将其改为选项“--config”
          """),
    ])
  func names(_ message: CodeMessageCase) { message.check() }

  @Test(
    "of values are these",
    arguments: [
      CodeMessageCase(
        "hyperparameters: [{name: lr, default: fast}, {name: epochs, type: Float, default: 3}]",
        script:
          "parser.add_argument('--lr', type=float)\nparser.add_argument('--epochs', type=int)",
        en: """
          error argument-type-mismatch «fast» the script cannot read 'fast' as 'float'
            - the script reads it as 'float' here train.py «float»
            - write a number, or change the script
          warning argument-type-mismatch «Float» the script cannot read all values of type 'Float'
            - the script reads it as 'int' here train.py «int»
            + write 'Integer'
          """,
        zh: """
          error argument-type-mismatch «fast» 脚本无法将“fast”读作“float”
            - 脚本在这里将其读作“float” train.py «float»
            - 请写数字，或修改脚本
          warning argument-type-mismatch «Float» 脚本只能读取部分“Float”类型的值
            - 脚本在这里将其读作“int” train.py «int»
            + 改为“Integer”
          """),
      CodeMessageCase(
        "hyperparameters: [{name: decay, type: Boolean, default: true}, {name: size, type: Integer, default: 3}]",
        script:
          "parser.add_argument('--decay', type=float)\nparser.add_argument('--size', type=int, nargs=2)",
        en: """
          error argument-type-mismatch «Boolean» the script cannot read values of type 'Boolean'
            - the script reads it as 'float' here train.py «float»
            - change the type here or in the script
          error argument-type-mismatch «size» the script takes 2 values for this argument, and a hyperparameter passes one
            - the number of values is set here train.py «2»
            - let the script take one text and split it
          """,
        zh: """
          error argument-type-mismatch «Boolean» 脚本无法读取“Boolean”类型的值
            - 脚本在这里将其读作“float” train.py «float»
            - 请修改此处或脚本中的类型
          error argument-type-mismatch «size» 脚本的这个参数需要 2 个值，而超参只能传一个
            - 值的个数在这里指定 train.py «2»
            - 请让脚本接收一个文本，再自行拆分
          """),
      CodeMessageCase(
        "hyperparameters: [{name: model, default: resnet5o}, {name: depth, type: Integer, default: 7}]",
        script:
          "parser.add_argument('--model', choices=['resnet50', 'vgg'])\nparser.add_argument('--depth', type=int, default=9, choices=range(1, 4))",
        en: """
          error argument-choice-mismatch «resnet5o» 'resnet5o' is none of the script's choices; did you mean 'resnet50'?
            - the script's choices are here train.py «['resnet50', 'vgg']»
            + write 'resnet50'
          error argument-choice-mismatch «7» '7' is none of the script's choices
            - the script's choices are here train.py «range(1, 4)»
            - write '1', '2' or '3'
          """,
        zh: """
          error argument-choice-mismatch «resnet5o» “resnet5o”不在脚本的可选值中，是否应为“resnet50”？
            - 脚本的可选值在这里 train.py «['resnet50', 'vgg']»
            + 改为“resnet50”
          error argument-choice-mismatch «7» “7”不在脚本的可选值中
            - 脚本的可选值在这里 train.py «range(1, 4)»
            - 请改为“1”、“2”或“3”
          """),
      CodeMessageCase(
        "hyperparameters: [{name: lr, type: Float, default: 1e-3}, {name: opt, default: sgd}]",
        script:
          "parser.add_argument('--lr', type=float, default=.01)\nparser.add_argument('--opt', default='adam')",
        en: """
          note argument-default-differs «1e-3» the script's own default is '.01'
            - it is set here train.py «.01»
            - write the same in both, unless they are to differ
          note argument-default-differs «sgd» the script's own default is 'adam'
            - it is set here train.py «'adam'»
            - write the same in both, unless they are to differ
          """,
        zh: """
          note argument-default-differs «1e-3» 脚本自身的默认值是“.01”
            - 在这里指定 train.py «.01»
            - 如非有意，请使两者一致
          note argument-default-differs «sgd» 脚本自身的默认值是“adam”
            - 在这里指定 train.py «'adam'»
            - 如非有意，请使两者一致
          """),
      CodeMessageCase(
        "hyperparameters: [{name: amp, type: Boolean, default: true}, {name: fast, type: Boolean, default: true}]",
        script:
          "parser.add_argument('--amp', type=bool, default=False)\nparser.add_argument('--fast', action='store_true')",
        en: """
          warning boolean-argument-trap «amp» the script takes every value of this argument for true, also 'false'
            - 'bool' makes True of any text here train.py «bool»
            - let the script read the text: "type=lambda text: text.lower() == 'true'"
          error boolean-argument-trap «fast» the script takes no value for this argument, and a job always passes one
            - it is defined with 'store_true' here train.py «'--fast'»
            - let the script take a value: "type=lambda text: text.lower() == 'true'" instead of the action
          """,
        zh: """
          warning boolean-argument-trap «amp» 脚本会把这个参数的任何值（包括“false”）都当作真
            - 这里的“bool”会把任何文本转换为真 train.py «bool»
            - 请让脚本读取文本，例如“type=lambda text: text.lower() == 'true'”
          error boolean-argument-trap «fast» 脚本的这个参数不接受取值，而作业总会传入值
            - 脚本在这里以“store_true”定义该参数 train.py «'--fast'»
            - 请让脚本接受取值，例如用“type=lambda text: text.lower() == 'true'”代替该动作
          """),
    ])
  func values(_ message: CodeMessageCase) { message.check() }

  @Test(
    "of the engine and of parsing are these",
    arguments: [
      CodeMessageCase(
        "engine: PyTorch-1.4.0-python3.6-v2",
        script: "import tensorflow.keras\nif (n := 1): print(n)", parse: "parse_args",
        en: """
          note parse-args-strict «train.py» this script ends at any argument that it does not define
            - it parses its arguments here train.py «parse_args»
            - write 'args, _ = parser.parse_known_args()' in the script
          warning engine-framework-mismatch «PyTorch-1.4.0-python3.6-v2» the script uses 'TensorFlow', and this engine has 'PyTorch' only
            - the script imports it here train.py «tensorflow.keras»
            - choose an engine of 'TensorFlow', or install it by a 'pip-requirements.txt'
          error engine-python-mismatch «PyTorch-1.4.0-python3.6-v2» this engine has Python 3.6, and the script is written for Python 3.8
            - no earlier version reads this: assignment expression train.py «:=»
            - choose an engine with that Python, or change the script
          """,
        zh: """
          note parse-args-strict «train.py» 此脚本遇到未定义的参数就会退出
            - 在这里解析参数 train.py «parse_args»
            - 请在脚本中改为“args, _ = parser.parse_known_args()”
          warning engine-framework-mismatch «PyTorch-1.4.0-python3.6-v2» 脚本使用“TensorFlow”，而此引擎只有“PyTorch”
            - 脚本在这里导入 train.py «tensorflow.keras»
            - 请选择“TensorFlow”的引擎，或用“pip-requirements.txt”安装
          error engine-python-mismatch «PyTorch-1.4.0-python3.6-v2» 此引擎的 Python 版本为 3.6，而脚本是为 Python 3.8 编写的
            - 更低版本无法读取此处的语法：赋值表达式 train.py «:=»
            - 请选择相应 Python 版本的引擎，或修改脚本
          """),
      CodeMessageCase(
        "engine: PyTorch-1.4.0-python3.6-v2", script: "print 'a'",
        en: """
          error engine-python-mismatch «PyTorch-1.4.0-python3.6-v2» this engine has Python 3.6, and the script is written for Python 2
            - no later version reads this: print statement train.py «print»
            - choose an engine with that Python, or change the script
          """,
        zh: """
          error engine-python-mismatch «PyTorch-1.4.0-python3.6-v2» 此引擎的 Python 版本为 3.6，而脚本是为 Python 2 编写的
            - 更高版本无法读取此处的语法：print 语句 train.py «print»
            - 请选择相应 Python 版本的引擎，或修改脚本
          """),
    ])
  func engines(_ message: CodeMessageCase) { message.check() }
}
