import Foundation

/// One run of the built `hearsay` binary: what it was given and what came back.
struct CommandRun {
  let status: Int32
  let output: Data
  let talk: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard output.
  var lines: [Substring] { text.split(separator: "\n") }

  /// Runs the binary to its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands after `hearsay`.
  ///   - input: Standard input; empty unless given.
  ///   - environment: The whole environment; this process' own unless given.
  ///   - folder: The working folder; this process' own unless given.
  ///   - wrapper: A command that runs the binary and its arguments, which are put after it.
  /// - Throws: What goes wrong with starting it or with its files.
  init(
    _ arguments: [String], input: Data = Data(), environment: [String: String]? = nil,
    folder: URL? = nil, through wrapper: [String] = []
  ) throws {
    let process = Process()
    let command = wrapper + [Self.binary.path] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    // Files rather than pipes: neither side can wait for the other, whatever the sizes.
    let streams = try Scratch()
    let files = ["in", "out", "err"].map { streams.url.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Data(contentsOf: files[1])
    talk = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// The binary that was built with the tests: it lies beside the test bundle.
  static let binary: URL = {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = own.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("hearsay")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: ".build/debug/hearsay")
  }()
}

/// A folder that is there as long as this object.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hearsay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into the folder; returns its path.
  @discardableResult
  func write(_ name: String, _ content: Data) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
    return file.path
  }

  /// Writes a text into the folder; returns its path.
  @discardableResult
  func write(_ name: String, _ content: String) throws -> String {
    try write(name, Data(content.utf8))
  }
}
