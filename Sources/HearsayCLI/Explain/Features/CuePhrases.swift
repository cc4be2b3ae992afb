import Hearsay

/// Sentences for the features of cues: what makes a word one.
enum CuePhrases {
  /// What the word itself is.
  static let words: [FeatureTemplate: PhraseTemplate] = [
    .cueBias: "it is {a}",
    .cueLemma: "it is {a}, {b}",
    .cueLemmaNext: "it is {a}, and {b} follows",
    .cueLemmaForm: "it is {a} as {b}",
    .cueClass: "it is {b}, of the class {a:name}",
    .cueClassNext: "its class is {a:name}, and {b} follows",
    .cueClassForm: "its class is {a:name}, its form {b}",
    .cueStrength: "the lexicon gives it the strength {a:name} as {b}",
    .cueStrengthNext: "its strength is {a:name}, and {b} follows",
    .cueVerbClass: "WordNet counts it among the verbs of {a:name}",
    .cueVerbClassNext: "it is a verb of {a:name}, and {b} follows",
    .cueTag: "it is tagged as {a}",
    .cueForm: "the verb is {a}, {b:name}",
    .cueNegated: "it is {a?negated|not negated}, its class is {b:name}",
    .cueModal: "{a} goes with it",
    .cueGovernor: "{a} leads to it",
    .cueLemmaObject: "it is {a}, and a phrase for {b} follows",
    .cueVerbClassObject: "it is a verb of {a:name}, and a phrase for {b} follows",
    .cueGoverned: "its class is {b:name}, and the verb after it is {a}",
  ]

  /// What stands around it.
  static let surroundings: [FeatureTemplate: PhraseTemplate] = [
    .cueNext: "{a} follows",
    .cueNextTwo: "{a} follows, then {b}",
    .cueNextWord: "the word after it is {a}",
    .cuePrevious: "{a} stands before it",
    .cuePreviousWord: "the word before it is {a}",
    .cueObject: "a phrase for {a} follows",
    .cueObjectClass: "its class is {b:name}, and a phrase for {a} follows",
    .cueSubject: "its subject is {a}",
    .cueClassSubject: "its class is {b:name}, its subject {a}",
    .cueLemmaSubject: "it is {b}, its subject {a}",
    .cueSubjectLemma: "its subject is {a}",
    .cueSubjectNext: "its subject is {a}, {b} follows, it is a verb of {c:name}",
    .cueSpeaker: "its subject says something elsewhere in the article: {a} times",
    .cueDensity: "strong cues to ten sentences of the article: {a}",
    .cueNextWordClass: "its class is {b:name}, and the word after it is {a}",
    .cueLemmaQuote: "it is {a}, and the sentence has {b:quotation}",
    .cueQuoted: "it stands {a?inside|outside} quotation marks",
    .cueQuoteBefore: "words back to a quotation: {a} (9: none near)",
    .cueQuoteAfter: "words on to a quotation: {a} (9: none near)",
    .cueQuoteSentence: "the sentence has {a:quotation}",
    .cueParagraphQuote: "the paragraph has {a:quotation}",
    .cueOtherBefore: "the strongest cue before it in the sentence has the strength {a}",
    .cueOtherAfter: "the strongest cue after it in the sentence has the strength {a}",
    .cueOtherThat: "its class is {b:name}, and after the cue before it stands {a}",
    .cueNumberOfCues: "other cues in the sentence: {a}",
    .cuePlace: "it stands in {a}",
    .cueLength: "words in the sentence: {a}",
    .cueClauseRelation: "it stands in {a:clause}",
    .cueClauseClass: "its class is {b:name}, and it stands in {a:clause}",
    .cueClauseSubject: "its clause has, or takes over, {a} as subject; its class is {b:name}",
    .cueClauseSubjectLemma: "it is {b}, and its clause has, or takes over, {a} as subject",
    .cueClauseMarker: "its clause opens with {a}",
  ]
}
