import Diagnostics
import Testing
import TrainingScript

@Suite("The imports of a script")
struct ImportTests {
  private func imports(_ text: String) -> [String] {
    let source = SourceFile(path: "train.py", text: text)
    return TrainingScript(source).imports.map { module in
      if !module.isRelative { #expect(source.text(in: module.span) == module.name) }
      return module.name
    }
  }

  @Test("are read wherever they stand")
  func places() {
    #expect(imports("import os\nimport torch.nn as nn, sys\n") == ["os", "torch.nn", "sys"])
    #expect(
      imports("from mindspore import nn\nfrom a.b import (c,\n  d)\n") == ["mindspore", "a.b"])
    #expect(
      imports("try:\n  import tensorflow as tf\nexcept ImportError: import torch\n") == [
        "tensorflow", "torch",
      ])
    #expect(imports("def f():\n\timport a; import b\n") == ["a", "b"])
    #expect(imports("from . import options\nfrom ..pkg.mod import x\n") == [".", "..pkg.mod"])
    #expect(imports("import a \\\n  as b\r\nimport c\r\n") == ["a", "c"])
  }

  @Test("are not looked for in strings and comments, nor among names")
  func elsewhere() {
    #expect(imports("# import a\nx = 'import b'\n\"\"\"\nimport c\n\"\"\"\nimport d\n") == ["d"])
    #expect(imports("s = r'\\'; import_x = 1\nimport d\n") == ["d"])
    #expect(imports("f\"import a\"\nrb'''\nimport b\n'''\nimport d\n") == ["d"])
    #expect(imports("yield from a\nx = {'from': 1}\nimportlib.import_module('b')\n") == [])
    #expect(imports("s = 'it\\'s'\nimport d\ns = 'open\nimport e\n") == ["d", "e"])
  }

  @Test("of broken text end")
  func broken() {
    let text = "import a.b as c, d\nfrom .x import (y\n'''z\\\n\"q\" # é\n"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      _ = TrainingScript(SourceFile(path: "t.py", bytes: Array(bytes[..<end]))).imports
    }
    #expect(imports("import") == [] && imports("from") == [] && imports("import a.") == ["a"])
  }

  @Test("tell the package")
  func packages() {
    let source = SourceFile(path: "t.py", text: "import torch.nn\nfrom . import a\n")
    #expect(TrainingScript(source).imports.map(\.package) == ["torch", nil])
  }
}
