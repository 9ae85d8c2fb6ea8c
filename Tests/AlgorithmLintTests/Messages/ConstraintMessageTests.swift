import Testing

@Suite("Messages about constraints on inputs")
struct ConstraintMessageTests {
  @Test(
    "are these",
    arguments: [
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints:
              source: obs
              annotation_type: object-detection
              split: segmented
        """,
        en: """
          error dataset-constraint-without-dataset «annotation_type» only datasets can be constrained like this, and the input takes none
            - and this one «split»
            - this is the only source «obs»
            - add 'dataset' to 'source', or remove the constraint
          """,
        zh: """
          error dataset-constraint-without-dataset «annotation_type» 此约束只适用于数据集，而该输入不接收数据集
            - 还有这一项 «split»
            - 数据来源只有这一种 «obs»
            - 请在“source”中添加“dataset”，或删除该约束
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints:
              data_format: CarbonData
        """,
        en: """
          error dataset-constraint-without-dataset «data_format» only datasets can be constrained like this, and no 'source' says that the input takes them
            - add 'source: dataset', or remove the constraint
          """,
        zh: """
          error dataset-constraint-without-dataset «data_format» 此约束只适用于数据集，而该输入没有用“source”指明接收数据集
            - 请添加“source: dataset”，或删除该约束
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints:
              source: dataset
              annotation_type: [image-classification, text-triplet, video-labeling]
              split: segmented
        """,
        en: """
          error split-unsupported «segmented» datasets of type 'text-triplet' can't be split
            - this type can't be split «text-triplet»
            - this type can't be split «video-labeling»
            - remove 'split', or change the annotation type to 'image-classification', 'object-detection', 'text-classification' or 'sound-classification'
          """,
        zh: """
          error split-unsupported «segmented» “text-triplet”类型的数据集不支持切分
            - 此类型不支持切分 «text-triplet»
            - 此类型不支持切分 «video-labeling»
            - 请删除“split”，或将标注类型改为“image-classification”、“object-detection”、“text-classification”或“sound-classification”
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints: {source: dataset, split: segmented}
        """,
        en: """
          warning split-without-annotation-type «segmented» not every dataset can be split, and no annotation type is given
            - add 'annotation_type' with one or more of 'image-classification', 'object-detection', 'text-classification' and 'sound-classification'
          """,
        zh: """
          warning split-without-annotation-type «segmented» 并非所有数据集都支持切分，而这里没有限定标注类型
            - 请添加“annotation_type”，取值为“image-classification”、“object-detection”、“text-classification”和“sound-classification”中的一种或多种
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints: {source: [dataset, dataset], data_format: [Default, CarbonData]}
        """,
        en: """
          warning duplicate-word «dataset» 'dataset' is in this list already
            - first here «dataset»
            - remove one of the two
          """,
        zh: """
          warning duplicate-word «dataset» 列表中已经有“dataset”
            - 首次出现在这里 «dataset»
            - 请删除其中一个
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints:
              source: 数据集
              annotation_type: 物体检测
              data_format: carbondata
              split: 仅支持切分的数据集
        """,
        en: """
          warning noncanonical-word «数据集» the data source '数据集' is written 'dataset' in a manifest
            + write 'dataset'
          warning noncanonical-word «物体检测» the annotation type '物体检测' is written 'object-detection' in a manifest
            + write 'object-detection'
          warning noncanonical-word «carbondata» the data format 'carbondata' is written 'CarbonData' in a manifest
            + write 'CarbonData'
          warning noncanonical-word «仅支持切分的数据集» the split mode '仅支持切分的数据集' is written 'segmented' in a manifest
            + write 'segmented'
          """,
        zh: """
          warning noncanonical-word «数据集» 数据来源“数据集”在清单中应写作“dataset”
            + 改为“dataset”
          warning noncanonical-word «物体检测» 标注类型“物体检测”在清单中应写作“object-detection”
            + 改为“object-detection”
          warning noncanonical-word «carbondata» 数据格式“carbondata”在清单中应写作“CarbonData”
            + 改为“CarbonData”
          warning noncanonical-word «仅支持切分的数据集» 数据切分方式“仅支持切分的数据集”在清单中应写作“segmented”
            + 改为“segmented”
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints:
              source: obs, dataset
              annotation_type: image-clasification
        """,
        en: """
          error unknown-word «obs, dataset» 'obs, dataset' is one text, not a list of words
            + write '[obs, dataset]'
          error unknown-word «image-clasification» unknown annotation type 'image-clasification'; did you mean 'image-classification'?
            + write 'image-classification'
          """,
        zh: """
          error unknown-word «obs, dataset» “obs, dataset”是一个文本，而不是由多个取值组成的列表
            + 改为“[obs, dataset]”
          error unknown-word «image-clasification» 未知的标注类型“image-clasification”，是否应为“image-classification”？
            + 改为“image-classification”
          """),
      MessageCase(
        """
        inputs:
          - name: data_url
            constraints: {source: [obs, datset], annotation_type: table, split: half}
        """,
        en: """
          error unknown-word «datset» unknown data source 'datset'; did you mean 'dataset'?
            + write 'dataset'
          error unknown-word «table» unknown annotation type 'table'
            - write one of 'image-classification', 'object-detection', 'image-segmentation', 'text-classification', 'named-entity-recognition', 'text-triplet', 'sound-classification', 'speech-labeling', 'speech-segmentation', 'video-labeling'
          error unknown-word «half» unknown split mode 'half'
            - write one of 'segmented', 'unsegmented', 'any'
          """,
        zh: """
          error unknown-word «datset» 未知的数据来源“datset”，是否应为“dataset”？
            + 改为“dataset”
          error unknown-word «table» 未知的标注类型“table”
            - 可用的取值有“image-classification”、“object-detection”、“image-segmentation”、“text-classification”、“named-entity-recognition”、“text-triplet”、“sound-classification”、“speech-labeling”、“speech-segmentation”、“video-labeling”
          error unknown-word «half» 未知的数据切分方式“half”
            - 可用的取值有“segmented”、“unsegmented”、“any”
          """),
    ])
  func messages(_ example: MessageCase) { example.check() }
}
