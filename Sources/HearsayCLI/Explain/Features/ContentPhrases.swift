import Hearsay

/// Sentences for the features of contents: where one starts and ends, and what it is as a whole.
enum ContentPhrases {
  /// Where it starts.
  static let starts: [FeatureTemplate: PhraseTemplate] = [
    .startRule: "it starts {a:start}; the cue is {b}",
    .startClass: "it starts {a:start}; the cue's class is {b:name}",
    .startLemma: "it starts {a:start}; the cue is {b}",
    .startLeft: "{b} starts it, {a} stands before",
    .startRight: "{a} starts it; the cue is {b}",
    .startLeftWord: "the word before its start is {a}",
    .startRightWord: "it starts with {a}",
    .startTag: "it starts with {a}, {b} stands before",
    .startDistance: "words between cue and start: {a}",
    .startVerbsBetween: "verbs between cue and start: {a}",
    .startQuote: "it starts {a?inside|outside} quotation marks",
    .startNear: "the cue's sentence has {a:quotation}",
    .startSide: "words back from the cue to a quotation: {a} (9: none near)",
    .startOther: "it starts {b:start}; quotation marks of the content before the cue: {a:bounds}",
    .startClassNext: "it starts {a:start}; {b} follows the cue, whose class is {c:name}",
    .startRightLemmaTag: "it starts with {a}, {c} stands before; the cue is {b}",
    .startSubject: "it starts with a phrase for {a}",
    .startParagraph: "it starts in another sentence, {a?of the same|of another} paragraph",
  ]

  /// Where it ends.
  static let ends: [FeatureTemplate: PhraseTemplate] = [
    .endRule: "it ends {a:end}; the cue is {b}",
    .endClass: "it ends {a:end}; the cue's class is {b:name}",
    .endLemma: "it ends {a:end}; the cue is {b}",
    .endLeft: "{a} ends it, {b} follows",
    .endRight: "{a} follows its end; the cue's class is {b:name}",
    .endRightWord: "the word after its end is {a}",
    .endRightTwo: "{a} follows its end, then {b}",
    .endRightThree: "second and third after its end: {a}, {b}",
    .endResumes: "after its end a quotation {a:resumes}",
    .endLeftTag: "{a} ends it, {b} follows",
    .endRightTag: "{a} follows its end",
    .endInQuote: "it {a?breaks off inside a quotation|does not break a quotation off}",
    .endCommaNext: "{a} follows its end, then {b}",
    .endFirst: "words from its end to the sentence's end: {a}",
    .endLeftWord: "its last word is {a}, {b} follows",
    .endRightWordRule: "the word after its end is {a}; it ends {b:end}",
    .endLemmaRight: "{b} follows its end; the cue is {a}",
    .endVerb: "{b} follows its end; the next verb is {a}, {c} words on",
    .endNextCue: "the next verb is a cue of the strength {a} (0: none, 11: the strongest)",
    .endSubject: "{b} follows its end, then {a}{c?, the cue's own subject|}",
    .endClause: "{c} follows its end, in {a:clause}",
    .endClauseMarker: "a clause with {a} follows its end",
    .endPhrase: "a phrase with {a} and {b} follows its end",
    .endPhraseNoun: "a phrase with {a} and {b} follows its end",
    .endTime: "{a?a time|no time} follows its end, {b?a time|no time} ends it",
  ]

  /// Start and end together.
  static let wholes: [FeatureTemplate: PhraseTemplate] = [
    .pairStartEnd: "it starts {a:start} and ends {b:end}",
    .pairLength: "its words: {a}; the cue is {b}",
    .pairLengthClass: "its words: {a}; the cue's class is {b:name}",
    .pairQuotes: "quotation marks: {a:bounds}",
    .pairVerbs: "its verbs: {a}; it starts {b:start}",
    .pairClass: "its verbs: {a}; the cue's class is {b:name}",
    .pairCommas: "its commas: {a}; it ends {b:end}",
    .pairStartRight: "it starts with {a}, {b} follows its end",
    .pairCue: "the strongest cue in it has the strength {a} (0: none, 11: the strongest)",
    .pairLengthRest: "its words: {a}; words left in the sentence: {b}",
    .pairClassStartEnd: "it starts {b:start} and ends {c:end}; the cue's class is {a:name}",
    .pairTime: "{a?a time|no time} ends it; its verbs: {b}",
    .pairSentenceRest: "verbs between its end and the sentence's end: {a}",
    .pairParagraph: "it lies in {a?one paragraph|several paragraphs}, outside the cue's sentence",
    .pairNext: "{a?a|no} quotation opens right after it",
  ]
  /// There being none on one side of the cue.
  static let absences: [FeatureTemplate: PhraseTemplate] = [
    .absent: "the cue is {a}, and {b} follows",
    .absentClass: "the cue's class is {a:name}, and {b} follows",
    .absentLemma: "the cue is {a}, and {b} follows",
    .absentQuote: "the sentence has {a:quotation}, and {b} follows the cue",
    .absentLemmaQuote: "the cue is {a} as {c}, and the sentence has {b:quotation}",
    .absentBefore: "the cue's class is {b:name}, and {a} stands before it",
    .absentNext: "words to a quotation: {a} back, {b} on (9: none near)",
    .absentOther: "quotation marks of the content before the cue: {a:bounds}",
    .absentForm: "words on this side of the cue: {a}; its class is {b:name}",
  ]
}
