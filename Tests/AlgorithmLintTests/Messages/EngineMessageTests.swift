import Testing

@Suite("Messages about the engine")
struct EngineMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        engine: PyTorch-1.4.0-pyhton3.6-v2
        code_dir: obs://bucket/alg/
        boot_file: train.py
        """,
        en: """
          warning unknown-engine «PyTorch-1.4.0-pyhton3.6-v2» unknown engine version 'PyTorch-1.4.0-pyhton3.6-v2'; did you mean 'PyTorch-1.4.0-python3.6-v2'?
            + write 'PyTorch-1.4.0-python3.6-v2'
          """,
        zh: """
          warning unknown-engine «PyTorch-1.4.0-pyhton3.6-v2» 未知的引擎版本“PyTorch-1.4.0-pyhton3.6-v2”，是否应为“PyTorch-1.4.0-python3.6-v2”？
            + 改为“PyTorch-1.4.0-python3.6-v2”
          """),
      MessageCase(
        """
        engine: mindspore
        code_dir: obs://bucket/alg/
        boot_file: train.py
        """,
        en: """
          warning unknown-engine «mindspore» 'mindspore' names an engine without saying which version
            - write the version, such as 'MindSpore-python3.7'
          """,
        zh: """
          warning unknown-engine «mindspore» “mindspore”只是引擎名称，没有指明版本
            - 请填写版本，如“MindSpore-python3.7”
          """),
      MessageCase(
        """
        engine: {name: PyTorch, version: TF-1.13.1-python3.6-v2}
        code_dir: obs://bucket/alg/
        boot_file: train.py
        """,
        en: """
          error engine-conflict «TF-1.13.1-python3.6-v2» this version belongs to the engine 'TensorFlow', not 'PyTorch'
            - the engine is named here «PyTorch»
            + write 'name: TensorFlow'
          """,
        zh: """
          error engine-conflict «TF-1.13.1-python3.6-v2» 此版本属于引擎“TensorFlow”，而不是“PyTorch”
            - 引擎名称在这里 «PyTorch»
            + 改为“name: TensorFlow”
          """),
      MessageCase(
        """
        engine: {id: abc, image: org/a:1}
        """,
        en: """
          error engine-conflict «org/a:1» the engine is named in another way already
            - named here «abc»
            - keep one: 'id', 'name' with 'version', or 'image' with 'command'
          """,
        zh: """
          error engine-conflict «org/a:1» 引擎已经用另一种方式指定
            - 在这里指定 «abc»
            - 请只保留一种：“id”、“name”加“version”，或“image”加“command”
          """),
      MessageCase(
        """
        engine: {}
        """,
        en: """
          warning missing-engine «engine» this algorithm names no engine
            - set 'engine:' to a version, or to {image: organization/image:tag}
          """,
        zh: """
          warning missing-engine «engine» 此算法没有指定引擎
            - 请在“engine:”中填写引擎版本，或 {image: 组织/镜像:标签}
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
