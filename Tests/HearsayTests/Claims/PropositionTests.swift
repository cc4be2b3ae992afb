import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Who did what to whom.
@Suite struct PropositionTests {
  /// The clauses of a text as "subject | predicate | object | preposition phrase …".
  private static func read(_ text: String) -> [String] {
    let tagged = Shared.pipeline.tag(Article(id: "p", metadata: .init(), text: SourceText(text)))
    func string(_ part: Proposition.Part?) -> String {
      part?.tokens.map { tagged.text.string(tagged.segmented.span(of: $0)) } ?? "-"
    }
    return Shared.pipeline.claims.propositions(of: tagged).map { proposition in
      let arguments = proposition.arguments.map { "\($0.label ?? "") \(string($0))" }
      return
        ([string(proposition.subject), string(proposition.predicate), string(proposition.object)]
        + arguments).joined(separator: " | ")
    }
  }

  @Test func subjectPredicateObjectAndArguments() {
    #expect(
      Self.read("The company sold the mine to a bank in May.")
        == ["The company | sold | the mine | to a bank | in May"])
  }

  @Test func infinitivesJoinTheirVerb() {
    #expect(
      Self.read("The company has been working to sell the mine.")
        == ["The company | has been working to sell | the mine"])
  }

  @Test func conjunctsShareTheSubject() {
    #expect(
      Self.read("The company sold the mine and closed the port.")
        == ["The company | sold | the mine", "The company | closed | the port"])
  }

  @Test func relativeClausesAreAboutWhatTheyModify() {
    let found = Self.read("The bank, which bought the mine, closed it.")
    #expect(found.contains { $0.hasPrefix("The bank | bought | the mine") })
    #expect(found.contains { $0.hasPrefix("The bank | closed | it") })
  }

  @Test func aTextWithoutVerbsHasNone() {
    #expect(Self.read("A long night.").isEmpty)
  }
}
