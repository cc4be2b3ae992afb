import Foundation

@testable import HearsayCLI

/// Articles for tests of the command line.
enum Sample {
  /// Five assertions: a quotation, letters of two bytes, a chain of two, a denial.
  static let article = """
    The mayor said the bridge would open in May.

    “Café owners are ready,” said Ann Smith, who runs the market hall.

    The Tarn Courier reported that officials said the toll would rise to 5 dollars. The council \
    denied that the toll would rise.

    """
  /// One assertion.
  static let short = "The ferry was late again, a spokesman said on Monday.\n"

  /// The project's folder.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../..").standardized
  /// The articles that were written for the project.
  static let corpus = project.appendingPathComponent("Corpus/articles").path

  /// `hearsay extract` over the corpus, run once for all tests.
  static let corpusRun = Result { try CommandRun(["extract", corpus]) }
}

extension CommandRun {
  /// The objects on standard output, one a line.
  var objects: [JSONTree] {
    get throws { try lines.map { try JSONParser.value(of: Array($0.utf8)) } }
  }

  /// What standard error says of files, without the summary.
  var complaints: [Substring] { talk.split(separator: "\n").filter { $0.hasPrefix("hearsay: ") } }

  /// The last line on standard error.
  var summary: Substring? { talk.split(separator: "\n").last }

  /// The strings that a key has in the objects on standard output.
  func texts(_ key: String) throws -> [String] { try objects.compactMap { $0[key]?.text } }
}

extension Scratch {
  /// The path of a name in the folder, whether or not it is there.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names in the folder, hidden ones included.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
