import Hearsay
import Testing

/// IPTC ninjs, in files and in lines.
@Suite struct NinjsTests {
  @Test func anItemOfVersion1IsRead() throws {
    let articles = try formatCorpus("ninjs-1-quay-lights.json")
    #expect(articles.count == 1)
    let article = try #require(articles.first)
    #expect(article.id == "https://wire.example/items/quay-lights")
    #expect(article.string.split(separator: "\n").count == 3)
    #expect(article.string.hasPrefix("The lights along the north quay"))
    #expect(article.string.contains("said Henrike Voss, who runs the harbour."))
    #expect(article.metadata.title == "Quay lights to stay dark until spring")
    #expect(article.metadata.published == "2024-10-14T08:20:00Z")
    #expect(article.metadata.publisher == "Tarn Wire")
    #expect(article.metadata.url == "https://wire.example/items/quay-lights")
    #expect(article.metadata.byline == "Wilma Oke")
    #expect(article.metadata.dateline == "Tarnmouth")
    #expect(article.metadata.language == "en")
  }

  @Test func ofVersion2TheFormWithParagraphsIsTakenWithoutCaptions() throws {
    let articles = try formatCorpus("ninjs-2-lock-keeper.json")
    #expect(articles.map(\.id) == ["urn:wire.example:lock-keeper"])
    let article = try #require(articles.first)
    let lines = article.string.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("A lock keeper who let a heron nest") == true)
    #expect(lines.last?.hasSuffix("“We waited nine weeks,” its lawyer, Imre Sand, said.") == true)
    #expect(article.metadata.title == "Lock keeper is given her post back")
    #expect(article.metadata.published == "2024-10-15T17:40:00+02:00")
    #expect(article.metadata.publisher == "Canal News Service")
    #expect(article.metadata.byline == "Piet Adeyemi")
    #expect(article.metadata.url == nil)
  }

  @Test func linesOfNinjsAreToldByTheirKeys() throws {
    let text = """
      {"uri": "u/1", "body_html": "<p>It rained, she said.</p><p>It snowed.</p>", "headline": "H"}
      {"body_xhtml": "<p>It hailed.</p>", "firstcreated": "2024-01-02"}
      {"id": "p", "text": "Plain.", "body_html": "<p>Not this.</p>"}
      """
    let articles = try read(Array(text.utf8), id: "a.jsonl").map { try $0.get() }
    #expect(articles.map(\.id) == ["u/1", "a.jsonl#2", "p"])
    #expect(articles.map(\.string) == ["It rained, she said.\nIt snowed.", "It hailed.", "Plain."])
    #expect(articles.map(\.metadata.published) == [nil, "2024-01-02", nil])
  }

  @Test func objectsOfJSONLinesMayStandInAFileOfJSON() throws {
    let text = #"[{"text": "One."}, {"id": 7, "body": "Two [\"{\"]."}]"#
    let articles = try read(Array(text.utf8), id: "a.json").map { try $0.get() }
    #expect(articles.map(\.id) == ["a.json#1", "7"])
    #expect(articles.map(\.string) == ["One.", "Two [\"{\"]."])
    #expect(try readOne(#"{"text": "One."}"#, id: "a.json").id == "a.json")
  }

  @Test func aDamagedItemIsOneErrorAndTheOthersAreRead() throws {
    let text = #"[{"text": "One."}, {"text": 'x'}, {"text": "Two."}, {"text": "Th"#
    let results = read(Array(text.utf8), id: "a.json")
    #expect(results.compactMap { try? $0.get().string } == ["One.", "Two."])
    let errors = results.compactMap { result -> IngestError? in
      if case .failure(let error) = result { error } else { nil }
    }
    #expect(errors.map(\.code) == [.brokenJSON, .brokenJSON])
    #expect(errors.map(\.articleID) == ["a.json#2", "a.json#4"])
    #expect(errors.first?.description.hasPrefix("a.json: item 2: this is no JSON object") == true)
  }

  @Test func anArrayThatIsCutOffBetweenItemsIsAnError() {
    let results = read(Array(#"[{"text": "One."}, "#.utf8), id: "a.json")
    #expect(results.count == 2)
    #expect(readError(Array(#"[{"text": "One."}, "#.utf8), id: "a.json")?.code == .brokenJSON)
  }

  @Test(arguments: [
    #"[{"text": "One."}}, {"text": "Two."}]"#, #"[{"text": "One."}] [{"text": "Two."}]"#,
    #"{"text": "One."}} {"text": "Two."}"#, #"{"text": "One."}]"#,
  ])
  func whatFollowsAStrayBracketIsOneError(text: String) throws {
    let results = read(Array(text.utf8), id: "a.json")
    #expect(results.count == 2)
    #expect(try results.first?.get().string == "One.")
    #expect(readError(Array(text.utf8), id: "a.json")?.code == .brokenJSON)
  }

  @Test(arguments: [
    (#"{"name": "x", "version": 1}"#, IngestError.Code.missingText, "name the field"),
    (#"[{"a": 1}, {"a": 2}, {"a": 3}]"#, .missingText, "none of its 3 items is an article"),
    ("[1, 2]", .brokenJSON, "no JSON object"), ("[]", .brokenJSON, "no JSON object"),
    ("She said so.", .brokenJSON, "no JSON object"), (" \n", .empty, "leave it out"),
    (#"{"uri": "u", "type": "picture", "headlines": []}"#, .noArticle, "no text but picture"),
    (#"{"uri": "u", "versioncreated": "2024-01-02"}"#, .empty, "holds no text"),
  ])
  func whatIsNoArticleIsOneError(text: String, code: IngestError.Code, words: String) throws {
    let results = read(Array(text.utf8), id: "a.json")
    #expect(results.count == 1)
    let error = try #require(readError(Array(text.utf8), id: "a.json"))
    #expect(error.code == code)
    #expect(error.description.contains(words), "\(error)")
    #expect(error.description.hasPrefix("a.json: "))
  }

  @Test func deepNestingIsAnError() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(readError(Array(deep.utf8), id: "a.json")?.code == .brokenJSON)
    let inner = #"{"body_text": "#
    #expect(readError(Array((inner + deep).utf8), id: "a.json")?.code == .brokenJSON)
  }

  @Test func theFormatCanBeForced() throws {
    var options = ReadingOptions()
    options.format = .ninjs
    let article = try readOne(#"{"body_text": "It rained."}"#, id: "a.txt", options: options)
    #expect(article.string == "It rained.")
  }
}
