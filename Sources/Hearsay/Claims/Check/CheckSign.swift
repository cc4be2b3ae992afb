/// What a statement may show that makes it worth a fact-checker's time, or not.
///
/// A sign is never a word of an open class: it is a kind of quantity, a kind of name, a class of words of a
/// lexicon, the tense of the main verb or the like, so that what is learned from one kind of text holds
/// for another. ``measuringWords`` and ``graveWords`` have a grade, the sum of what `check-worthy.lex` gives
/// their words; all others are there or not. ``factor`` says which question a sign helps to answer; its name is the one in
/// `check-worth.weights`.
package enum CheckSign: UInt8, CaseIterable, Sendable {
  // SpecificFactor.swift
  case person, people, organization, organizations, place, places, otherName, country
  case nationality, government, role, nobodyNamed
  // MeasurableFactor.swift
  case money, percent, number, numbers, date, time, ordinal, comparative
  case superlative, measuringWords
  // ConsequentialFactor.swift
  case record, graveWords
  // PastOrPresentFactor.swift
  case past, perfect, present, progressive, passive, pasts, noVerb
  // ActorFactor.swift
  case actorNamed, actorDescribed, actorThird, actorAddressed, actorSpeaker, actorWe, actorThing
  case noActor, reportsSpeech
  // OpinionOrForecastFactor.swift
  case forecast, would, possible, probable, required, intended, booster, speaker, we, addressee
  case belief, attitude, condition, question, imperative
  // FormFactor.swift
  case words4, words6, words8, negated, breaksOff

  /// The factor that looks for it.
  package var factor: CheckFactorName {
    switch self {
    case .person, .people, .organization, .organizations, .place, .places, .otherName, .country,
      .nationality, .government, .role, .nobodyNamed:
      .specific
    case .money, .percent, .number, .numbers, .date, .time, .ordinal, .comparative, .superlative,
      .measuringWords:
      .measurable
    case .record, .graveWords: .consequential
    case .past, .perfect, .present, .progressive, .passive, .pasts, .noVerb: .pastOrPresent
    case .actorNamed, .actorDescribed, .actorThird, .actorAddressed, .actorSpeaker, .actorWe,
      .actorThing, .noActor, .reportsSpeech:
      .actor
    case .forecast, .would, .possible, .probable, .required, .intended, .booster, .speaker, .we,
      .addressee, .belief, .attitude, .condition, .question, .imperative:
      .opinionOrForecast
    case .words4, .words6, .words8, .negated, .breaksOff: .form
    }
  }

  /// Its place in the order of all signs.
  @inline(__always) package var index: Int { Int(rawValue) }

  /// Its name in a file of weights.
  package var name: String { "\(self)" }
}

/// The questions that a fact-checker asks of a claim, one for each factor, in the order of the trace.
package enum CheckFactorName: String, CaseIterable, Sendable {
  /// Whether it names whom or what it is about.
  case specific
  /// Whether it can be counted or measured.
  case measurable
  /// Whether much hangs on it: harm, law and policy, events and their causes.
  case consequential
  /// Whether it has happened or is so.
  case pastOrPresent = "past-or-present"
  /// Who is said to do or be it.
  case actor
  /// Whether it tells what somebody thinks, wants or expects, which nobody can look up.
  case opinionOrForecast = "opinion-or-forecast"
  /// How long and whole it is.
  case form
}
