import Testing

@testable import Hearsay

/// Titles in quotation marks behind the noun for a work.
@Suite struct WorkTitleTests {
  @Test func aTitleIsNoPartOfWhatIsWritten() {
    let found = FoundAttribution.all(
      in:
        "\"I learned more in the dark than in the light,\" Ada Moss wrote in her memoir, \"Low Water,\" in 1994."
    )
    #expect(found.map(\.content) == ["\"I learned more in the dark than in the light,\""])
  }

  @Test func aQuotationThatGoesOnIsOne() {
    let found = FoundAttribution.all(
      in: "\"I learned it in the dark,\" Ada Moss wrote in her memoir, \"and so did we all.\"")
    #expect(found.map(\.content).first?.contains("and so did we all") == true)
  }
}
