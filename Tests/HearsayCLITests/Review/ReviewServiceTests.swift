import ArgumentParser
import Foundation
import Testing

@testable import HearsayCLI

/// What the page asks for, and what comes of it.
@Suite struct ReviewServiceTests {
  @Test func theTableHoldsTheFactsOfAllRecords() async throws {
    let sample = try ReviewSample()
    let table = try await sample.service().answer(ReviewSample.get("table")).tree
    let rows = sample.trees.indices
    #expect(table["id"]?.elements.compactMap(\.text) == sample.trees.map(\.id))
    #expect(table["claim"]?.elements.compactMap(\.text) == sample.trees.map { $0.text("claim") })
    #expect(table["reviewer"]?.text == "Ada")
    for key in ["kind", "quote", "source_name", "source_type", "cue_lemma", "rule"] {
      let values = table[key]?["values"]?.elements ?? []
      let codes = table[key]?["rows"]?.elements.compactMap(\.integer) ?? []
      #expect(rows.map { values[codes[$0]].text } == sample.trees.map { $0.text(key) }, "\(key)")
    }
    let articles = table["articles"]?.elements.compactMap { $0["id"]?.text } ?? []
    let places = table["article"]?.elements.compactMap(\.integer) ?? []
    #expect(places.map { articles[$0] } == sample.trees.map(\.articleID))
  }

