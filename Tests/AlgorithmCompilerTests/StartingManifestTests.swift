import AlgorithmCompiler
import Diagnostics
import Testing
import TrainingScript

/// What a script starts.
private struct Started {
  let manifest: StartingManifest
  let text: String

  init(_ script: String, name: String = "a", in language: Language = .english) {
    let reading = TrainingScript(SourceFile(path: "train.py", text: script))
    let place = StartingManifest.Place(name: name, bootFile: "train.py", sourceDirectory: "./")
    manifest = StartingManifest(reading, at: place, opening: nil)
    text = ManifestWriter.text(manifest.text, in: language)
  }

  /// Started by a parser with these arguments.
  init(arguments: String...) {
    let calls = arguments.map { "p.add_argument(\($0))\n" }.joined()
    self.init("import argparse\np = argparse.ArgumentParser()\n\(calls)p.parse_known_args()\n")
  }

  /// The lines of the manifest from a key on to the next empty line, without comments behind them.
  func lines(from key: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix(key + ":") }.prefix { !$0.isEmpty }
      .map { line in
        guard let comment = line.firstRange(of: "  # ") else { return String(line) }
        let code = line[..<comment.lowerBound]
        return code.allSatisfy { $0 == " " }
          ? String(line) : String(code.trimmingSuffix { $0 == " " })
      }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isLeft: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLeft(last) { rest.removeLast() }
    return rest
  }
}

@Suite("Manifests to start from")
struct StartingManifestTests {
  @Test(
    "name the engine that the imports ask for",
    arguments: [
      ("import torch", "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"),
      ("import tensorflow as tf", "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64"),
      ("import tensorflow as tf\ntf.app.run()", "TF-1.13.1-python3.6-v2"),
      ("import keras", "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64"),
      (
        "import npu_bridge\nimport tensorflow as tf\ntf.Session()",
        "tensorflow_1.15-cann_5.0.2-py_3.7-euler_2.8.3-aarch64"
      ),
      ("import mindspore.nn", "mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64"),
      (
        "import horovod.torch as hvd\nimport torch",
        "horovod_0.22.1-pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"
      ),
      ("import xgboost\nimport sklearn", "XGBoost-0.80-Sklearn-0.18.1-python3.6"),
      ("import sklearn\nimport torch", "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"),
      ("import tensorflow as tf\ntf.app.run()\nprint 'a'", "TF-1.4.0-python2.7"),
    ])
  func engines(_ script: String, _ version: String) {
    #expect(Started(script).lines(from: "engine").first == "engine: \(version)")
  }

  @Test("name an image where no engine reads the script")
  func image() {
    let started = Started("import torch\nif (n := 5) > 3: print(n)\n")
    #expect(
      started.lines(from: "engine").prefix(2)
        == ["engine:", "  image: todo-organization/todo-image:1.0"])
    #expect(started.text.contains("# TODO: the script is written for Python 3.8, which no preset"))
  }

  @Test("make channels of the paths of data and results")
  func channels() {
    let started = Started(
      arguments: "'--dataset', default='coco'", "'--data-path', required=True", "'--output'",
      "'--input', type=int", "'--log_dir', choices=['a']")
    #expect(started.lines(from: "inputs") == ["inputs:", "  - name: data-path"])
    #expect(started.lines(from: "outputs") == ["outputs:", "  - name: output"])
    let names = started.lines(from: "hyperparameters").filter { $0.contains("name:") }
    #expect(names == ["  - name: dataset", "  - name: input", "  - name: log_dir"])
    let other = Started(arguments: "'--dataset'", "'--save', default='/cache/out'")
    #expect(other.lines(from: "inputs") == ["inputs:", "  - name: dataset"])
    #expect(other.lines(from: "outputs") == ["outputs:", "  - name: save"])
  }

  @Test("have values as the script has them")
  func values() {
    let started = Started(
      arguments: "'--lr', type=float, default=.5", "'--decay', type=float, default=1e-05",
      "'--n', type=int, default=-1", "'--big', type=float, default=1e+3",
      "'--name', default='on'", "'--size', default=64", "'--text', default=''",
      "'--pick', type=int, choices=[1, 2], default=2")
    #expect(
      started.lines(from: "hyperparameters") == [
        "hyperparameters:",
        "  - name: lr", "    type: Float", "    default: 0.5",
        "  - name: decay", "    type: Float", "    default: 1e-05",
        "  - name: \"n\"", "    type: Integer", "    default: -1",
        "  - name: big", "    type: Float", "    default: 1e3",
        "  - name: name", "    type: String", "    default: \"on\"",
        "  - name: size", "    type: String", "    default: \"64\"",
        "  - name: text", "    type: String",
        "  - name: pick", "    type: Integer", "    default: 2", "    choices:", "      - 1",
        "      - 2",
      ])
  }

  @Test("leave out what no job can pass, and say why")
  func leftOut() {
    let started = Started(
      arguments: "'--on', action='store_true'", "'file'", "'-x'", "'--flag', type=bool",
      "'--pair', nargs=2", "'--many', nargs='+'", "'--a.b'", "'--one', nargs=1",
      "'--maybe', nargs='?'")
    let reasons = started.manifest.leftOut.map { "\($0.name): \($0.statement.english)" }
    #expect(
      reasons == [
        "--on: 'store_true' refuses '--name=value'; define it with a function that reads 'true' and "
          + "'false'",
        "file: positional, and a job passes '--name=value' only",
        "-x: it has only a short name, and a job passes '--name=value'",
        "--flag: 'type=bool' takes every text for true, also 'false'; define it with a function that "
          + "reads both",
        "--pair: it takes several values, and a job passes one",
        "--many: it takes several values, and a job passes one",
        "--a.b: a manifest's names have letters, digits, '_' and '-' only",
      ])
    let names = started.lines(from: "hyperparameters").filter { $0.contains("name:") }
    #expect(names == ["  - name: one", "  - name: maybe"])
  }

  @Test("are named by letters, digits, '_' and '-'")
  func names() {
    #expect(Started("", name: "花卉").lines(from: "name").first == "name: training")
    #expect(Started("", name: "my net (2)").lines(from: "name").first == "name: my-net-2")
    #expect(Started("", name: "0123").lines(from: "name").first == "name: \"0123\"")
  }
}
