/// How the versions of engines are built, so that one that is newer than the tables can be read all the same.
///
/// Two patterns are in use. The newer joins parts `name_version` by `-`:
/// `pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64`. The older joins name and version:
/// `TF-1.13.1-python3.6-v2`. Image builds append a date, a commit or a chip to either.
enum EnginePattern {
  /// What can be read off a version; nil if it follows neither pattern.
  static func read(_ version: String) -> Engine? {
    guard version.utf8.count <= 200 else { return nil }
    let parts = version.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isPartByte) }) else { return nil }
    var reading = Reading()
    guard readNewer(parts, &reading) || readOlder(parts, &reading) else { return nil }
    return reading.engine(version: version)
  }

  /// Whether `version` is `base` with nothing but the date, commit or chip of a build behind it.
  static func isBuild(_ version: String, of base: String) -> Bool {
    guard version.utf8.count > base.utf8.count + 1, version.hasPrefix(base + "-") else {
      return false
    }
    return version.dropFirst(base.count + 1).split(separator: "-", omittingEmptySubsequences: false)
      .allSatisfy { part in
        chips.contains { part.hasPrefix($0) } || part.utf8.count >= 6 && part.utf8.allSatisfy(isHex)
      }
  }

  /// What the parts say, gathered.
  private struct Reading {
    var frameworks: [Framework] = []
    var pythonVersion: String?
    var usesCUDA = false
    var usesAscend = false
    var architecture: Substring?

    func engine(version: String) -> Engine? {
      guard let pythonVersion, let first = frameworks.first else { return nil }
      // Images for 64-bit ARM are made for Ascend cards only.
      let isForAscend = usesAscend || (architecture == "aarch64" && !usesCUDA)
      let resourceTypes: [ResourceType]? =
        if isForAscend { [.ascend] } else if first == .horovod { [.gpu] } else if usesCUDA {
          [.cpu, .gpu]
        } else { nil }
      return Engine(
        Self.name(first, isForAscend: isForAscend, usesCUDA: usesCUDA), version, frameworks,
        python: pythonVersion, on: resourceTypes, .unlisted, "")
    }

    /// The name of the engine that has versions of this kind.
    private static func name(_ first: Framework, isForAscend: Bool, usesCUDA: Bool) -> String {
      switch first {
      case .tensorFlow: isForAscend ? "Ascend-Powered-Engine" : "TensorFlow"
      case .mindSpore: isForAscend ? "Ascend-Powered-Engine" : usesCUDA ? "MPI" : "MindSpore"
      case .xgBoost: "XGBoost-Sklearn"
      case .pyTorch, .mxNet, .scikitLearn, .horovod, .kungFu, .caffe: first.rawValue
      }
    }
  }

  // MARK: - The two patterns

  /// `framework_1.2-…-py_3.7-system_18.04-architecture`, then what a build appends.
  private static func readNewer(_ parts: [Substring], _ reading: inout Reading) -> Bool {
    var hasSystem = false
    for (index, part) in parts.enumerated() {
      if reading.architecture != nil {
        // Whatever stands behind the architecture comes from the build of the image.
        readSuffix(part, &reading)
        continue
      }
      if part == "x86_64" || part == "aarch64" {
        reading.architecture = part
        continue
      }
      let pair = part.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, startsWithDigit(pair[1]) else { return false }
      if let framework = newerNames[String(pair[0])] {
        guard index == reading.frameworks.count else { return false }
        reading.frameworks.append(framework)
        continue
      }
      switch pair[0] {
      case "cuda": reading.usesCUDA = true
      case "cann": reading.usesAscend = true
      case "py": reading.pythonVersion = String(pair[1])
      case "ubuntu", "euler", "euleros", "openeuler", "centos", "hce": hasSystem = true
      default: return false
      }
    }
    return hasSystem && reading.architecture != nil && reading.pythonVersion != nil
  }

  /// `Framework-1.2-…-python3.6`, then what a build appends.
  private static func readOlder(_ parts: [Substring], _ reading: inout Reading) -> Bool {
    reading = Reading()
    var lastWasFramework = false
    for part in parts {
      if reading.pythonVersion != nil {
        readSuffix(part, &reading)
      } else if part.hasPrefix("python"), startsWithDigit(part.dropFirst(6)) {
        reading.pythonVersion = String(part.dropFirst(6))
      } else if let framework = olderNames[String(part)] {
        guard !lastWasFramework else { return false }
        reading.frameworks.append(framework)
        lastWasFramework = true
        continue
      } else if !reading.frameworks.isEmpty, startsWithDigit(part) || isComponent(part) {
        // A version, or the number of a toolkit such as `c78`.
      } else {
        return false
      }
      lastWasFramework = false
    }
    return reading.pythonVersion != nil && !reading.frameworks.isEmpty
  }

  /// A date, a commit, a chip, a revision such as `v2`, a system or an architecture.
  private static func readSuffix(_ part: Substring, _ reading: inout Reading) {
    if part == "aarch64" || part == "x86_64" { reading.architecture = part }
    if chips.contains(where: { part.hasPrefix($0) }) { reading.usesAscend = true }
  }

  // MARK: - The words of versions

  private static let newerNames: [String: Framework] = [
    "tensorflow": .tensorFlow, "pytorch": .pyTorch, "mindspore": .mindSpore, "mxnet": .mxNet,
    "horovod": .horovod, "kungfu": .kungFu, "xgboost": .xgBoost, "sklearn": .scikitLearn,
  ]

  private static let olderNames: [String: Framework] = [
    "TF": .tensorFlow, "TensorFlow": .tensorFlow, "PyTorch": .pyTorch, "MindSpore": .mindSpore,
    "Mindspore": .mindSpore, "MXNet": .mxNet, "XGBoost": .xgBoost, "Sklearn": .scikitLearn,
    "Horovod": .horovod, "KF": .kungFu, "Caffe": .caffe,
  ]

  /// How the names of Ascend chips begin in versions.
  private static let chips = ["d910", "d310", "snt9", "snt3", "ascend"]

  // MARK: - Letters

  private static func isPartByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2B: true
    default: false
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte
  }

  private static func startsWithDigit(_ text: Substring) -> Bool {
    text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// Whether `text` is a `c` and a number.
  private static func isComponent(_ text: Substring) -> Bool {
    text.hasPrefix("c") && startsWithDigit(text.dropFirst())
  }
}
