/// A rule that finds out who a source is.
///
/// Rules run sieve after sieve: the first one that has an answer wins, and leaves its name.
protocol ResolutionRule: Sendable {
  /// The rule's name, as records and explanations give it.
  static var name: String { get }
  /// Who the source of an attribution is, if this rule can tell.
  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft?
}

/// The rules of resolution, in the order in which they are tried.
enum ResolutionRules {
  /// Rules that look at the source alone.
  static let local: [any ResolutionRule.Type] = [
    ArticleVoice.self, SharedName.self, CoordinatedSource.self, MetonymPlace.self, NamedSource.self,
    AppositionName.self, TrailingName.self, ClauseName.self, DocumentMaker.self,
  ]

  /// Rules that look for an antecedent, or describe the source where there is none.
  static let anaphoric: [any ResolutionRule.Type] = [
    FloatingQuotation.self, UnstatedSource.self, RelativePronoun.self, PersonalPronoun.self,
    OneOfThem.self, DocumentOwner.self, MediaAnaphor.self, SameHead.self, DocumentAnaphor.self,
    CourtRole.self, CounselRole.self,
    OrganizationAnaphor.self, KinAnaphor.self, ArmedGroup.self, PersonAnaphor.self,
    DelayedName.self,
    FullerNoun.self,
    DescribedSource.self,
  ]

  /// Rules that need the speaker of the words around them.
  static let spoken: [any ResolutionRule.Type] = [FirstPerson.self]

  /// Every rule, sieve after sieve.
  static let all: [any ResolutionRule.Type] = local + anaphoric + spoken
}
