import AlgorithmManifest
import Diagnostics

extension OBSPath.Problem {
  /// What is wrong, in words.
  var message: LocalizedText {
    switch self {
    case .noScheme:
      LocalizedText(
        en: "the path of an OBS folder begins with 'obs://' or '/'", zh: "OBS 目录路径须以“obs://”或“/”开头")
    case .wrongScheme:
      LocalizedText(
        en: "the path of an OBS folder begins with 'obs://'", zh: "OBS 目录路径须以“obs://”开头")
    case .separator:
      LocalizedText(en: "the names in an OBS path are separated by '/'", zh: "OBS 路径用“/”分隔")
    case .noBucket: LocalizedText(en: "the path has no bucket", zh: "路径中没有桶名")
    case .bucketName(let rule): rule.message
    case .bucketRoot:
      LocalizedText(
        en: "a bucket's root can't be the code directory", zh: "桶的根目录不能作为代码目录")
    case .emptySegment:
      LocalizedText(en: "there is no name between these two '/'", zh: "两个“/”之间没有名称")
    case .dots:
      LocalizedText(en: "OBS paths have no '.' and '..'", zh: "OBS 路径中不能使用“.”和“..”")
    case .noFinalSlash:
      LocalizedText(en: "the path of a folder ends with '/'", zh: "目录路径须以“/”结尾")
    }
  }
}

extension OBSPath.BucketRule {
  /// The rule, in words.
  var message: LocalizedText {
    switch self {
    case .length:
      LocalizedText(en: "a bucket's name has 3 to 63 characters", zh: "桶名须为 3～63 个字符")
    case .character:
      LocalizedText(
        en: "a bucket's name has only lower-case letters, digits, '-' and '.'",
        zh: "桶名只能含有小写字母、数字、“-”和“.”")
    case .edge:
      LocalizedText(
        en: "a bucket's name begins and ends with a letter or digit", zh: "桶名须以字母或数字开头和结尾")
    case .neighbours:
      LocalizedText(
        en: "a bucket's name has no '.' beside another '.' or a '-'", zh: "桶名中“.”不能与“.”或“-”相邻")
    case .address:
      LocalizedText(en: "a bucket's name is not an IP address", zh: "桶名不能是 IP 地址")
    }
  }
}
