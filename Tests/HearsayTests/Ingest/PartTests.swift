import Hearsay
import HearsayText
import Testing

@Suite struct PartTests {
  static let prose = IngestRulesTests.prose

  @Test func headlineAndBylineAreRead() throws {
    let article = try readOne(
      "Depot to become a stage\nBy Ann Marlow and Joe Pitt, Staff Writers\n\(Self.prose)")
    #expect(article.metadata.title == "Depot to become a stage")
    #expect(article.metadata.byline == "Ann Marlow and Joe Pitt, Staff Writers")
    #expect(article.parts.map(\.kind) == [.title, .byline])
  }

  @Test func aLongFirstParagraphIsNoHeadline() throws {
    let article = try readOne("\(Self.prose)\n\(Self.prose)")
    #expect(article.metadata.title == nil)
    #expect(article.parts.isEmpty)
  }

  @Test func aReleaseNoteMayStandBeforeTheHeadline() throws {
    let article = try readOne("FOR IMMEDIATE RELEASE\n\nDepot to become a stage\n\n\(Self.prose)")
    #expect(article.metadata.title == "Depot to become a stage")
    #expect(article.parts.map(\.kind) == [.boilerplate, .title])
  }

  @Test func aKnownHeadlineIsMarkedWhereItIsRepeated() throws {
    let text = "---\ntitle: Depot to go\n---\n# Depot to go\n\nShort line\n\(Self.prose)"
    let article = try readOne(text, id: "a.md")
    #expect(article.marked == ["title: # Depot to go"])
  }

  @Test(arguments: [
    ("LAGOS (Reuters) -", "LAGOS"), ("NAIROBI, Kenya —", "NAIROBI, Kenya"),
    ("New Delhi, March 4 (PTI):", "New Delhi"),
    ("DES MOINES, Iowa, Aug. 10 (UPI) --", "DES MOINES, Iowa"),
    ("MIRAPUR, June 4, 2024:", "MIRAPUR"),
  ])
  func theDatelineNamesThePlace(dateline: String, place: String) throws {
    let article = try readOne("Depot to become a stage\n\(dateline) \(Self.prose)")
    #expect(article.metadata.dateline == place)
  }

  @Test func aDatelineMayHaveNoPlace() throws {
    let article = try readOne("Depot to go\nDec 29 (Reuters) - \(Self.prose)")
    #expect(article.metadata.dateline == nil)
    #expect(article.parts.map(\.kind) == [.title, .dateline])
  }
}
