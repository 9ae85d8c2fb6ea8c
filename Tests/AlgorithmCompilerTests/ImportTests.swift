import AlgorithmCompiler
import Diagnostics
import Testing

/// What a JSON text is imported as.
struct Imported {
  let algorithm: ImportedAlgorithm

  init(_ json: String) { algorithm = ImportedAlgorithm(SourceFile(path: "a.json", text: json)) }

  /// A test without a manifest fails.
  func text(in language: Language = .english) throws -> String {
    let messages = algorithm.diagnostics.map(\.message.english)
    return ManifestWriter.text(try #require(algorithm.manifest, "\(messages)"), in: language)
  }

  /// What is wrong, with the text that is marked.
  var faults: [String] {
    algorithm.diagnostics.map { diagnostic in
      "\(diagnostic.code): \(diagnostic.message.english)"
    }
  }
}

@Suite("Imported algorithms")
struct ImportTests {
  @Test("a body becomes the manifest that compiles to it", arguments: Manifests.all)
  func bodies(_ manifest: String) throws {
    let compiled = Compiled(manifest)
    let body = try compiled.body()
    let text = try Imported(body).text()
    let again = Compiled(text)
    #expect(try again.body() == body)
    let own = try Self.lines(compiled)
    let others = try Self.lines(again)
    #expect(own == others)
  }

  /// The normalized JSON but for what no body holds.
  private static func lines(_ compiled: Compiled) throws -> [Substring] {
    try compiled.normalized().split(separator: "\n").filter { !$0.hasPrefix("  \"source_dir\": ") }
  }

  @Test("normalized JSON becomes a manifest that says the same", arguments: Manifests.all)
  func normalized(_ manifest: String) throws {
    let json = try Compiled(manifest).normalized()
    let text = try Imported(json).text(in: .chinese)
    #expect(try Compiled(text).normalized() == json)
    #expect(!text.contains("null"))
  }

  @Test("what a query answers besides is dropped and listed")
  func answer() throws {
    let imported = Imported(
      """
      {"metadata": {"id": "4f2a", "name": "a", "description": "b", "create_time": 1668000000000,
        "workspace_id": "0", "user_name": "u", "domain_id": "d", "source": "custom", "is_valid": true,
        "state": "normal", "share_info": {}},
       "job_config": {"code_dir": "/b/code/", "boot_file": "/b/code/train.py", "command": "",
        "parameters": [{"name": "lr", "value": "0.1", "description": "", "i18n_description": null,
          "constraint": {"type": "Float", "editable": true, "required": true, "sensitive": false,
            "valid_type": "None", "valid_range": []}}],
        "inputs": [{"name": "data_url", "description": "d", "access_method": "parameter",
          "remote_constraints": []}],
        "outputs": [{"name": "train_url", "access_method": "parameter"}],
        "engine": {"engine_id": "", "engine_name": "PyTorch", "image_url": "", "v1_compatible": true,
          "engine_version": "PyTorch-1.4.0-python3.6-v2", "run_user": ""},
        "parameters_customization": true, "policies": {}},
       "resource_requirements": [{"key": "flavor_type", "values": ["GPU"], "operator": "in"},
        {"key": "device_distributed_mode", "value": ["multiple", "singular"], "operator": "in"}],
       "advanced_config": {}}
      """)
    #expect(
      imported.algorithm.dropped == [
        "metadata.id", "metadata.create_time", "metadata.user_name", "metadata.domain_id",
        "metadata.source", "metadata.is_valid", "metadata.state", "metadata.share_info",
        "job_config.policies", "job_config.engine.v1_compatible", "job_config.engine.run_user",
        "job_config.inputs[].access_method", "job_config.outputs[].access_method",
        "job_config.parameters[].i18n_description",
      ])
    #expect(
      try imported.text(in: .chinese) == """
        name: a                             # 名称
        description: b                      # 描述
        workspace_id: "0"                   # 工作空间
        engine: PyTorch-1.4.0-python3.6-v2  # AI引擎
        code_dir: obs://b/code/             # 代码目录
        boot_file: train.py                 # 启动文件

        inputs:             # 输入数据配置
          - name: data_url  # 代码路径参数
            label: d        # 映射名称

        outputs:             # 输出数据配置
          - name: train_url  # 代码路径参数

        hyperparameters:                 # 超参
          - name: lr                     # 名称
            description: ""              # 描述
            type: Float                  # 类型
            default: 0.1                 # 默认值
            required: true               # 必需
        customize_hyperparameters: true  # 支持自定义超参

        resources:          # 训练约束
          types:            # 资源类型
            - GPU
          multi_card: true  # 多卡训练

        """)
  }

  @Test("what only some readers of YAML take for text is quoted")
  func quotes() throws {
    let texts = [
      "on", "Yes", "0123", "12:30", "1e-3", "0x1F", "2012-10-17", "1_000", "~", "null", "a: b", "",
      "a #b", "- a", "#a", "a:", "1,000", "-5", ".5", "=", "<<", "1.5", "12:30:45", "+.inf", "0o14",
    ]
    for text in texts {
      let json = #"{"metadata": {"name": "a", "description": "\#(text)"}}"#
      let written = try Imported(json).text()
      #expect(written.contains("description: \"\(text)\"  # Description\n"), "\(written)")
    }
  }

  @Test("other text is written as people would")
  func texts() throws {
    let texts = [
      #"it's"#: "it's", #"花卉图像分类，共 5 类"#: "花卉图像分类，共 5 类", #"a/b:1.0"#: "a/b:1.0",
      #"say \"a\""#: #"'say "a"'"#, #"\\d's"#: #"'\d''s'"#, #"a\tb"#: #""a\tb""#,
      #"a\u0000\u202Eb"#: #""a\x00\u202Eb""#, "don't: 'a'": #""don't: 'a'""#,
    ]
    for (json, text) in texts {
      let body = #"{"metadata": {"name": "a", "description": "\#(json)"}}"#
      let written = try Imported(body).text()
      #expect(written.contains("description: \(text)  # Description\n"), "\(written)")
      #expect(
        try Compiled(written).normalized()
          == Compiled(#"{"name": "a", "description": "\#(json)"}"#).normalized())
    }
  }

  @Test("several lines are a block")
  func block() throws {
    let body =
      #"{"job_config": {"command": "cd a\n\n  b # c\n", "engine": {"image_url": "o/a:1"}}}"#
    #expect(
      try Imported(body).text() == """
        engine:         # AI engine
          image: o/a:1  # Custom image
          command: |    # Start command
            cd a

              b # c

        """)
  }
}
