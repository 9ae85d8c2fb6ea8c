/// The path of a file as a part of a URI.
enum FileURI {
  /// `path` with everything encoded but what stands for itself in every part of a URI.
  ///
  /// - Source: RFC 3986, 2.3, unreserved characters; 4.2, for `:` in the first part of a relative reference.
  static func encoded(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += (digits.utf8.count == 1 ? "%0" : "%") + digits
      }
    }
    return uri
  }
}
