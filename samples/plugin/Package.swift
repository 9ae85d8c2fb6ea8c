// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "team-lint",
  dependencies: [.package(name: "algolint", path: "../..")],
  targets: [
    .executableTarget(
      name: "team-lint",
      dependencies: [
        .product(name: "AlgorithmLint", package: "algolint"),
        .product(name: "AlgorithmManifest", package: "algolint"),
        .product(name: "YAMLSubset", package: "algolint"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
