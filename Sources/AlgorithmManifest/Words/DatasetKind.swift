public import Diagnostics

/// What a dataset is annotated for.
///
/// - Source: "创建数据集" of the API reference for the codes; "发布数据集" for what can be split. Tables (400) and
///   free-format datasets (900) carry no annotation, so that nothing can be demanded of one.
public enum DatasetKind: String, Vocabulary {
  case imageClassification = "image-classification"
  case objectDetection = "object-detection"
  case imageSegmentation = "image-segmentation"
  case textClassification = "text-classification"
  case namedEntityRecognition = "named-entity-recognition"
  case textTriplet = "text-triplet"
  case soundClassification = "sound-classification"
  case speechLabeling = "speech-labeling"
  case speechSegmentation = "speech-segmentation"
  case videoLabeling = "video-labeling"

  public static let title = LocalizedText(en: "annotation type", zh: "标注类型")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  /// Whether such a dataset can be published in a training and a validation part.
  ///
  /// - Source: "创建算法", 数据切分: only these four.
  public var canBeSplit: Bool {
    switch self {
    case .imageClassification, .objectDetection, .textClassification, .soundClassification: true
    case .imageSegmentation, .namedEntityRecognition, .textTriplet, .speechLabeling,
      .speechSegmentation, .videoLabeling:
      false
    }
  }

  public var row: WordRow {
    switch self {
    case .imageClassification:
      WordRow(
        LocalizedText(en: "Image classification", zh: "图像分类"), api: "0", also: ["图片分类"],
        LocalizedText(en: "images, each with one or several classes", zh: "图片，每张标注一个或多个类别"))
    case .objectDetection:
      WordRow(
        LocalizedText(en: "Object detection", zh: "物体检测"), api: "1", also: ["目标检测"],
        LocalizedText(en: "images with a box and a class for each object", zh: "图片，以方框和类别标注每个物体"))
    case .imageSegmentation:
      WordRow(
        LocalizedText(en: "Image segmentation", zh: "图像分割"), api: "3", also: ["图片分割"],
        LocalizedText(en: "images with the outline of each object", zh: "图片，标注每个物体的轮廓"))
    case .textClassification:
      WordRow(
        LocalizedText(en: "Text classification", zh: "文本分类"), api: "100",
        LocalizedText(en: "texts, each with one or several classes", zh: "文本，每条标注一个或多个类别"))
    case .namedEntityRecognition:
      WordRow(
        LocalizedText(en: "Named entity recognition", zh: "命名实体"), api: "101",
        also: ["命名实体识别", "Named entity", "NER"],
        LocalizedText(en: "texts with the entities in them", zh: "文本，标注其中的实体"))
    case .textTriplet:
      WordRow(
        LocalizedText(en: "Text triplet", zh: "文本三元组"), api: "102", also: ["Text triplets", "三元组"],
        LocalizedText(
          en: "texts with the entities in them and the relations between them", zh: "文本，标注实体及实体间的关系"
        ))
    case .soundClassification:
      WordRow(
        LocalizedText(en: "Sound classification", zh: "声音分类"), api: "200",
        also: ["Audio classification", "音频分类"],
        LocalizedText(en: "sounds, each with a class", zh: "音频，每段标注一个类别"))
    case .speechLabeling:
      WordRow(
        LocalizedText(en: "Speech labeling", zh: "语音内容"), api: "201",
        also: ["Speech labelling", "语音内容标注", "语音标注"],
        LocalizedText(en: "speech with what is said", zh: "语音，标注所说的内容"))
    case .speechSegmentation:
      WordRow(
        LocalizedText(en: "Speech paragraph labeling", zh: "语音分割"), api: "202",
        also: ["Speech paragraph labelling"],
        LocalizedText(
          en: "speech cut into paragraphs, with what is said in each", zh: "语音，分段标注所说的内容"))
    case .videoLabeling:
      WordRow(
        LocalizedText(en: "Video labeling", zh: "视频标注"), api: "600",
        also: ["Video labelling", "视频"],
        LocalizedText(en: "videos with the objects in their frames", zh: "视频，标注画面中的物体"))
    }
  }
}
