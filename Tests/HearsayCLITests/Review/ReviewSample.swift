import ArgumentParser
import Foundation
import Testing

@testable import HearsayCLI

/// Records and articles to review, with a service that nobody listens to.
final class ReviewSample {
  static let token = "0123456789abcdef0123456789abcdef"
  static let port: UInt16 = 8017

  let folder: Scratch
  let records: String
  let articles: String
  let decisions: Path
  let trees: [RecordTree]

  /// Extracts the records of the sample article.
  init() throws {
    folder = try Scratch()
    try folder.write("news/a.txt", Sample.article)
    try folder.write("news/b.txt", "🦆 " + Sample.short)
    articles = folder.path("news")
    records = folder.path("claims.jsonl")
    let run = try CommandRun(["extract", articles, "-o", records, "--quiet"])
    #expect(run.status == 0)
    decisions = Path(folder.path("claims.decisions.jsonl"))
    trees = try folder.text("claims.jsonl").split(separator: "\n").compactMap {
      RecordTree(try JSONParser.value(of: Array($0.utf8)))
    }
  }

  /// A service over the records, which answers requests with the token.
  func service(_ options: [String] = []) async throws -> ReviewService {
    let arguments = try ReviewArguments.parse(
      [records, "--articles", articles, "--reviewer", "Ada"] + options)
    let service = try arguments.service([PageFile("index.html", Array("page".utf8))])
    _ = await service.admit(Self.token, Self.port)
    return service
  }

  /// A request of the page.
  static func get(_ path: String, _ query: [String: String] = [:]) -> ReviewRequest {
    ReviewRequest(
      method: "GET", path: "/\(token)/\(path)", query: query,
      headers: ["host": "127.0.0.1:\(port)"])
  }

  /// A decision of the page.
  static func decide(_ body: String) -> ReviewRequest {
    ReviewRequest(
      method: "POST", path: "/\(token)/decide",
      headers: [
        "host": "127.0.0.1:\(port)", "origin": "http://127.0.0.1:\(port)",
        "content-type": "application/json",
      ], body: .bytes(Array(body.utf8)))
  }

  /// A decision on one of the records.
  func decide(
    _ row: Int, _ verdict: String, version: Int = 0, reason: String? = nil, fixed: String = "null"
  ) -> ReviewRequest {
    let reason = reason.map { "\"\($0)\"" } ?? "null"
    return Self.decide(
      #"{"id":"\#(trees[row].id)","version":\#(version),"decision":"\#(verdict)","#
        + #""reason":\#(reason),"note":null,"fixed":\#(fixed)}"#)
  }

  /// The lines of the file of decisions.
  func lines() throws -> [JSONTree] {
    try folder.text("claims.decisions.jsonl").split(separator: "\n").map {
      try JSONParser.value(of: Array($0.utf8))
    }
  }
}

extension ReviewResponse {
  /// The answer as JSON.
  var tree: JSONTree { get throws { try JSONParser.value(of: body) } }
  /// The answer as text.
  var text: String { String(decoding: body, as: UTF8.self) }
}
