extension ConfigurationPage {
  static let introduction = [
    """
    A manifest is checked by the nearest file `.algolint.yaml` (or `.algolint.yml`, but not both) in its folder or above, \
    up to the root of the repository, a folder with `.git`. One alone counts: configurations do not inherit. \
    `--config FILE` names another one for the whole run, as if it lay in the current directory; `--no-config` uses none. \
    For a level, `--severity` comes before `overrides`, and `overrides` before `rules`. \
    `algolint config PATH` prints what holds for a file or folder, and where each value comes from.
    """,
    """
    清单由其所在目录或上级目录中最近的 `.algolint.yaml`（或 `.algolint.yml`，两者不能并存）决定如何检查，最高查到仓库根目录，即含有 `.git` \
    的目录。只有一个配置文件生效，不会继承上级配置。`--config FILE` 为整次检查指定另一个配置，视同位于当前目录；`--no-config` 不使用配置。\
    确定级别时，`--severity` 优先于 `overrides`，`overrides` 优先于 `rules`。`algolint config PATH` 显示某个文件或目录的实际配置及各项的来源。
    """,
    """
    A configuration is read as strictly as a manifest. Where something is wrong with it, that is reported once on standard \
    error, what it governs is not checked, and the exit status is 2. Errors of the YAML text can't be switched off or \
    lowered.
    """,
    """
    配置与清单一样严格检查。配置有误时，在标准错误中报告一次，不检查它管辖的清单，退出码为 2。YAML 语法错误不能关闭或降级。
    """,
  ]

  static let example = """
    include: ["algorithms/**/*.yaml"]
    exclude: [third_party]
    fail_on: warning
    rules:
      yaml-1.1-ambiguity: error
      missing-description: off
    overrides:
      - files: [legacy]
        rules: {boot-file-extension: warning}
    code_roots:
      "obs://team-bucket/algorithms/": "algorithms/"
    """

  static let pathPatterns = [
    """
    A pattern is compared with the whole path of a file, seen from the configuration's folder. `exclude` and `files` also \
    mean everything in a folder that a pattern fits. Hidden folders are never searched. Patterns are matched in linear time.
    """,
    """
    匹配模式与文件相对于配置所在目录的完整路径比较。对于 `exclude` 和 `files`，匹配到目录时包括其中的所有内容。隐藏目录不会被搜索。匹配耗时与路径长度成正比。
    """,
  ]

  static let pathPatternRows = [
    ["`*`", "any characters of one name / 名称中的任意字符"],
    ["`?`", "one character of a name / 名称中的一个字符"],
    ["`**`", "any folders, alone between slashes: `**/x.yaml`, `a/**` / 任意层目录，须单独位于 `/` 之间"],
    ["`[a-z]`, `[!a-z]`", "one character of these, or of all others / 其中（或其外）的一个字符"],
    ["`{a,b}`", "one or the other / 其中之一"],
    ["`folder/`", "everything in the folder / 目录中的所有内容"],
    [#"`\*`"#, "the character itself / 字符本身"],
  ]

  static let customRules = [
    """
    A team demands or forbids something without writing Swift. `select` is a path of keys of the manifest language: \
    `resources.types[*]` is every entry of the list, `hyperparameters[name=lr].default` the default of the one with that \
    name. A value that stands where a list may stand is a list of one; a word in another spelling counts as the word; \
    an engine's name also counts where only its version is written. A value must do all that `require` says. One that is \
    absent is reported by `present` only; after `[*]` and `[key=value]` it is asked of the entries that there are. \
    The rules run like those of the tool: \
    `rules`, `--severity`, `--select`, comments that suppress, `explain` and all reports know them by their code. \
    `algolint rules test` runs their examples. `samples/policies` holds ten policies to start from.
    """,
    """
    团队无需编写 Swift 就能规定或禁止某些写法。`select` 是由清单语言的键组成的路径：`resources.types[*]` 表示列表的每个元素，\
    `hyperparameters[name=lr].default` 表示该名称的超参的默认值。可写列表之处的单个值视为只有一个元素的列表；取值的其他写法视同规范写法；\
    只写版本时也能取得引擎名称。值须满足 `require` 的全部要求。值不存在时只有 `present` 会报告；`[*]` 和 `[key=value]` 之后只针对现有元素。\
    自定义规则与内置规则一样执行：`rules`、`--severity`、`--select`、抑制注释、`explain` 和各种报告都用其代码指称。\
    `algolint rules test` 运行其示例。`samples/policies` 中有十份可供参考的规范。
    """,
  ]

  static let ruleExample = """
    custom_rules:
      - code: team/name-prefix
        severity: error
        select: name
        require: {pattern: '^(cv|nlp)-'}
        message: {en: "algorithm names start with cv- or nlp-", zh: "算法名称须以 cv- 或 nlp- 开头"}
        examples: {accepts: ["name: cv-a"], rejects: ["name: «a»"]}
    """

  static let patterns = [
    """
    Patterns are matched in time that grows with the text only, whatever they are. So there are no backreferences, no \
    lookahead and no lookbehind; nor word boundaries, flags, named groups and Unicode properties. A pattern may come to at \
    most 2000 steps when its counts are written out. What is supported means what it means in Python.
    """,
    """
    无论什么模式，匹配耗时只与文本长度成正比。因此不支持反向引用和环视，也不支持单词边界、标志、命名分组和 Unicode 属性。\
    重复次数展开后，一个模式最多 2000 步。支持的写法与 Python 含义相同。
    """,
  ]

  static let patternRows = [
    ["`a`, `中`", "the character / 字符本身"],
    ["`.`", "any character but a line feed / 换行以外的任意字符"],
    [#"`[a-z_]`, `[^/]`"#, "one of these, or of all others / 其中（或其外）的一个字符"],
    [
      #"`\d`, `\w`, `\s`, `\D`, `\W`, `\S`"#,
      "digits, word characters, white space of ASCII, and all others / ASCII 数字、单词字符、空白，及其补集",
    ],
    [
      #"`\t`, `\n`, `\r`, `\f`, `\v`, `\x41`, `\u4E00`, `\U0001F600`"#,
      "characters by name or code / 用名称或编码表示的字符",
    ],
    ["`a|b`, `(ab)`, `(?:ab)`", "choices and groups / 选择与分组"],
    [
      "`*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`",
      "so many times; a `?` behind makes no difference / 重复次数；其后的 `?` 不影响结果",
    ],
    ["`^`, `$`", "the ends of the text, not of lines / 文本（而非行）的首尾"],
    [#"`\.`, `\[`"#, "the character itself / 字符本身"],
  ]
}
