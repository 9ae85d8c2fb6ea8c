import Testing

@Suite("Messages about resources")
struct ResourceMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        engine: pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64
        code_dir: obs://bucket/alg/
        boot_file: train.py
        resources: {types: [CPU, Ascend, Ascend]}
        """,
        en: """
          error engine-resource-mismatch «Ascend» the engine does not run on 'Ascend'
            - this engine runs on 'CPU' and 'GPU' only «pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64»
            - remove 'Ascend', or choose another engine
          warning duplicate-word «Ascend» 'Ascend' is in this list already
            - first here «Ascend»
            - remove one of the two
          """,
        zh: """
          error engine-resource-mismatch «Ascend» 引擎不支持“Ascend”
            - 此引擎只支持“CPU”和“GPU” «pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64»
            - 请删除“Ascend”，或选择其他引擎
          warning duplicate-word «Ascend» 列表中已经有“Ascend”
            - 首次出现在这里 «Ascend»
            - 请删除其中一个
          """),
      MessageCase(
        """
        engine: mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64
        code_dir: obs://bucket/alg/
        boot_file: train.py
        resources: {types: GPU}
        """,
        en: """
          error engine-resource-mismatch «GPU» the engine does not run on 'GPU'
            - this engine runs on 'Ascend' only «mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64»
            - remove 'GPU', or choose another engine
          """,
        zh: """
          error engine-resource-mismatch «GPU» 引擎不支持“GPU”
            - 此引擎只支持“Ascend” «mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64»
            - 请删除“GPU”，或选择其他引擎
          """),
      MessageCase(
        """
        resources: {types: [gpu, 昇腾, TPU], multi_card: 不支持, distributed: true}
        """,
        en: """
          warning noncanonical-word «gpu» the resource type 'gpu' is written 'GPU' in a manifest
            + write 'GPU'
          warning noncanonical-word «昇腾» the resource type '昇腾' is written 'Ascend' in a manifest
            + write 'Ascend'
          error unknown-word «TPU» unknown resource type 'TPU'
            - write one of 'CPU', 'GPU', 'Ascend'
          warning noncanonical-word «不支持» the Boolean '不支持' is written 'false' in a manifest
            + write 'false'
          warning distributed-without-multi-card «true» distributed training uses several cards, but 'multi_card' is false
            - several cards are ruled out here «不支持»
            + write 'multi_card: true'
          """,
        zh: """
          warning noncanonical-word «gpu» 资源类型“gpu”在清单中应写作“GPU”
            + 改为“GPU”
          warning noncanonical-word «昇腾» 资源类型“昇腾”在清单中应写作“Ascend”
            + 改为“Ascend”
          error unknown-word «TPU» 未知的资源类型“TPU”
            - 可用的取值有“CPU”、“GPU”、“Ascend”
          warning noncanonical-word «不支持» 布尔值“不支持”在清单中应写作“false”
            + 改为“false”
          warning distributed-without-multi-card «true» 分布式训练需要多卡，而“multi_card”为 false
            - 这里设为不支持多卡训练 «不支持»
            + 改为“multi_card: true”
          """),
      MessageCase(
        """
        resources: {multi_card: true}
        """,
        en: """
          note missing-resource-types «resources» no resource types are named
            - add 'types:' under 'resources:', with one or more of 'CPU', 'GPU' and 'Ascend'
          """,
        zh: """
          note missing-resource-types «resources» 没有指定资源类型
            - 请在“resources:”下添加“types:”，取值为“CPU”、“GPU”和“Ascend”中的一种或多种
          """),
      MessageCase(
        """
        name: a
        description: b
        engine: {image: org/a:1}
        inputs: []
        outputs: []
        resources: {types: CPU}
        """,
        en: """
          warning missing-input «a» this algorithm has no input
            - add 'inputs:' with the argument that the script reads its data from, such as 'data_url'
          warning missing-output «a» this algorithm has no output
            - add 'outputs:' with the argument that the script writes its results to, such as 'train_url'
          """,
        zh: """
          warning missing-input «a» 此算法没有输入
            - 请添加“inputs:”，填写脚本读取数据的参数名，如“data_url”
          warning missing-output «a» 此算法没有输出
            - 请添加“outputs:”，填写脚本写出结果的参数名，如“train_url”
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
