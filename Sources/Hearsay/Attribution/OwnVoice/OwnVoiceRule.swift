/// A rule that tells of a sentence that it is no checkable statement of the article itself.
///
/// Rules are tried in order; a sentence that none of them rejects is proposed, and the scorer says how
/// probable it is that it is the article's own.
protocol OwnVoiceRule: Sendable {
  /// The rule's name, as explanations give it.
  static var name: String { get }
  /// Whether a sentence is ruled out.
  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool
}

/// The rules of the article's own voice, the quickest first.
package enum OwnVoiceRules {
  static let all: [any OwnVoiceRule.Type] = [
    NoNewsText.self, AttributedSentence.self, QuestionSentence.self, FragmentSentence.self,
    SpeakerLabel.self, QuotedWords.self, ReportingSentence.self, InterposedReport.self,
    ViewpointPhrase.self, CommentarySentence.self, SupposingSentence.self, JudgingSentence.self,
  ]

  /// The rule that rejects a sentence; nil for one that may be the article's own statement.
  static func rejection(of sentence: Int, in scene: OwnVoiceScene) -> (any OwnVoiceRule.Type)? {
    all.first { $0.rejects(sentence, in: scene) }
  }
}
