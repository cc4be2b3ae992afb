import HearsayMatching
import HearsayTestSupport
import Testing

@Suite struct LexiconsTests {
  @Test func everyEntryIsFoundByItsPhrase() {
    let lexicons = Shared.lexicons
    let lost = lexicons.entries.indices.filter {
      !lexicons.entries(matching: lexicons.phrase(of: $0)).contains($0)
    }
    #expect(lost.map(lexicons.phrase) == [])
  }

  @Test func factsTellTheListsOfAWordWhateverItsCase() {
    let facts = Shared.lexicons.facts(of: "ABANDON")
    #expect(facts.word >= 0)
    #expect(facts.lexicons.has(.commonWords))
    #expect(facts.lexicons.has(.verbClasses))
    #expect(Shared.lexicons.text(of: facts.word) == "abandon")
    #expect(Shared.lexicons.facts(of: "xyzzyq").word == -1)
  }

  @Test func attributesAreReadByTheirWholeKey() throws {
    let lexicons = Shared.lexicons
    let cities = lexicons.entries(matching: "a coruña").filter {
      lexicons.entries[$0].lexicon == .cities
    }
    let city = try #require(cities.first)
    #expect(lexicons.phrase(of: city) == "A Coruña")
    #expect(lexicons.attribute("code", of: city) == "ES")
    #expect(lexicons.attribute("cod", of: city) == nil)
    #expect(lexicons.attribute("ambiguous", of: city) == nil)
  }

  @Test func theEntriesOfAListStandTogether() {
    let lexicons = Shared.lexicons
    for name in LexiconName.allCases {
      let isWhole = lexicons.entries(in: name).allSatisfy { lexicons.entries[$0].lexicon == name }
      #expect(isWhole)
    }
    let total = LexiconName.allCases.reduce(0) { $0 + lexicons.entries(in: $1).count }
    #expect(total == lexicons.entries.count)
  }
}
