import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Names that the words around them make whole or put right after the tagger.
@Suite struct RepairedNamesTests {
  @Test(arguments: [
    ("Cross-examined by Siún Delahunty-Obi SC, he shrugged.", "Siún Delahunty-Obi"),
    ("Mr Brock Weatherby KC rose to speak for the harbour.", "Brock Weatherby"),
  ])
  func allBeforeTheLettersOfALawyerIsTheName(text: String, name: String) {
    #expect(Self.entities(text).contains { $0.name == name && $0.type == .person }, "\(text)")
  }

  @Test(arguments: [
    "The case went to a KC in Leith.",
    "Centre Tells SC\n\nThe centre told the court on Monday. It was late.\n\nIt will rule in May.",
    "It was made by the firm American Giant SC Johnson of Leith.",
  ])
  func lettersWithoutANameMakeNone(text: String) {
    let article = Shared.pipeline.tag(
      Article(id: "a", metadata: .init(), text: SourceText(text)))
    #expect(article.mentions.allSatisfy { $0.rule != PostNominalNames.rule }, "\(text)")
  }

  @Test(arguments: [
    ("A report by the Ohio State Highway Patrol was late.", "Ohio State Highway Patrol"),
    ("Talks between Damascus and the Hamad Brigades broke down.", "Hamad Brigades"),
  ])
  func aPlaceThatANounForABodyEndsIsABody(text: String, name: String) {
    #expect(Self.entities(text).contains { $0.name == name && $0.type == .organization }, "\(text)")
  }

  @Test func aParkStaysAPlace() {
    let park = Self.entities("They met in Holyrood Park on Monday.").first
    #expect(park?.type == .location)
  }

  @Test func theNounAtTheEndOfAFullerNameIsShortForIt() {
    let text = "The Hamad Brigades left the town. A shop of the Brigades burnt."
    let bodies = Self.entities(text).filter { $0.type == .organization }
    #expect(bodies.map(\.name) == ["Hamad Brigades"])
  }

  private static func entities(_ text: String) -> [Entity] {
    Shared.pipeline.tag(Article(id: "a", metadata: .init(), text: SourceText(text))).entities
  }
}
