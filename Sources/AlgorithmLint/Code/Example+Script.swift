import Diagnostics

extension Example.CodeFile {
  /// A small training script.
  ///
  /// - Parameters:
  ///   - definitions: The lines that matter.
  ///   - parse: How it takes its arguments apart.
  static func script(_ definitions: String, parse: String = "parse_known_args") -> Self {
    let result = parse == "parse_known_args" ? "args, _" : "args"
    return .file(
      "train.py",
      """
      import argparse

      parser = argparse.ArgumentParser()
      parser.add_argument('--data_url')
      parser.add_argument('--train_url')
      \(definitions.isEmpty ? "" : definitions + "\n")\(result) = parser.\(parse)()

      """)
  }
}

extension Example {
  /// A part of a manifest for a folder of code, in which the boot file lies, too.
  static func inFolder(_ text: String, _ files: [CodeFile]) -> Example {
    .part(
      "code_dir: obs://bucket/alg/\nboot_file: train.py\n\(text)",
      code: [.script("")] + files)
  }

  /// A part of a manifest for the code in `train.py`, which stands beside it.
  ///
  /// - Parameter bootFile: As it is written, with marks.
  static func scripted(
    _ text: String, _ script: CodeFile, bootFile: String = "train.py"
  ) -> Example {
    .part(
      "\(text)\ncode_dir: obs://bucket/alg/\nboot_file: \(bootFile)\nsource_dir: .",
      code: [script])
  }
}
