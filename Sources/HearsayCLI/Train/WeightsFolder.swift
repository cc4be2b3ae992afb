import ArgumentParser
import FoundationEssentials

/// The folder that fitted weights are written into.
struct WeightsFolder: ExpressibleByArgument {
  let path: String

  init(argument: String) { path = argument }

  /// Throws unless the folder is there: told at once, and not after minutes of fitting.
  func check() throws {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw ValidationError("--output \(path): there is no such folder; make it first.")
    }
  }

  /// Writes one file.
  func write(_ text: String, as name: String) throws {
    try text.write(
      to: URL(fileURLWithPath: path).appendingPathComponent(name), atomically: true,
      encoding: .utf8)
  }
}
