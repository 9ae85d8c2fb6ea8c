// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// How a release build for Linux is linked: one static file where the host has a static C library,
/// else with the Swift runtime inside and the C library outside.
///
/// The functions of the runtime that every run needs are laid side by side, in the order of `startup.order`:
/// a run then touches a third fewer pages, and starts in three quarters of the time.
///
/// `ALGOLINT_LINK` chooses by hand: `static`, `stdlib`, `dynamic`, or `named`, which is `static` with symbols and in
/// no order, as `Tests/Benchmarks/order` asks for.
func releaseLinkFlags() -> [String] {
  #if os(Linux) && canImport(Glibc)
    let folders = [
      "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
    ]
    let hostHasStaticLibrary = folders.contains { access($0 + "/libc.a", R_OK) == 0 }
    let choice =
      Context.environment["ALGOLINT_LINK"] ?? (hostHasStaticLibrary ? "static" : "stdlib")
    if choice == "dynamic" { return [] }
    if choice == "named" { return ["-static-executable", "-use-ld=lld"] }
    let mode = choice == "static" ? "-static-executable" : "-static-stdlib"
    let order = Context.packageDirectory + "/Sources/algolint/startup.order"
    let linker = ["-s", "--symbol-ordering-file=" + order, "--no-warn-symbol-ordering"]
    return [mode, "-use-ld=lld"] + linker.flatMap { ["-Xlinker", $0] }
  #else
    return []
  #endif
}

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .defaultIsolation(nil),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

/// A module of the house: it may import what it lists, nothing else.
func module(_ name: String, imports: [String] = []) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) }, swiftSettings: settings)
}

/// The tests of one or several modules.
func tests(_ name: String, of modules: [String]) -> Target {
  .testTarget(
    name: name, dependencies: modules.map { .init(stringLiteral: $0) }, swiftSettings: settings)
}

let package = Package(
  name: "algolint",
  products: [
    .executable(name: "algolint", targets: ["algolint"]),
    .library(name: "YAMLSubset", targets: ["YAMLSubset", "Diagnostics"]),
    .library(name: "AlgorithmManifest", targets: ["AlgorithmManifest", "Diagnostics"]),
    .library(
      name: "AlgorithmLint",
      targets: ["AlgorithmLint", "AlgorithmManifest", "TrainingScript", "Diagnostics"]),
  ],
  targets: [
    module("Diagnostics"),
    module("CanonicalJSON"),
    module("TextPatterns", imports: ["Diagnostics"]),
    module("YAMLSubset", imports: ["Diagnostics"]),
    // No word of ModelArts above this line.
    module("AlgorithmManifest", imports: ["YAMLSubset", "Diagnostics"]),
    module("TrainingScript", imports: ["Diagnostics"]),
    module(
      "AlgorithmLint",
      imports: ["AlgorithmManifest", "TrainingScript", "TextPatterns", "Diagnostics"]),
    module(
      "AlgorithmCompiler",
      imports: [
        "AlgorithmLint", "AlgorithmManifest", "TrainingScript", "YAMLSubset", "CanonicalJSON",
        "Diagnostics",
      ]),
    module(
      "Configuration",
      imports: [
        "AlgorithmCompiler", "AlgorithmLint", "AlgorithmManifest", "TextPatterns", "YAMLSubset",
        "CanonicalJSON", "Diagnostics",
      ]),
    module("Reporting", imports: ["Diagnostics", "CanonicalJSON"]),
    module(
      "CommandLineTool",
      imports: [
        "Configuration", "Reporting", "AlgorithmCompiler", "AlgorithmLint", "AlgorithmManifest",
        "TrainingScript", "TextPatterns", "YAMLSubset", "CanonicalJSON", "Diagnostics",
      ]),
    .executableTarget(
      name: "algolint", dependencies: ["CommandLineTool"], exclude: ["startup.order"],
      swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(releaseLinkFlags(), .when(platforms: [.linux], configuration: .release))
      ]),
    tests("CanonicalJSONTests", of: ["CanonicalJSON"]),
    tests("TextPatternsTests", of: ["TextPatterns", "Diagnostics"]),
    tests(
      "ConfigurationTests",
      of: [
        "Configuration", "AlgorithmCompiler", "AlgorithmLint", "AlgorithmManifest", "TextPatterns",
        "CanonicalJSON", "Diagnostics",
      ]),
    tests(
      "CommandLineToolTests",
      of: [
        "CommandLineTool", "Configuration", "Reporting", "AlgorithmCompiler", "AlgorithmLint",
        "AlgorithmManifest", "TrainingScript", "Diagnostics", "algolint",
      ]),
    tests("ReportingTests", of: ["Reporting", "CanonicalJSON", "Diagnostics"]),
    tests(
      "AlgorithmLintTests",
      of: ["AlgorithmCompiler", "AlgorithmLint", "AlgorithmManifest", "YAMLSubset", "Diagnostics"]),
    tests("ProjectTests", of: []),
    tests(
      "PropertyTests",
      of: [
        "Reporting", "AlgorithmCompiler", "AlgorithmLint", "AlgorithmManifest", "TrainingScript",
        "YAMLSubset", "CanonicalJSON", "Diagnostics",
      ]),
    tests("TrainingScriptTests", of: ["TrainingScript", "Diagnostics"]),
    tests("YAMLSubsetTests", of: ["YAMLSubset", "Diagnostics"]),
    tests(
      "AlgorithmManifestTests", of: ["AlgorithmManifest", "YAMLSubset", "Diagnostics"]),
    tests(
      "AlgorithmCompilerTests",
      of: [
        "AlgorithmCompiler", "Reporting", "AlgorithmLint", "AlgorithmManifest", "TrainingScript",
        "YAMLSubset", "CanonicalJSON", "Diagnostics",
      ]),
    tests(
      "SampleTests",
      of: [
        "Configuration", "Reporting", "AlgorithmCompiler", "AlgorithmLint", "AlgorithmManifest",
        "CanonicalJSON", "Diagnostics",
      ]),
  ]
)
