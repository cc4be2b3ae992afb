import Hearsay

/// Sentences for the features of contents and source together, among the alternatives for one cue.
enum ChoicePhrases {
  static let all: [FeatureTemplate: PhraseTemplate] = [
    .choiceRank: "its place among the alternatives, by the parts alone: {a}",
    .choiceShare: "its parts are {a} as sure as the surest ones; the content stands {b:sides}",
    .choiceBefore: "the choice before the cue is {a} sure; the content stands {b:sides}",
    .choiceAfter: "the choice after the cue is {a} sure; the content stands {b:sides}",
    .choiceSource: "the choice of {b?a source|no source} is {a} sure",
    .choiceProduct: "its parts are {a} sure together",
    .choiceSides: "the content stands {a:sides}",
    .choiceLemma: "the cue is {a}, the content stands {b:sides}",
    .choiceLength: "words of the content: {a}; it stands {b:sides}",
    .choiceVerbs: "verbs of the content: {a}; the cue's class is {b:name}",
    .choiceQuotes: "the content is {a:quoted}, it {b:cuts}",
    .choiceCommas: "commas of the content: {a}",
    .choiceOpens: "the content starts with {a}, then {b}; {c} follows it",
    .choiceOpensVerbs: "the content starts with {a}; its verbs: {b}; {c} follows it",
    .choiceEnds: "{a} follows the content, then {b}",
    .choiceEndPhrase: "a phrase with {a} and {b} follows the content",
    .choiceTime: "{a?a time|no time} ends the content",
    .choiceRest: "verbs left in the sentence: {a}; {b} follows the content",
    .choiceSpeaker: "the source is {a}, the content stands {b:sides}",
    .choiceExtent: "the source is {c}, taken {a:extent}; its verbs: {b}",
    .choiceTouches: "the source, {b}, stands {a?next to|away from} the content",
    .choiceClause: "the source is {a:agreement} the cue's clause, taken {b:extent}",
    .choiceLengths: "words of the source: {a}; it is taken {b:extent}",
    .choiceCovers: "another attribution in its content is {a} sure",
    .choiceShares: "another attribution of the same source in its content is {a} sure",
    .choiceClash: "another attribution that shares content with it is {a} sure",
    .choiceNext: "another attribution whose cue stands at its end is {a} sure",
  ]
}
