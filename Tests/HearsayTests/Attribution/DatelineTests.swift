import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

@Suite struct DatelineTests {
  /// A dateline once opened the content of the first sentence.
  @Test func aDatelineIsNoContent() throws {
    let text =
      "PORT SELWYN, April 22 (Valley Wire) - The ferry will stop on Monday, the harbour master said.\n"
    var read: Article?
    ArticleReader(lexicons: Shared.lexicons).read(Array(text.utf8), id: "dateline.txt") {
      read = try? $0.get()
    }
    let article = try #require(read)
    let found = Shared.pipeline.run(article).claimed
    #expect(!found.claims.isEmpty)
    for claim in found.claims { #expect(!claim.text.contains("PORT SELWYN")) }
  }
}
