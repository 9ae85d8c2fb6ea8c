// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that who builds the tool doesn't build this.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "algolint", path: "../..")],
  targets: [
    .executableTarget(
      name: "parse-benchmark", dependencies: [.product(name: "YAMLSubset", package: "algolint")])
  ]
)
