import CanonicalJSON
import Testing

@Suite("Writing JSON")
struct WriterTests {
  /// The text that the calls in `write` give.
  static func text(_ layout: JSONLayout = .compact, _ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(layout)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func sample(_ json: inout JSONWriter) {
    json.object { json in
      json.member("z", 1)
      json.member("a", ["x", "图像"])
      json.member("empty", object: { _ in })
      json.member("none", array: { _ in })
      json.member(
        "nested",
        array: { json in
          json.object { json in json.member("yes", true) }
          json.null()
          json.token("1e-7")
          json.array { json in json.array { _ in } }
        })
    }
  }

  @Test("members stand in the order of the calls, on one line without spaces")
  func compact() {
    #expect(
      Self.text(.compact, Self.sample)
        == #"{"z":1,"a":["x","图像"],"empty":{},"none":[],"nested":[{"yes":true},null,1e-7,[[]]]}"#)
  }

  @Test("the pretty layout has a line for each member and element, and two spaces a level")
  func pretty() {
    #expect(
      Self.text(.pretty, Self.sample) == """
        {
          "z": 1,
          "a": [
            "x",
            "图像"
          ],
          "empty": {},
          "none": [],
          "nested": [
            {
              "yes": true
            },
            null,
            1e-7,
            [
              []
            ]
          ]
        }
        """)
  }

  @Test("an object without members can be left out, and leaves no trace", arguments: [false, true])
  func unlessEmpty(isPretty: Bool) {
    let text = Self.text(isPretty ? .pretty : .compact) { json in
      json.object { json in
        json.memberUnlessEmpty("a") { json in json.memberUnlessEmpty("b") { _ in } }
        json.memberUnlessEmpty("c") { json in
          json.memberUnlessEmpty("d") { _ in }
          json.member("e", 1)
          json.memberUnlessEmpty("f") { _ in }
        }
        json.memberUnlessEmpty("g") { _ in }
      }
    }
    #expect(
      text == (isPretty ? "{\n  \"c\": {\n    \"e\": 1\n  }\n}" : #"{"c":{"e":1}}"#))
  }

  @Test("values that stand by themselves are parted as the caller says")
  func lines() {
    let text = Self.text(.pretty) { json in
      json.integer(.min)
      json.lineFeed()
      json.object { _ in }
      json.lineFeed()
    }
    #expect(text == "-9223372036854775808\n{}\n")
  }

  @Test(
    "text is UTF-8 but for what would break a reader or mislead a person",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), ("中文，“引号”🚀", #""中文，“引号”🚀""#),
      ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1B}[31m\u{1F}", #""\u0000\u001b[31m\u001f""#),
      ("a\u{7F}b\u{80}\u{9F}\u{A0}", "\"a\\u007fb\\u0080\\u009f\u{A0}\""),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      (
        "\u{202E}x\u{202C}\u{200F}\u{2066}\u{2069}\u{61C}",
        #""\u202ex\u202c\u200f\u2066\u2069\u061c""#
      ),
      ("\u{FEFF}\u{FFFE}\u{FFFF}\u{FFFD}", "\"\\ufeff\\ufffe\\uffff\u{FFFD}\""),
      ("\u{2027}\u{2030}\u{2065}\u{200D}é€", "\"\u{2027}\u{2030}\u{2065}\u{200D}é€\""),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(Self.text { $0.string(text) } == expected)
    #expect(Self.text { $0.string(utf8: Array(text.utf8)) } == expected)
  }

  @Test("every escaped control character is one of its own")
  func controls() {
    let text = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    let expected = (0..<0x20).map { (value: Int) -> String in
      switch value {
      case 8: return #"\b"#
      case 9: return #"\t"#
      case 10: return #"\n"#
      case 12: return #"\f"#
      case 13: return #"\r"#
      default: return #"\u00"# + (value < 16 ? "0" : "") + String(value, radix: 16)
      }
    }
    #expect(Self.text { $0.string(text) } == "\"" + expected.joined() + "\"")
  }

  @Test("the pointer names the place of the last key or value")
  func pointer() {
    var pointers: [String] = []
    _ = Self.text { json in
      pointers.append(json.pointer)
      json.object { json in
        pointers.append(json.pointer)
        json.key("a/b~c")
        pointers.append(json.pointer)
        json.array { json in
          json.integer(1)
          pointers.append(json.pointer)
          json.object { json in
            json.member("图", true)
            pointers.append(json.pointer)
          }
          pointers.append(json.pointer)
        }
        pointers.append(json.pointer)
      }
      pointers.append(json.pointer)
    }
    #expect(
      pointers
        == ["", "", "/a~1b~0c", "/a~1b~0c/0", "/a~1b~0c/1/图", "/a~1b~0c/1", "/a~1b~0c", ""])
  }
}
