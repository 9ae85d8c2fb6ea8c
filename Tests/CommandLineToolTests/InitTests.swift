import Foundation
import Testing

@Suite("Starting manifests")
struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let script = """
    import argparse
    import torch

    parser = argparse.ArgumentParser()
    parser.add_argument('--data_url', required=True)
    parser.add_argument('--train_url', required=True)
    parser.add_argument('--lr', type=float, default=1e-3, help='learning rate (initial)')
    parser.add_argument('--opt', choices=['sgd', 'adam'], default='sgd')
    parser.add_argument('--epochs', type=int, required=True)
    parser.add_argument('--config', default='configs/a.yaml')
    parser.add_argument('--half', action='store_true')
    parser.add_argument('model', nargs='?')
    args, _ = parser.parse_known_args()

    """

  @Test("What the script tells is in the manifest, and TODOs where a person must decide")
  func whole() throws {
    try folder.write(Self.script, to: "flowers/train.py")
    let run = try Binary.run("init flowers", in: folder)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(
      run.errors == """
        boot file 'train.py': the only script
        engine 'pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64', since the code imports 'torch'
        input channels, by their names: 'data_url'
        output channels, by their names: 'train_url'
        4 hyperparameters
        left out, since no job can pass them:
          flowers/train.py:11:21: --half: 'store_true' refuses '--name=value'; define it with a \
        function that reads 'true' and 'false'
          flowers/train.py:12:21: model: positional, and a job passes '--name=value' only
        written to 'flowers/algorithm.yaml'; 5 TODOs left for you
        for completion in editors: algolint schema > manifest.schema.json

        """)
    #expect(
      folder.text("flowers/algorithm.yaml") == """
        # yaml-language-server: $schema=manifest.schema.json
        name: flowers                         # Name
        # TODO: say what the algorithm does
        description: PyTorch - train.py       # Description
        # other engines:
        #   horovod_0.22.1-pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64
        #   PyTorch-1.4.0-python3.6-v2
        engine: pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64  # AI engine
        # TODO: the OBS folder to which the code is uploaded
        code_dir: obs://todo-bucket/flowers/  # Code directory
        boot_file: train.py                   # Boot file
        source_dir: ./                        # Local code directory

        inputs:             # Input data configuration
          - name: data_url  # Code path parameter

        outputs:             # Output data configuration
          - name: train_url  # Code path parameter

        # Left out of the script's arguments:
        #   --half: 'store_true' refuses '--name=value'; define it with a function that reads 'true' and 'false'
        #   model: positional, and a job passes '--name=value' only
        hyperparameters:                        # Hyperparameters
          # help: learning rate (initial)
          - name: lr                            # Name
            description: learning rate initial  # Description
            type: Float                         # Type
            default: 1e-3                       # Default value
          - name: opt
            type: String
            default: sgd
            choices:                            # Enumeration
              - sgd
              - adam
          # TODO: the script demands a value; write one that jobs can start with
          - name: epochs
            type: Integer
            default: 0
            required: true                      # Required
          # TODO: the script's default 'configs/a.yaml' has characters that no hyperparameter can have
          - name: config
            type: String

        # TODO: keep what the code runs on; add 'multi_card' and 'distributed' if it can
        resources:  # Training constraints
          types:    # Resource type
            - CPU
            - GPU

        """)
    let check = try Binary.run("check flowers", in: folder)
    #expect(check.output == "")
  }

  @Test("A manifest that is there stays unless that is asked for")
  func force() throws {
    try folder.write(Self.script, to: "train.py")
    try folder.write("mine", to: "algorithm.yaml")
    let refused = try Binary.run("init", in: folder)
    #expect(refused.status == 2)
    #expect(
      refused.errors.hasPrefix("algolint: './algorithm.yaml' exists already\n")
        || refused.errors.hasPrefix("algolint: 'algorithm.yaml' exists already\n"))
    #expect(folder.text("algorithm.yaml") == "mine")
    #expect(try Binary.run("init --force", in: folder).status == 0)
    let printed = try Binary.run("init train.py -o -", in: folder)
    #expect(printed.output == folder.text("algorithm.yaml"))
    #expect(try Binary.run("init train.py -o m/a.algorithm.yaml", in: folder).status == 0)
    #expect(folder.text("m/a.algorithm.yaml")?.contains("source_dir: ../") == true)
    #expect(try Binary.run("check m", in: folder).output == "")
  }

  @Test("Of several scripts the one is taken that reads arguments and is called like one")
  func search() throws {
    try folder.write("import os\n", to: "c/utils.py")
    try folder.write("print('a')\n", to: "c/main.py")
    try folder.write(Self.script, to: "c/resnet_train.py")
    let run = try Binary.run("init c -o -", in: folder)
    #expect(
      run.errors.hasPrefix(
        "boot file 'resnet_train.py': by its name, it reads arguments; 1 more could be started\n"))
    try folder.write(Self.script, to: "c/train.py")
    let usual = try Binary.run("init c -o - --lang zh", in: folder)
    #expect(usual.errors.hasPrefix("启动文件“train.py”：名称、会读取命令行参数；另有 2 个脚本也可启动\n"))
  }

  @Test("Where nothing at the top can be started, the usual folders are looked into")
  func usualFolders() throws {
    try folder.write("from setuptools import setup\n", to: "r/setup.py")
    try folder.write("LIMIT = 5\n", to: "r/constants.py")
    try folder.write(Self.script, to: "r/src/train.py")
    let run = try Binary.run("init r", in: folder)
    #expect(run.errors.hasPrefix("boot file 'src/train.py': by its name, it reads arguments\n"))
    #expect(folder.text("r/algorithm.yaml")?.contains("boot_file: src/train.py") == true)
    #expect(try Binary.run("check r", in: folder).output == "")
  }

  @Test("Where there is no script to read, nothing is written")
  func absent() throws {
    try folder.write("text", to: "d/readme.md")
    let empty = try Binary.run("init d", in: folder)
    #expect(empty.status == 2)
    #expect(
      empty.errors == """
        algolint: there is no Python script in 'd'
        name the script that starts the training

        """)
    let other = try Binary.run("init d/readme.md", in: folder)
    #expect(other.status == 2)
    #expect(other.errors.hasPrefix("algolint: 'd/readme.md' is no Python script: "))
    let missing = try Binary.run("init nothing.py", in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("algolint: cannot read 'nothing.py': "))
    try folder.write(Data([0x80, 0x00, 0xFF]), to: "binary.py")
    let binary = try Binary.run("init binary.py -o -", in: folder)
    #expect(binary.status == 0)
    #expect(binary.errors.contains("there may be more arguments: the text can't be read as Python"))
    #expect(binary.output.contains("# TODO: there may be more arguments, since the text can't be"))
    try folder.write("", to: "empty.py")
    #expect(try Binary.run("init empty.py -o -", in: folder).status == 0)
  }

  @Test("Names, values and help texts that the platform refuses are told, not written")
  func refused() throws {
    let long = String(repeating: "n", count: 65)
    try folder.write(
      """
      import argparse
      p = argparse.ArgumentParser(conflict_handler='resolve')
      p.add_argument('--a.b')
      p.add_argument('--\(long)')
      p.add_argument('-x')
      p.add_argument('--flag', type=bool, default=True)
      p.add_argument('--sizes', nargs=2, type=int)
      p.add_argument('--amp', default=False)
      p.add_argument('--n', type=int, default=0.5)
      p.add_argument('--secret_key', default='s3cr3tvalue9')
      p.add_argument('--layers', type=int, choices=[1, 2], default=3)
      p.add_argument('--help-me', default='on', help='学习率（初始）: \\x1b[31m %(default)s')
      p.parse_known_args()

      """, to: "train.py")
    let run = try Binary.run("init train.py -o - --lang zh", in: folder)
    for name in ["--a.b", "--\(long)", "-x", "--flag", "--sizes"] {
      #expect(run.errors.contains("：\(name)：") || run.errors.contains(": \(name)："), "\(name)")
    }
    #expect(!run.output.contains("s3cr3tvalue9"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("default: \"on\""))
    try folder.write(run.output, to: "algorithm.yaml")
    let check = try Binary.run("check --quiet --format short", in: folder)
    let codes = check.output.split(separator: "\n").compactMap { $0.split(separator: "[").last }
    #expect(Set(codes) == ["missing-input]", "missing-output]"], "\(check.output)")
  }
}
