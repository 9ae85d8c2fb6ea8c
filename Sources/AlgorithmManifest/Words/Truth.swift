/// What people write for `true` and `false`, in YAML 1.1, in other languages, and in Chinese.
///
/// - Source: YAML 1.1, "Boolean Language-Independent Type", for the English words.
public enum Truth {
  /// Which of the two a text means, if it means one.
  public static func value(of text: String) -> Bool? {
    let folded = FoldedText(text)
    if yes.contains(folded) { return true }
    if no.contains(folded) { return false }
    return nil
  }

  private static let yes = Set(
    ["true", "t", "yes", "y", "on", "1", "enabled", "是", "真", "对", "开", "开启", "允许"].map(
      FoldedText.init))
  private static let no = Set(
    ["false", "f", "no", "n", "off", "0", "disabled", "否", "假", "错", "关", "关闭", "不允许"].map(
      FoldedText.init))
}
