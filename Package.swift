// swift-tools-version: 6.2
import PackageDescription

/// CI lets no warning pass; packages that depend on this one are free to.
let warnings: [SwiftSetting] =
  Context.environment["HEARSAY_WARNINGS"] == "errors" ? [.treatAllWarnings(as: .error)] : []

/// Settings that every Swift target shares.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ] + warnings

let package = Package(
  name: "hearsay",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "hearsay", targets: ["HearsayProgram"]),
    .executable(name: "hearsay-review", targets: ["HearsayReview"]),
    .executable(name: "hearsay-benchmarks", targets: ["HearsayBenchmarks"]),
    .library(name: "Hearsay", targets: ["Hearsay", "HearsayMatching"]),
    // For Tests/Fuzz; the command line has no interface but its options.
    .library(name: "HearsayCLI", targets: ["HearsayCLI"]),
    .executable(name: "gather-lexicons", targets: ["GatherLexicons"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    // System libraries, from Debian's libicu-dev, libxml2-dev, libarchive-dev and zlib1g-dev.
    .systemLibrary(
      name: "CICU", path: "Sources/CICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .systemLibrary(
      name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", path: "Sources/CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // Small C layers, so that no library's headers reach Swift.
    .target(name: "CBreaks", dependencies: ["CICU"], path: "Sources/CBreaks"),
    .target(name: "CUnpack", dependencies: ["CLibArchive"], path: "Sources/CUnpack"),
    .target(name: "CInflate", dependencies: ["CZlib"], path: "Sources/CInflate"),
    .target(name: "CMarkup", dependencies: ["CLibXML2"], path: "Sources/CMarkup"),
    .target(name: "CPrefetch", path: "Sources/CPrefetch"),

    // Word lists, embedded at build time.
    .executableTarget(
      name: "EmbedLexiconsTool", dependencies: ["HearsayTables", "HearsayText"],
      path: "Sources/EmbedLexicons/Tool", swiftSettings: strict),
    .plugin(
      name: "EmbedLexicons", capability: .buildTool(), dependencies: ["EmbedLexiconsTool"],
      path: "Sources/EmbedLexicons/Plugin"),
    .target(
      name: "HearsayLexicons", path: "Lexicons",
      exclude: ["README.md", "en", "additions", "licences"],
      swiftSettings: strict, plugins: ["EmbedLexicons"]),
    // Writes the word lists that come from free data; see Lexicons/README.md.
    .executableTarget(
      name: "GatherLexicons",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),

    // Text, matching, stages, training, command line.
    .target(name: "HearsayText", dependencies: ["CBreaks"], swiftSettings: strict),
    .target(
      name: "HearsayTables", dependencies: ["CPrefetch", "HearsayText"], swiftSettings: strict),
    .target(
      name: "HearsayMatching",
      dependencies: ["HearsayText", "HearsayTables", "HearsayLexicons"],
      swiftSettings: strict),
    .target(
      name: "Hearsay",
      dependencies: [
        "HearsayText", "HearsayMatching", "HearsayLexicons", "CBreaks", "CMarkup", "CInflate",
        "CPrefetch",
      ],
      swiftSettings: strict),
    .target(
      name: "HearsayTraining", dependencies: ["Hearsay", "HearsayText", "HearsayMatching"],
      swiftSettings: strict),
    .target(
      name: "HearsayCLI",
      dependencies: [
        "Hearsay", "HearsayText", "HearsayMatching", "HearsayLexicons", "HearsayTraining",
        "CUnpack",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "HearsayProgram", dependencies: ["HearsayCLI"], swiftSettings: strict),
    // The server of `hearsay review`: a program of its own, since it takes in all of Foundation, which would
    // make every start of `hearsay` three times as long.
    .executableTarget(
      name: "HearsayReview",
      dependencies: [
        "HearsayCLI", "HearsayReviewPage",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The page of `hearsay review`, in the binary.
    .target(
      name: "HearsayReviewPage", resources: [.embedInCode("Page")],
      swiftSettings: strict),

    .executableTarget(
      name: "HearsayBenchmarks",
      dependencies: ["Hearsay", "HearsayText", "HearsayMatching"],
      swiftSettings: strict),

    // Tests.
    .target(
      name: "HearsayTestSupport",
      dependencies: ["Hearsay", "HearsayText", "HearsayMatching"],
      path: "Tests/HearsayTestSupport", swiftSettings: strict),
    .testTarget(
      name: "HearsayTextTests", dependencies: ["HearsayText", "HearsayTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HearsayMatchingTests",
      dependencies: [
        "HearsayMatching", "HearsayTables", "HearsayText", "HearsayTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HearsayTests",
      dependencies: [
        "Hearsay", "HearsayText", "HearsayMatching", "HearsayTraining", "HearsayTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HearsayCLITests",
      dependencies: [
        "HearsayCLI", "HearsayProgram", "HearsayReview", "HearsayReviewPage", "Hearsay",
        "HearsayText", "HearsayTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ]
)
