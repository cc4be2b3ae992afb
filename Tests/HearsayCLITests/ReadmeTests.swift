import Foundation
import Testing

/// The README's example is what the program prints.
@Suite struct ReadmeTests {
  private static func block(_ language: String) throws -> Substring {
    let file = Sample.project.appendingPathComponent("README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "```\(language)\n")).upperBound
    let end = try #require(text.range(of: "```", range: start..<text.endIndex)).lowerBound
    return text[start..<end]
  }

  @Test func theExampleIsWhatExtractPrints() throws {
    let folder = try Scratch()
    let path = try folder.write("bridge.txt", String(Self.block("text")))
    let run = try CommandRun(["extract", "--quiet", path])
    let lines = run.lines
    #expect(lines.count == 1)
    let printed = try Self.object(try #require(lines.first))
    let shown = try Self.object(try Self.block("json"))
    #expect(!shown.isEmpty)
    for (key, value) in shown { #expect(printed[key] == value, "\(key)") }
  }

  private static func object(_ text: Substring) throws -> [String: NSObject] {
    try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: NSObject])
  }
}
