/// A sign that a stretch of tokens is a name of some kind.
///
/// A rule says only whether it holds; what it is worth for each type is fitted and stands in
/// `Lexicons/en/entities.weights`.
package protocol EntityRule: Sendable {
  /// Its name: of its file, its examples, and its mark in the output.
  static var name: String { get }
  /// Whether it holds of some tokens of a sentence.
  static func holds(_ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene) -> Bool
}

/// All rules, in order.
package enum EntityRules {
  package static let all: [any EntityRule.Type] = [
    GivenNameFirst.self, InitialsInside.self, TitleBefore.self, RoleApposition.self, AgeAfter.self,
    CountryInBrackets.self, AcronymInBrackets.self, BeforeAcronym.self, HeadOf.self, HeadLast.self,
    DatelinePlace.self, BasedIn.self, SpokesmanFor.self, PlaceInPlace.self,
    NationalityBefore.self, ScoreAfter.self, CapitalsInText.self,
  ]
}
