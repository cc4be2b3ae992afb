import Hearsay

/// Sentences for the features of an attribution in the words of another.
enum NestedPhrases {
  static let all: [FeatureTemplate: PhraseTemplate] = [
    .nestedBias: "it lies in the words of another",
    .nestedClass: "its cue is one of {a:name}",
    .nestedPart: "its cue is {a}",
    .nestedCue: "its cue is {a} sure",
    .nestedParts: "its parts, each on its own, are {a} sure",
    .nestedSource: "its source is {a} sure",
    .nestedAccept: "on its own it would be {a} sure",
    .nestedKind: "its source is {a}",
    .nestedPerson: "as a pronoun its source is {a}",
    .nestedLength: "the words of its content: {a}",
    .nestedQuoted: "it stands {a?inside|outside} quotation marks",
    .nestedTag: "its cue begins with {a}",
    .nestedBeside: "its source stands {a?right before|away from} its cue",
    .nestedStart: "its content begins with {a}",
  ]
}
