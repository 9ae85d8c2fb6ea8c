import Foundation
import Testing

@Suite("Manifests started from the scripts that readers are compared on")
struct InitScriptTests {
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Interop/scripts")

  /// Each script, or folder with a script and its modules, by its path below `scripts`.
  private static let subjects: [String] = {
    let manager = FileManager.default
    let folders = (try? manager.contentsOfDirectory(atPath: scripts.path)) ?? []
    return folders.sorted().flatMap { folder in
      let names = (try? manager.contentsOfDirectory(atPath: "\(scripts.path)/\(folder)")) ?? []
      return names.sorted().filter { $0 != "__pycache__" && !$0.hasPrefix(".") }
        .map { "\(folder)/\($0)" }
    }
  }()

  /// What is wrong with a script whatever its manifest: it ends at arguments of the platform, wants some that no job can
  /// pass, or is written for a Python that no engine has.
  private static func isOfScript(_ line: Substring) -> Bool {
    line.hasSuffix("[parse-args-strict]") || line.hasSuffix("[engine-python-mismatch]")
      || line.contains(" positional argument ") && line.hasSuffix("[required-argument-missing]")
  }

  @Test("are clean but for what a script lacks itself", arguments: ["en", "zh"])
  func clean(language: String) throws {
    let folder = try TemporaryFolder()
    var manifests: [String: String] = [:]
    for subject in Self.subjects {
      let name = subject.replacing("/", with: "-").replacing(".py", with: "") + ".algorithm.yaml"
      let path = Self.scripts.appending(path: subject).path
      let run = try Binary.run(
        "init \(path) -o \(name) --lang \(language)", in: folder)
      // A folder of modules alone has no script.
      guard run.status == 0 else {
        #expect(run.errors.contains("Python"), "\(subject): \(run.errors)")
        continue
      }
      manifests[name] = folder.text(name)
    }
    #expect(manifests.count > 150)
    let check = try Binary.run("check --quiet --format short .", in: folder)
    for line in check.output.split(separator: "\n") where !Self.isOfScript(line) {
      let name = String(line.prefix { $0 != ":" })
      let isMissing = { (channels: String) in
        line.hasSuffix("[missing-\(channels.dropLast())]")
          && manifests[name]?.contains("\n\(channels): []") == true
      }
      // What only a change of the script mends, and a TODO in the manifest says.
      let isOfScript =
        line.hasSuffix("[parse-args-strict]") || line.contains("positional argument")
        || line.contains("位置参数")
      #expect(isOfScript || isMissing("inputs") || isMissing("outputs"), "\(line)")
    }
  }
}
