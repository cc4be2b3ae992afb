import Hearsay

/// What tells statements that articles make themselves.
enum OwnVoice {
  static let rule = OwnVoiceFinder.rule
}
