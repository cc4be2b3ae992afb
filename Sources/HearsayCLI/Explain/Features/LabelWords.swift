import Hearsay

/// The named values of features in words that fit into a sentence.
enum LabelWords {
  /// What a value tells of, where its name alone would not say.
  enum Sense: String {
    case agreement, bounds, clause, cuts, end, extent, name, place, quotation, quoted, resumes,
      sides,
      start, voice
  }

  /// A value in words.
  static func words(_ label: FeatureLabel, _ sense: Sense? = nil) -> String {
    if sense == .name { return spaced(label) }
    return sense.flatMap { senses[$0]?[label] } ?? common[label] ?? spaced(label)
  }

  /// The name of a label, as words.
  private static func spaced(_ label: FeatureLabel) -> String {
    label.name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }

  private static let common: [FeatureLabel: String] = [
    .none: "nothing", .yes: "yes", .no: "no", .unknown: "something unknown",
    .sentenceStart: "the start of the sentence", .sentenceEnd: "the end of the sentence",
    .comma: "a comma", .colon: "a colon", .semicolon: "a semicolon", .period: "a full stop",
    .questionMark: "a question mark", .dash: "a dash", .openQuote: "an opening quotation mark",
    .closeQuote: "a closing quotation mark", .openParen: "an opening bracket",
    .closeParen: "a closing bracket", .that: "“that”", .to: "“to”", .wh: "a question word",
    .whether: "“whether” or “if”", .whoWhich: "“who” or “which”", .of: "“of”", .by: "“by”",
    .preposition: "a preposition", .subordinator: "a conjunction of a clause",
    .determiner: "an article", .possessive: "a possessive", .pronoun: "a pronoun",
    .name: "a name", .noun: "a noun", .number: "a number", .adjective: "an adjective",
    .adverb: "an adverb", .modal: "a modal verb", .verbFinite: "a verb in the present",
    .verbPast: "a verb in the past", .gerund: "an -ing form", .participle: "a participle",
    .verbBase: "a verb's base form", .auxiliary: "an auxiliary verb",
    .conjunction: "“and” or its like", .possessiveMark: "’s", .negation: "a negation",
    .other: "something else", .person: "a person", .organization: "an organization",
    .location: "a place", .misc: "another name", .personPronoun: "a pronoun for a person",
    .thingPronoun: "a pronoun for a thing", .firstPerson: "“I” or “we”",
    .secondPerson: "“you”", .relative: "a relative pronoun",
    .demonstrative: "“this” or “that”", .anonymous: "somebody unnamed",
    .speechNoun: "a document or something said", .group: "a group", .role: "somebody by a role",
    .time: "a time", .existential: "“there”", .finite: "a finite verb",
    .infinitive: "an infinitive",
    .base: "a base form", .past: "a past form", .headline: "the headline",
    .firstParagraph: "the first sentences", .body: "the running text", .verb: "a verb",
    .cueNoun: "a noun", .cueAdjective: "an adjective", .cueAdverb: "an adverb",
    .cuePreposition: "a preposition", .cueMark: "a mark",
    .subject: "a phrase before the cue", .laterSubject: "the subject of the clause after it",
    .inverted: "a phrase after the cue",
    .agent: "a phrase after “by”", .possessor: "a possessor",
    .relativePronoun: "a relative pronoun", .afterPrepositionCue: "the phrase after the cue",
  ]

  private static let senses: [Sense: [FeatureLabel: String]] = [
    .bounds: [
      .outside: "none at its ends", .quote: "it is one quotation", .opens: "it opens one",
      .closes: "it closes one", .inside: "it lies inside one", .quotation: "at both its ends",
      .other: "it cuts quotations", .before: "at its start alone", .after: "at its end alone",
    ],
    .clause: [
      .body: "a main clause", .conjunction: "a clause joined by “and” or its like",
      .that: "an object clause", .relative: "a relative clause",
      .subordinator: "an adverbial clause", .infinitive: "an infinitive clause",
      .participle: "a participle clause", .none: "a clause without a verb",
    ],
    .cuts: [
      .no: "cuts no quotation", .opens: "starts inside a quotation",
      .closes: "breaks off inside a quotation",
    ],
    .start: [
      .direct: "right after the cue", .complementizer: "with “that”, “to” or a question word",
      .quotation: "with a quotation", .afterAddressee: "after the one addressed",
      .nextSentence: "with the next sentence", .nextQuotation: "with the next quotation",
      .clauseStart: "with a clause", .wholeSentence: "with the sentence",
      .quotationStart: "with a quotation", .earlierQuotation: "with an earlier quotation",
      .subject: "with a noun phrase", .afterComma: "after a comma or its like",
      .afterColon: "after a colon", .afterPreposition: "after a preposition",
    ],
    .end: [
      .atSentenceEnd: "with the sentence", .atComma: "at a comma or its like",
      .atQuotationEnd: "with a quotation", .atPreposition: "before a preposition",
      .atConjunction: "before “and” or its like", .atSubordinator: "before a clause",
      .atVerb: "before a verb", .atParenthesis: "at a bracket", .atCue: "before the cue",
      .laterQuotation: "with a later quotation", .laterSentence: "with a later sentence",
      .atSource: "before the source", .atTo: "before “to”", .atWh: "before a question word",
      .atTime: "before a time",
      .quotationStart: "before a quotation",
    ],
    .extent: [
      .bare: "by itself", .name: "by the name alone", .withPhrase: "with the phrase after it",
      .withApposition: "with its apposition", .coordinated: "with what “and” joins to it",
      .withRelative: "with its relative clause", .none: "for missing",
    ],
    .agreement: [
      .yes: "the subject of", .outside: "the subject that stands for a missing one in",
      .no: "not the subject of", .none: "named beside a missing subject in",
    ],
    .place: [
      .inside: "in the content", .direct: "next to the content",
      .afterComma: "a comma away from the content", .outside: "away from the content",
    ],
    .quotation: [
      .none: "no quotation", .before: "a quotation before the cue",
      .after: "a quotation after the cue",
    ],
    .quoted: [
      .outside: "not quoted", .inside: "quoted as a whole", .quotation: "quoted in part",
    ],
    .resumes: [
      .none: "does not resume", .direct: "resumes at once", .afterComma: "resumes soon",
      .after: "resumes later",
    ],
    .voice: [
      .none: "no sentence", .inside: "a sentence with an attribution",
      .outside: "a sentence without one",
    ],
    .sides: [
      .before: "before the cue", .after: "after it", .quotation: "on both sides of it",
      .none: "nowhere",
    ],
  ]
}
