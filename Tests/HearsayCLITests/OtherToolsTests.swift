import Foundation
import Testing

/// The README's example for DuckDB and pandas, run as it stands there.
@Suite struct OtherToolsTests {
  private static func python(_ script: String, in folder: URL? = nil) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    if let folder { process.currentDirectoryURL = folder }
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : nil
  }

  private static var areThere: Bool {
    (try? python("import duckdb, pandas")).flatMap(\.self) != nil
  }

  @Test(
    .enabled(
      if: OtherToolsTests.areThere, "skipped: python3 with duckdb and pandas is not installed"))
  func theReadmesExampleRuns() throws {
    let script = try Self.readmeScript()
    let folder = try Scratch()
    try folder.write("claims.jsonl", Sample.corpusRun.get().output)
    let text = try #require(try Self.python(script, in: folder.url))
    let persons = try Sample.corpusRun.get().text.components(
      separatedBy: "\"source_type\":\"person\"")
    #expect(text.contains("\(persons.count - 1)"))
    #expect(text.components(separatedBy: "anonymous").count >= 3)
  }

  @Test(
    .enabled(
      if: OtherToolsTests.areThere, "skipped: python3 with duckdb and pandas is not installed"))
  func idsThatLookLikeNumbersStayText() throws {
    let folder = try Scratch()
    let input = #"{"id":"007","text":"The ferry was late, a spokesman said."}"# + "\n"
    let claims = try CommandRun(["extract", "--stdin"], input: Data(input.utf8))
    let path = try folder.write("claims.jsonl", claims.output)
    let table = try CommandRun(["convert", path, "--to", "csv", "-o", folder.path("claims.csv")])
    #expect(table.status == 0)
    let script =
      try Self.readmeScript() + """

        print(claims.article_id[0])
        print(pandas.read_csv("claims.csv", dtype={"article_id": str}).article_id[0])
        """
    let text = try #require(try Self.python(script, in: folder.url))
    #expect(text.hasSuffix("\n007\n007\n"), "\(text)")
  }

  /// The example of the README.
  private static func readmeScript() throws -> String {
    let readme = try String(
      contentsOf: Sample.project.appendingPathComponent("README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "```python\n")
    #expect(parts.count == 2)
    return parts[1].components(separatedBy: "```")[0]
  }
}
