internal import HearsayText

/// A sentence after a speaker's label is that speaker's.
///
/// "Crewe: The foghorn has a line of its own." is Crewe's.
/// A label is a few names, numbers or single letters before a colon, at the start of the paragraph; the
/// sentences after it in the same paragraph go with it. Leaves alone a dateline, which holds a date.
enum SpeakerLabel: OwnVoiceRule {
  static let name = "speaker-label"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    let context = scene.context
    let paragraph = context.sentences[sentence].paragraph
    let first = context.parsed.segmented.paragraphs[paragraph].sentences.lowerBound
    guard let lead = SentenceLead(context.sentences[first].tokens, in: context) else {
      return false
    }
    return lead.isColon && !lead.hasDate
  }
}
