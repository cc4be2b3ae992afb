import Hearsay

/// Parts of speech in words.
enum TagWords {
  /// A part of speech with its article; the tag itself for a rare one.
  static func words(_ tag: PennTag) -> String { words[tag] ?? tag.name }

  private static let words: [PennTag: String] = [
    .cc: "a conjunction", .cd: "a number", .dt: "an article", .ex: "“there”",
    .in: "a preposition or conjunction", .jj: "an adjective", .jjr: "a comparative",
    .jjs: "a superlative", .md: "a modal verb", .nn: "a noun", .nns: "a plural noun",
    .nnp: "a name", .nnps: "a plural name", .pdt: "a predeterminer", .pos: "’s",
    .prp: "a pronoun", .prps: "a possessive", .rb: "an adverb", .rbr: "a comparative adverb",
    .rbs: "a superlative adverb", .rp: "a particle", .to: "“to”", .uh: "an interjection",
    .vb: "a verb's base form", .vbd: "a verb in the past", .vbg: "an -ing form",
    .vbn: "a past participle", .vbp: "a verb in the present", .vbz: "a verb in the present with -s",
    .wdt: "“which” or “that”", .wp: "“who” or “what”", .wps: "“whose”", .wrb: "“how” or “when”",
    .hyph: "a hyphen", .period: "a full stop", .comma: "a comma", .colon: "a colon or dash",
    .openQuote: "an opening quotation mark", .closeQuote: "a closing quotation mark",
    .openBracket: "an opening bracket", .closeBracket: "a closing bracket",
    .dollar: "a currency sign",
  ]
}
