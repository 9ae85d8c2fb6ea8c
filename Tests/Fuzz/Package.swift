// swift-tools-version: 6.2
import PackageDescription

// The modules are compiled here once more, through the link `House` to the sources: the fuzzer must instrument them,
// and what has package access is no product of the root package.
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

/// A module of the house: it may import those that stand before it.
func module(_ name: String, imports: [String] = []) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) }, path: "House/\(name)",
    swiftSettings: settings)
}

let package = Package(
  name: "algolint-fuzz",
  products: [.executable(name: "fuzz", targets: ["fuzz"])],
  targets: [
    module("Diagnostics"),
    module("CanonicalJSON"),
    module("TextPatterns", imports: ["Diagnostics"]),
    module("YAMLSubset", imports: ["Diagnostics"]),
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
    module("Reporting", imports: ["Diagnostics", "CanonicalJSON"]),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "AlgorithmCompiler", "AlgorithmLint", "Reporting", "TrainingScript", "YAMLSubset",
        "CanonicalJSON", "Diagnostics",
      ],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
  ]
)
