internal import HearsayText

/// A place where the text may attribute something to somebody.
package struct CueCandidate: Sendable {
  /// The whole cue: auxiliaries, negation, particles and tails with it.
  package let tokens: Range<Int>
  /// The token that carries the meaning.
  package let head: Int
  /// Its part of speech: `verb`, `cueNoun`, `cueAdjective`, `cueAdverb`, `cuePreposition`, `cueMark`.
  package let part: FeatureLabel
  /// The rule that proposed it.
  package let rule: any CueRule.Type
  /// What the cue lexicon says of it; nil for a word that is not there.
  package let entry: CueLexicon.Cue?
  /// Its verb group, as an index; nil for other parts of speech.
  package let verbGroup: Int?
  /// Where the verb chain starts that leads to it: "declined" in "declined to say".
  package let chainStart: Int
  /// The noun group that is most likely its subject, as an index.
  package let subject: Int?

  /// Its class in the lexicon.
  package var cueClass: FeatureLabel { entry?.cueClass ?? .unlisted }
}

/// A rule that proposes cues.
///
/// Rules favour recall: the scorer decides. A rule looks at one token and proposes at most one cue
/// whose head that token is.
package protocol CueRule: Sendable {
  /// The rule's name, as records and explanations give it.
  static var name: String { get }
  /// Whether a token of a category may be the head of one of its cues: a quick look.
  static func mayHead(_ category: FeatureLabel) -> Bool
  /// The cue with this head, if there may be one.
  static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate?
}

/// The rules that propose cues, in the order in which they are tried; the first one that fits wins.
package enum CueRules {
  static let all: [any CueRule.Type] = [
    PrepositionCue.self, VerbCue.self, NounCue.self, AdjectiveCue.self, AdverbCue.self,
    MarkCue.self,
  ]

  /// The rules that may propose a cue with a head of each category, in the same order.
  private static let byCategory = FeatureLabel.allCases.map { category in
    all.filter { $0.mayHead(category) }
  }

  /// Every cue that the rules propose, in text order.
  package static func candidates(in context: AttributionContext) -> [CueCandidate] {
    var found: [CueCandidate] = []
    let partKinds = context.parsed.segmented.partKinds
    for (index, sentence) in context.sentences.enumerated() {
      guard partKinds[index] == nil || partKinds[index] == .title else { continue }
      for token in sentence.tokens {
        for rule in byCategory[Int(context.category[token].rawValue)] {
          if let candidate = rule.propose(token, in: context) {
            found.append(candidate)
            break
          }
        }
      }
    }
    return found
  }
}
