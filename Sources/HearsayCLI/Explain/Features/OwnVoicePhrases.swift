import Hearsay

/// Sentences for the features of the article's own statements: what tells that nobody else says it.
enum OwnVoicePhrases {
  static let all: [FeatureTemplate: PhraseTemplate] = [
    .voiceBias: "it is a sentence that no rule rejects",
    .voiceCue: "its likeliest cue is {a} sure",
    .voiceAnyCue: "that one of its words is a cue is {a} sure",
    .voiceProposal: "the likeliest attribution that touches it is {a} sure",
    .voiceStrength:
      "how strong its strongest cue in the lexicon is, 0 for none, 11 for the most: {a}",
    .voiceQuoted: "it has {a?a quotation|no quotation}",
    .voiceDensity: "strong cues to ten sentences of the article: {a}",
    .voiceNeighbours: "in its paragraph {a:voice} stands before it, {b:voice} after it",
    .voiceSubject: "its subject is {a}, and {b:voice} stands before it",
    .voiceVerb: "its verb is one of {a:name}, {b}",
    .voiceModal: "{a} goes with its verb",
    .voiceLength: "its words: {a}",
    .voicePlace: "paragraphs before its own: {a}",
    .voiceOpens: "it opens with {a}",
  ]
}
