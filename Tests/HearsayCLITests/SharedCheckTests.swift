import Foundation
import Testing

/// `hearsay verify` and a program that was written apart from it come to the same figures.
@Suite(
  .enabled(
    if: SharedChecker.isThere,
    "skipped: python3, or ../shared with the checker and its articles, is not beside the project"))
struct SharedCheckTests {
  @Test func bothCheckersAgree() throws {
    let folder = try Scratch()
    let names = try FileManager.default.contentsOfDirectory(atPath: SharedChecker.articles.path)
    for name in names.sorted().prefix(6) {
      try folder.write(
        "in/\(name)", try Data(contentsOf: SharedChecker.articles.appendingPathComponent(name)))
    }
    let file = folder.path("claims.jsonl")
    #expect(try CommandRun(["extract", folder.path("in"), "-o", file]).status == 0)
    let ours = try CommandRun(["verify", file, "--articles", folder.path("in")])
    // The binary's path lands in an argument that the checker does not read.
    let script = "shift; exec python3 \"$0\" \"$@\""
    let theirs = try CommandRun(
      [file, folder.path("in")], through: ["/bin/sh", "-c", script, SharedChecker.script.path])
    #expect(ours.status == 0, "\(ours.text)")
    #expect(theirs.status == 0, "\(theirs.text)")
    #expect(theirs.text == ours.talk)
  }
}

/// The checker beside the project.
enum SharedChecker {
  private static let shared = Sample.project.appendingPathComponent("../shared").standardized
  static let script = shared.appendingPathComponent("eval/check_records.py")
  static let articles = shared.appendingPathComponent("data/polnear-train/text")

  static var isThere: Bool {
    let files = [script, articles].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
    let python = try? CommandRun([], through: ["/bin/sh", "-c", "python3 --version"])
    return files && python?.status == 0
  }
}
