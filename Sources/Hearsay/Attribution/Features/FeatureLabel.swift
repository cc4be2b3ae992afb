/// A named value of a feature: what stands somewhere, what something is.
package enum FeatureLabel: UInt8, CaseIterable, Sendable {
  case none, yes, no, unknown
  // What a token is, as far as boundaries care.
  case sentenceStart, sentenceEnd, comma, colon, semicolon, period, questionMark, dash
  case openQuote, closeQuote, openParen, closeParen, that, to, wh, whether, whoWhich, of, by
  case preposition, subordinator, determiner, possessive, pronoun, name, noun, number, adjective
  case adverb, modal, verbFinite, verbPast, gerund, participle, verbBase, auxiliary, conjunction
  case possessiveMark, negation, other
  // What a noun group is.
  case person, organization, location, misc, personPronoun, thingPronoun, firstPerson
  case secondPerson, relative, demonstrative, anonymous, speechNoun, group, role, existential, time
  // What a verb group is like.
  case finite, infinitive, base, active, passive, past, present, future
  // Where something lies.
  case headline, firstParagraph, body, inside, outside, opens, closes, before, after
  // Cue classes of the lexicon.
  case say, tell, write, ask, deny, refuse, order, decide, think, predict, intend, hope, praise
  case criticize, support, oppose, show, find, perceive, agree, promise, warn, report, call, know
  case emotion, quote, thank, discuss, vote, unlisted
  // Parts of speech of cues.
  case verb, cueNoun, cueAdjective, cueAdverb, cuePreposition, cueMark
  // WordNet's classes of verbs.
  case body_, change, cognition, communication, competition, consumption, contact, creation
  case perception, possession, motion, social, stative, weather
  // Rules that propose where a content starts.
  case direct, afterComma, afterColon, afterPreposition, complementizer, quotation, afterAddressee
  case nextSentence, nextQuotation, clauseStart, wholeSentence, quotationStart, earlierQuotation
  // Rules that propose where it ends.
  case atSentenceEnd, atComma, atQuotationEnd, atPreposition, atConjunction, atSubordinator, atVerb
  case atParenthesis, atCue, laterQuotation, laterSentence, atSource, atTo, atWh, atTime
  // Rules that propose a source.
  case subject, laterSubject, inverted, agent, possessor, relativePronoun, object,
    afterPrepositionCue, speaker
  // Extents of sources.
  case bare, withPhrase, withApposition, coordinated, withRelative

  /// Whether it is the category of a mark.
  var isMark: Bool {
    switch self {
    case .comma, .colon, .semicolon, .dash, .period, .questionMark, .openQuote, .closeQuote,
      .openParen, .closeParen:
      true
    default: false
    }
  }

  /// Whether a phrase may start with such a word: a preposition.
  var opensPhrase: Bool { self == .preposition || self == .to || self == .of || self == .by }

  /// Its name in a file of weights.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { label in
    let name = "\(label)"
    return name.hasSuffix("_") ? String(name.dropLast()) : name
  }

  /// The label of a name in a lexicon's attribute; nil when there is none.
  package init?(name: String) {
    guard let label = Self.byName[name] else { return nil }
    self = label
  }

  private static let byName: [String: FeatureLabel] =
    Dictionary(allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
