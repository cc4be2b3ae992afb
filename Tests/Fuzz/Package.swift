// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "hearsay-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "hearsay", path: "../..")],
  targets: [
    // The driver comes from the compiler: libFuzzer, with the address sanitizer.
    .executableTarget(
      name: "HearsayFuzz",
      dependencies: [
        .product(name: "Hearsay", package: "hearsay"),
        .product(name: "HearsayCLI", package: "hearsay"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
  ]
)
