import Hearsay

/// Tells the features of the scorers in words that a reader understands.
enum FeatureWords {
  /// The sentence for each kind of feature.
  static let phrases: [FeatureTemplate: PhraseTemplate] = [
    CuePhrases.words, CuePhrases.surroundings, ContentPhrases.starts, ContentPhrases.ends,
    ContentPhrases.wholes, ContentPhrases.absences, SourcePhrases.all, ChoicePhrases.all,
    AcceptPhrases.all,
    OwnVoicePhrases.all, NestedPhrases.all,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// A feature in words; by its bare name where there is no sentence for it.
  static func words(of feature: TraceFeature) -> String {
    if let phrase = phrases[feature.template] { return phrase.filled(feature) }
    let values = [feature.a, feature.b, feature.c].compactMap { $0?.words(nil) }
    return "\(feature.template.name): \(values.joined(separator: ", "))"
  }
}
