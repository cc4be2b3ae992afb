import Testing

@testable import Hearsay

/// Quotations that are sentences of their own, with no cue.
@Suite struct FloatingQuotesTests {
  private static let head = "Old harbour to get a new door\n\n"

  @Test(arguments: [
    "Ada Moss was brief. “I want a door that shuts.” Rain fell on the quay.",
    "Ada Moss hopes to open the door in May. “It is my door. It is mine.”",
  ])
  func aQuotationWithoutACueIsAContentAlone(text: String) {
    let found = FoundAttribution.all(in: Self.head + text).filter { $0.cue.isEmpty }
    #expect(found.count == 1)
    #expect(found.first?.source == "")
    #expect(found.first?.content.hasPrefix("“") == true)
    #expect(found.first?.quoteType == .direct)
  }

  @Test(arguments: [
    "“I want a door that shuts,” Ada Moss said. “It is my door.”",
    "Ada Moss wrote “Doors and Windows of Leith.” Rain fell on the quay.",
    "Ada Moss was brief. “No.” Rain fell on the quay.",
    "A sign hung there. “NO DOORS FOR DIVERS” Rain fell on the quay.",
  ])
  func whatIsAttributedOrNoSentenceIsNot(text: String) {
    let found = FoundAttribution.all(in: Self.head + text).filter { $0.cue.isEmpty }
    #expect(found.isEmpty)
  }

  @Test func aHeadlineIsNot() {
    let found = FoundAttribution.all(in: "“I want a door that shuts.”\n\nRain fell on the quay.")
    #expect(found.filter { $0.cue.isEmpty }.isEmpty)
  }
}
