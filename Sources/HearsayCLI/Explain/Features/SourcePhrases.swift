import Hearsay

/// Sentences for the features of sources: what makes a phrase one.
enum SourcePhrases {
  static let all: [FeatureTemplate: PhraseTemplate] = [
    .sourceRule: "it is {a}, {b} phrases away",
    .sourceRuleClass: "it is {a}; the cue's class is {b:name}",
    .sourceRuleForm: "it is {a}; the cue is {b}",
    .sourceSide: "it is {a}; the content stands {b:sides}",
    .sourceLemmaSide: "it is {a}; the cue is {b}",
    .sourceHead: "it is {a}: {b}",
    .sourceHeadClass: "it is {a}; the cue's class is {b:name}",
    .sourceExtent: "it is taken {a:extent} and is {b}",
    .sourceExtentRight: "it is taken {a:extent} and is {b}",
    .sourceHeadLemma: "its head is {a}",
    .sourceLeft: "{a} stands before it",
    .sourceRight: "{a} follows it",
    .sourceLeftWord: "the word before it is {a}",
    .sourceRightWord: "the word after it is {a}",
    .sourceLength: "its words: {a}; it is taken {b:extent}",
    .sourceFirst: "it starts with {a}",
    .sourceInQuote: "it stands {a?inside|outside} quotation marks, {b?before|after} the cue",
    .sourceDistance: "words between it and the cue: {a}",
    .sourceCommas: "commas between it and the cue: {a}",
    .sourceVerbs: "verbs between it and the cue: {a}",
    .sourceSubject: "it is {a?the cue's subject|not the cue's subject}",
    .sourceContent: "it stands {a:place}",
    .sourceNearest: "it stands {a:place}, {b} phrases from the cue",
    .sourceSpeaker: "it is {b} and says something elsewhere in the article: {a} times",
    .sourceExtentKind: "it is {b}, taken {a:extent}, and {c} follows it",
    .sourceRuleRight: "it is {a}, taken {c:extent}, and {b} follows it",
    .sourceRankForm: "it is {a}, {b} phrases away; the cue is {c}",
    .sourceTail: "it is taken {a:extent}; behind its head stands {b}, then {c}",
    .sourceTailEnd: "it is taken {a:extent} and ends with {b}; {c} follows",
    .sourceTailVerbs: "it is taken {a:extent}; verbs behind its head: {b}",
    .sourceTailClauses:
      "it is taken {a:extent}; verbs behind its head in no relative clause: {b}; {c} follows",
    .sourceTailCommas: "commas behind its head: {a}; it ends with {b} and {c} follows",
    .sourceRightTwo: "it is taken {a:extent}; {b} follows, then {c}",
    .sourceTime:
      "it is taken {c:extent}, {a?ends in a time|ends in no time}, {b?a time follows|no time follows}",
    .sourceTimeVerbs:
      "it is taken {c:extent}, {a?ends in a time|ends in no time}; verbs behind its head: {b}",
    .sourceClause: "its head is {a:agreement} the cue's clause",
    .sourceNone: "the cue is {a}, the content stands {b:sides}",
    .sourceNoneClass: "the cue is {b} of the class {a:name}",
    .sourceNoneLemma: "the cue is {a} as {b}",
    .sourceNoneSubject: "the cue's subject is {a}",
    .sourceNoneForm: "the cue is {a?passive|active}, its subject {b}",
    .sourceNoneNext: "{a} follows the cue",
  ]
}

/// Sentences for the features of a whole attribution: what makes it right.
enum AcceptPhrases {
  static let all: [FeatureTemplate: PhraseTemplate] = [
    .acceptBias: "the cue is {a}",
    .acceptCue: "the cue is {a} sure",
    .acceptBefore: "the choice before the cue is {a} sure; the content stands {b:sides}",
    .acceptAfter: "the choice after the cue is {a} sure; the content stands {b:sides}",
    .acceptSource: "the choice of {b?a source|no source} is {a} sure",
    .acceptChoice: "the choice of contents and source together is {a} sure",
    .acceptProduct: "all choices together are {a} sure",
    .acceptWorst: "the least sure choice is {a} sure",
    .acceptClass: "the cue's class is {a:name}, the content stands {b:sides}",
    .acceptSides: "the content stands {a:sides}, the cue is {b}",
    .acceptLemma: "the cue is {a}",
    .acceptLength: "words of the content: {a}; it stands {b:sides}",
    .acceptQuote: "the content is {a:quoted}",
    .acceptSourceType: "the source is {a}, the content is {b:quoted}",
    .acceptForm: "the source is taken {a:extent}",
    .acceptSentence: "words of the sentence: {a}",
    .acceptCovered: "another attribution in whose content it lies is {a} sure",
    .acceptCovers: "another attribution in its own content is {a} sure",
    .acceptClash: "another attribution that shares content with it is {a} sure",
    .acceptDensity: "strong cues to ten sentences of the article: {a}",
    .acceptClause:
      "the source is {a:agreement} the cue's clause; it is {b}, taken {c:extent}",
    .acceptEnd: "{a} follows the content; the cue's class is {b:name}",
    .acceptProductSides: "all choices together are {a} sure; the content stands {b:sides}",
    .acceptProductQuote: "all choices together are {a} sure; the content is {b:quoted}",
    .acceptProductClass: "all choices together are {a} sure; the cue's class is {b:name}",
    .acceptSpeaker: "the cue's subject says something elsewhere in the article: {a} times",
  ]
}
