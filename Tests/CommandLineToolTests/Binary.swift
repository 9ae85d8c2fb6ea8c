import Foundation
import Testing

/// The built program, run as a user would.
enum Binary {
  struct Run {
    let output: String
    let errors: String
    let status: Int32
  }

  /// It lies beside the test bundle.
  private static var path: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
    let test = bundle ?? CommandLine.arguments[0]
    return (test as NSString).deletingLastPathComponent + "/algolint"
  }

  /// - Parameters:
  ///   - line: The arguments, separated by spaces.
  ///   - environment: Besides this the program sees nothing.
  static func run(
    _ line: String, in folder: TemporaryFolder, input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Run {
    // Files instead of pipes: no buffer that could fill up.
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "in")
    let command =
      "\"$0\" \(line) <\(scratch.path("in")) >\(scratch.path("out")) 2>\(scratch.path("err"))"
    let status = try shell(command, in: folder, environment)
    return Run(
      output: scratch.text("out") ?? "", errors: scratch.text("err") ?? "", status: status)
  }

  /// Runs a line of the shell, in which `"$0"` is the program.
  static func shell(
    _ command: String, in folder: TemporaryFolder, _ environment: [String: String] = [:]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command, path]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