  @Test func aRecordAndItsArticleAreGivenAsTheyAre() async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    let last = sample.trees.count - 1
    let record = try await service.answer(ReviewSample.get("record", ["row": "\(last)"])).tree
    #expect(record == sample.trees[last].tree)
    let article = try await service.answer(ReviewSample.get("article", ["row": "\(last)"])).tree
    #expect(article["text"]?.text == "🦆 " + Sample.short)
    #expect(article["problem"] == .null)
    let spans = try #require(article["claims"]?.elements.first)
    let start = try #require(sample.trees[last].content.first?.start)
    #expect(spans["content"]?.elements.first?.elements.first == .integer(start))
    for row in ["-1", "99999", "x", ""] {
      #expect(await service.answer(ReviewSample.get("record", ["row": row])).status == 404)
    }
  }

  @Test func anArticleThatChangedIsNotShown() async throws {
    let sample = try ReviewSample()
    try sample.folder.write("news/a.txt", "Something else, a spokesman said.\n")
    let service = try await sample.service()
    let article = try await service.answer(ReviewSample.get("article", ["row": "0"])).tree
    #expect(article["text"] == .null)
    #expect(article["problem"]?.text?.contains("changed") == true)
  }

  @Test func theReasonsAreThoseOfExplain() async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    let reasons = try await service.answer(ReviewSample.get("reasons", ["row": "0"])).tree
    let labels = reasons["tree"]?["children"]?.elements.compactMap { $0["label"]?.text } ?? []
    #expect(labels.first?.hasPrefix("Attribution") == true, "\(labels)")
    #expect(labels.count == 5)
  }

  @Test func aDecisionIsInTheFileWithTheRecordAsItWasShown() async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    let answer = await service.answer(sample.decide(0, "reject", reason: "wrong-source"))
    #expect(answer.status == 200)
    #expect(try answer.tree["state"]?["version"] == .integer(1))
    let line = try #require(sample.lines().first)
    #expect(line["claim"]?.text == sample.trees[0].text("claim"))
    #expect(line["text_sha256"]?.text == sample.trees[0].text("text_sha256"))
    #expect(line["reviewer"]?.text == "Ada")
    let content = try #require(sample.trees[0].content.first)
    #expect(
      line["spans"]?["content"]?.elements.first
        == .array([.integer(content.start), .integer(content.end)]))
  }

  @Test func aStalePageIsToldAndNothingIsWritten() async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    #expect(await service.answer(sample.decide(0, "accept")).status == 200)
    let stale = await service.answer(sample.decide(0, "skip"))
    #expect(stale.status == 409)
    #expect(try stale.tree["state"]?["current"]?["decision"]?.text == "accept")
    #expect(try sample.lines().count == 1)
    #expect(await service.answer(sample.decide(0, "skip", version: 1)).status == 200)
    let news = try await service.answer(ReviewSample.get("decisions", ["since": "1"])).tree
    #expect(news["states"]?.elements.count == 1)
    #expect(news["lines"] == .integer(2))
  }

  @Test(arguments: [
    (#"{}"#, 400), (#"no JSON"#, 400), (#"{"id":"h-none","version":0,"decision":"accept"}"#, 404),
    (#"{"id":"h-none","version":0,"decision":"love"}"#, 400),
    (#"{"id":"h-none","version":-1,"decision":"accept"}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"reject"}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"accept","reason":"duplicate"}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix"}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix","fixed":{}}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix","fixed":{"kind":"rumour"}}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix","fixed":{"content":[]}}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix","fixed":{"cue":[[5,5]]}}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix","fixed":{"cue":[[5,9],[8,10]]}}"#, 400),
    (#"{"id":"h-none","version":0,"decision":"fix","fixed":{"cue":[[5]]}}"#, 400),
  ])
  func whatIsNoDecisionIsRefused(_ body: String, _ status: Int) async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    #expect(await service.answer(ReviewSample.decide(body)).status == status)
    #expect(try sample.lines().isEmpty)
  }

  @Test func aFixStaysInTheText() async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    let last = sample.trees.count - 1
    let length = ("🦆 " + Sample.short).unicodeScalars.count
    let wide = #"{"content":[[0,\#(length + 1)]]}"#
    #expect(await service.answer(sample.decide(last, "fix", fixed: wide)).status == 400)
    let whole = #"{"content":[[0,\#(length)]]}"#
    #expect(await service.answer(sample.decide(last, "fix", fixed: whole)).status == 200)
    #expect(await service.answer(sample.decide(0, "undo")).status == 400)
  }

  @Test func exportsHaveWhatWasAcceptedWithItsCorrections() async throws {
    let sample = try ReviewSample()
    let service = try await sample.service()
    let last = sample.trees.count - 1
    _ = await service.answer(sample.decide(0, "accept"))
    _ = await service.answer(sample.decide(1, "skip"))
    let fix = #"{"content":[[0,1]],"source_name":"=Ann","kind":"denial"}"#
    #expect(await service.answer(sample.decide(last, "fix", fixed: fix)).status == 200)
    let csv = await service.answer(ReviewSample.get("export", ["format": "csv"]))
    #expect(csv.text.split(separator: "\r\n").count == 3)
    #expect(csv.text.contains("🦆"))
    #expect(csv.text.contains("'=Ann"))
    #expect(csv.headers.contains { $0.name == "Content-Disposition" })
    let review = await service.answer(ReviewSample.get("export", ["format": "claimreview"]))
    #expect(review.text.contains(#""claimReviewed":"[denied] 🦆""#))
    let page = await service.answer(ReviewSample.get("export", ["format": "markdown"]))
    #expect(page.text.contains(sample.trees[0].text("claim") ?? "?"))
    #expect(await service.answer(ReviewSample.get("export", ["format": "exe"])).status == 400)
  }

  @Test func decisionsOnRecordsThatAreGoneAreListed() async throws {
    let sample = try ReviewSample()
    do {
      let service = try await sample.service()
      _ = await service.answer(sample.decide(0, "accept"))
      _ = await service.answer(sample.decide(1, "accept"))
    }
    let text = try sample.folder.text("claims.jsonl")
    let old = sample.trees[0].id
    let other = try sample.folder.write(
      "rerun.jsonl", text.replacing("\"id\":\"\(old)\"", with: "\"id\":\"h-new\""))
    let arguments = try ReviewArguments.parse([other, "--decisions", sample.decisions.description])
    let service = try arguments.service([])
    _ = await service.admit(ReviewSample.token, ReviewSample.port)
    let moved = try await service.answer(ReviewSample.get("moved")).tree["moved"]?.elements ?? []
    #expect(moved.map { $0["id"]?.text } == [old])
    #expect(moved.first?["rows"] == .array([.integer(0)]))
    let kept = try await service.answer(ReviewSample.get("decisions")).tree
    #expect(kept["states"]?.elements.count == 2)
  }

  @Test(arguments: [
    "../claims.jsonl", "..%2fclaims.jsonl", "%2e%2e/claims.jsonl", "news/a.txt", "/etc/passwd",
    "table/",
    "index.html/..", "decide", "TABLE",
  ])
  func noPathReachesTheDisk(_ path: String) async throws {
    let service = try await ReviewSample().service()
    let answer = await service.answer(ReviewSample.get(path))
    #expect(answer.status == 404 || answer.status == 405)
    #expect(!answer.text.contains("Smith"))
  }

  @Test func everyAnswerForbidsWhatThePageDoesNotNeed() async throws {
    let service = try await ReviewSample().service()
    for path in ["", "table", "nothing"] {
      let headers = await service.answer(ReviewSample.get(path)).headers
      let policy = headers.first { $0.name == "Content-Security-Policy" }?.value ?? ""
      #expect(policy.hasPrefix("default-src 'none';"))
      #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
      #expect(headers.contains { $0 == ("X-Content-Type-Options", "nosniff") })
    }
  }
}
