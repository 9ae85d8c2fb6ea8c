import AlgorithmCompiler
import Diagnostics
import Foundation
import Testing

@Suite("git takes the patch", .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/git")))
struct PatchApplicationTests {
  /// Every example with a fix-it, under names and in shapes that patches have trouble with.
  private func files() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let names = [
      "plain", "with space", "算法", "-x", "a,b%", "a:1", "two\nlines", "tab\there", "quote\"s",
      "back\\slash", "trailing ",
    ]
    var number = 0
    for kind in KindCatalog.standard.kinds {
      for example in kind.examples where example.isWrong {
        for file in example.completeFiles {
          var text = MarkedText(file).text
          if number % 3 == 1 { text = text.replacing("\n", with: "\r\n") }
          if number % 5 == 1 { text = "\u{FEFF}" + text }
          if number % 4 == 1 { text = String(text.trimmingSuffix { $0.isNewline }) }
          let name = names[number % names.count]
          files["\(number / names.count)/\(name).algorithm.yaml"] = Array(text.utf8)
          number += 1
        }
      }
    }
    return files
  }

  private func contents(of folder: TemporaryFolder, _ names: [String]) -> [String?] {
    names.map { folder.text($0) }
  }

  @Test("and makes of the files what --fix makes of them", arguments: ["", " --unsafe"])
  func same(_ option: String) throws {
    let files = files()
    let names = files.keys.sorted()
    let (fixed, patched) = (try TemporaryFolder(), try TemporaryFolder())
    for name in names {
      try fixed.write(Data(files[name]!), to: name)
      try patched.write(Data(files[name]!), to: name)
    }
    let before = contents(of: fixed, names)
    #expect(try Binary.run("check --fix\(option)", in: fixed).status == 1)
    let git = "git -c core.autocrlf=false -c core.safecrlf=false"
    #expect(try Binary.shell("\(git) init -q .", in: patched) == 0)
    let pipeline =
      "\"$0\" check --diff\(option) 2>/dev/null >patch; \(git) apply --whitespace=nowarn patch"
    #expect(try Binary.shell(pipeline, in: patched) == 0)
    let after = contents(of: fixed, names)
    #expect(zip(before, after).count { $0 != $1 } > 20)
    #expect(contents(of: patched, names) == after)
    _ = try Binary.run("check --fix\(option)", in: fixed)
    #expect(contents(of: fixed, names) == after)
  }

  @Test("also in a folder inside the repository, and with names from the root of the system")
  func places() throws {
    let folder = try TemporaryFolder()
    let text =
      "name: a\ndescription: b\nengine: {image: org/a:1}\ninputs: [{name: i}]\n"
      + "outputs: [{name: o}]\nresources: {types: [cpu]}"
    for name in ["x/one.yaml", "x/y/two.yaml"] { try folder.write(text, to: name) }
    let line = """
      git init -q . && cd x && "$0" check --diff ./one.yaml "$PWD/y/two.yaml" 2>/dev/null | git apply
      """
    #expect(try Binary.shell(line, in: folder) == 0)
    for name in ["x/one.yaml", "x/y/two.yaml"] {
      #expect(folder.text(name) == text.replacing("cpu", with: "CPU"))
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
