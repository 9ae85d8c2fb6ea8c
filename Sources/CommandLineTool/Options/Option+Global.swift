import Diagnostics

// The options that every command has.

extension Option {
  static let global: [Option] = [.language, .colour, .help, .version]

  static let language = Option(
    "lang", oneOf: LanguageWord.self,
    LocalizedText(
      en: "language of messages; else ALGOLINT_LANG, then the locale decide",
      zh: "消息语言；未指定时依次取 ALGOLINT_LANG 和系统区域设置"))

  static let colour = Option(
    "color", oneOf: ColourChoice.self,
    LocalizedText(
      en: "colours; 'auto' follows the terminal, NO_COLOR and CLICOLOR_FORCE",
      zh: "是否使用颜色；auto 取决于终端、NO_COLOR 和 CLICOLOR_FORCE"))

  static let help = Option(
    "help", letter: "h", .none, LocalizedText(en: "print this text", zh: "显示本帮助"))

  static let version = Option(
    "version", .none, LocalizedText(en: "print the version", zh: "显示版本号"))
}
