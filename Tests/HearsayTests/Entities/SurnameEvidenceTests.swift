import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Names of places that are somebody's surname, and names that begin behind an office.
@Suite struct SurnameEvidenceTests {
  @Test(arguments: [
    "Ricardo Lagos left the hall. Lagos said the vote was lost.",
    "Ricardo Lagos left the hall. It was up to President Lagos to decide.",
    "Ada Lincoln resigned on Monday. On Friday Lincoln will leave the harbour board.",
  ])
  func theSurnameOfSomebodyNamedBeforeIsAPersons(text: String) {
    let names = Self.mentions(text)
    #expect(names.count { $0.type == .person } == 2, "\(text)")
    #expect(Set(names.filter { $0.type == .person }.map(\.entity)).count == 1, "\(text)")
  }

  @Test func aSurnameBehindATitleIsAName() {
    let article = Self.tagged("Barbara Boxer left the hall. Ms. Boxer was angry. A boxer stayed.")
    #expect(article.mentions.map(\.entity) == [0, 0])
  }

  @Test(arguments: [
    "Lagos said the vote was lost. The harbour is old.",
    "Lagos is a port. Its mayor, Ricardo Lagos, left the hall.",
    "Ricardo Lagos left the hall. The vote in Lagos was lost.",
  ])
  func aPlaceStaysOne(text: String) {
    #expect(Self.mentions(text).allSatisfy { $0.rule != SurnameEvidence.rule }, "\(text)")
  }

  @Test(arguments: [
    (
      "Chairman of the Harbour Safety Committee Michelle Okoro said the quay was shut.",
      "Michelle Okoro"
    ),
    ("The former High Commissioner for Harbour Rights Michelle Okoro resigned.", "Michelle Okoro"),
  ])
  func aFullNameBeginsBehindAnOffice(text: String, name: String) {
    #expect(Self.names(text).contains(name), "\(Self.names(text))")
  }

  @Test func aBodyThatIsNamedAfterSomebodyStaysWhole() {
    let text = "The Harbour Hospital Michelle Okoro opened on Monday, officials said."
    #expect(!Self.names(text).contains("Michelle Okoro"))
  }

  /// "Sheikh" is a kind of person and a given name of both: the name behind it tells the gender.
  @Test func theSecondGivenNameTellsTheGenderBehindAKindOfPerson() {
    let article = Article(
      id: "a", metadata: .init(),
      text: SourceText("Sheikh Hasina resigned. Sheikh Mohammed stayed."))
    let entities = Shared.pipeline.tag(article).entities
    #expect(entities.map(\.gender) == ["f", "m"])
  }

  private static func tagged(_ text: String) -> TaggedArticle {
    Shared.pipeline.tag(Article(id: "a", metadata: .init(), text: SourceText(text)))
  }

  private static func mentions(_ text: String) -> [EntityMention] { tagged(text).mentions }

  private static func names(_ text: String) -> [String] {
    let article = tagged(text)
    return article.mentions.map { article.text.string(article.segmented.span(of: $0.tokens)) }
  }
}
