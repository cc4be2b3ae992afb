import Testing

@testable import Hearsay

/// Headlines that end with who says it.
@Suite struct HeadlineClosingTests {
  private static let body =
    "\n\nThe harbour is old. It has two quays.\n\nBoth were built of stone."

  @Test(arguments: [
    ("Ferry toll to rise in July, confirms ministry", "Ferry toll to rise in July", "ministry"),
    ("Toads leave the old harbour, say officials", "Toads leave the old harbour", "officials"),
    ("No holes in the hull, insists Ada Moss after launch", "No holes in the hull", "Ada Moss"),
    ("Harbour lost two quays, finds audit", "Harbour lost two quays", "audit"),
    ("Salt cuts sleep in old divers, study finds", "Salt cuts sleep in old divers", "study"),
    ("Long Naps May Help Divers, a Study Suggests", "Long Naps May Help Divers", "a Study"),
    ("Board Kept Toll Money for Years, Emails Show", "Board Kept Toll Money for Years", "Emails"),
    ("Harbour sicker than thought: report", "Harbour sicker than thought", "report"),
    ("Board paid for idle cranes: Audit report", "Board paid for idle cranes", "Audit report"),
  ])
  func theLastWordsTellWhoSaysIt(headline: String, content: String, source: String) throws {
    let found = FoundAttribution.all(in: headline + Self.body)
    #expect(found.map(\.content) == [content])
    #expect(found.map(\.source) == [source])
  }

  @Test(arguments: [
    ("Builder sold houses he never owned, court told", "told"),
    ("Builder sold houses he never owned, jury hears", "hears"),
  ])
  func whoListensIsNoSource(headline: String, cue: String) {
    let found = FoundAttribution.all(in: headline + Self.body)
    #expect(found.map(\.content) == ["Builder sold houses he never owned"])
    #expect(found.map(\.source) == [""])
    #expect(found.map(\.cue) == [cue])
  }

  @Test(arguments: [
    "Mayor opens two quays, ferry and bridge",
    "Ferry toll to rise in July: what you need to know",
    "Storm hits the old harbour, closing two quays",
    "Old harbour gets new cranes, better roads",
  ])
  func otherHeadlinesSayNothing(headline: String) {
    #expect(FoundAttribution.all(in: headline + Self.body).isEmpty)
  }

  @Test func aSentenceWithAStopIsNoHeadline() {
    let found = FoundAttribution.all(in: "Toads leave the old harbour, officials said." + Self.body)
    #expect(found.map(\.source) == ["officials"])
    #expect(found.map(\.content) == ["Toads leave the old harbour"])
  }
}
