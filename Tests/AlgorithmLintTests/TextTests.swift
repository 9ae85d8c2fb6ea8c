import AlgorithmManifest
import Testing

@testable import AlgorithmLint

@Suite("Texts of the page")
struct TextTests {
  @Test("have alphabets, counted in Unicode scalars")
  func alphabets() {
    #expect(Alphabet.name.firstOutsider(in: "resnet-50_v2") == nil)
    #expect(Alphabet.name.firstOutsider(in: "a花")?.index == 1)
    #expect(Alphabet.name.firstOutsider(in: "ab😀c")?.index == 2)
    #expect(Alphabet.value.firstOutsider(in: "初始 64,32_a-b.c") == nil)
    #expect(Alphabet.value.firstOutsider(in: "64，32")?.scalar == "，")
    #expect(Alphabet.description.firstOutsider(in: "初始学习率，衰减。") == nil)
    #expect(Alphabet.description.firstOutsider(in: "率（初）")?.index == 1)
    #expect(Alphabet.value.firstOutsider(in: "é")?.index == 0)
  }

  @Test("are cleaned by their ASCII twins")
  func cleaning() {
    #expect(Alphabet.name.cleaned("ａｂ＿１", filler: "-") == "ab_1")
    #expect(Alphabet.name.cleaned("my model", filler: "-") == "my-model")
    #expect(Alphabet.name.cleaned("花卉", filler: "-") == nil)
    #expect(Alphabet.value.cleaned("64，32。5", filler: " ") == "64,32.5")
  }

  @Test(
    "look like secrets by name or shape",
    arguments: [
      ("password", "hunter2"), ("db_password", "hunter22"), ("secretKey", "abcdef12"),
      ("api-key", "x9f8e7d6"),
      ("x", "ghp_" + String(repeating: "aB3", count: 12)), ("x", "AKIAIOSFODNN7EXAMPLE"),
    ])
  func secrets(_ name: String, _ value: String) {
    #expect(SecretShape.isSecret(value, named: name))
  }

  @Test(
    "are no secrets for a word in their name",
    arguments: [
      ("num_tokens", "512"), ("tokenizer", "bert-base"), ("max_token_length", "1024"),
      ("token_dim", "64"), ("password", "none"),
      ("secret", "changeme"), ("key_dim", "64"), ("monkey", "banana"), ("credentials", "conf.json"),
      ("x", "resnet50-flowers-v2"),
      ("checkpoint", "0123456789abcdef0123456789abcdef01234567"),
    ])
  func harmless(_ name: String, _ value: String) {
    #expect(!SecretShape.isSecret(value, named: name))
  }

  @Test("read as the types of hyperparameters as Python reads them")
  func types() {
    #expect(ParameterType.integer.accepts("-9223372036854775808"))
    #expect(!ParameterType.integer.accepts("9223372036854775808"))
    for text in ["1e3", "0.5", "1.0", "0x10", "1_000", "", "１"] {
      #expect(!ParameterType.integer.accepts(text), "\(text)")
    }
    for text in ["1", "-.5", "1.", "1e-3", "1E+5", "inf", "nan", "-Infinity"] {
      #expect(ParameterType.float.accepts(text), "\(text)")
    }
    for text in [".", "e5", ".inf", "1e", "0x1", "a", "1,0"] {
      #expect(!ParameterType.float.accepts(text), "\(text)")
    }
    for text in ["yes", "1", "on", "真"] { #expect(!ParameterType.boolean.accepts(text), "\(text)") }
  }
}
