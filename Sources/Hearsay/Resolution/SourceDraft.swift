/// A source while the rules work on it.
struct SourceDraft: Sendable {
  /// How many it stands for.
  enum Number: Sendable { case singular, plural, unknown }

  var form: ResolvedSource.Form
  var type: SourceType
  var name: String?
  var properName: String?
  var role: String?
  var affiliation: String?
  var place: String?
  var standsFor: String?
  var entity: Int?
  var resolvedFrom: Range<Int>?
  var isAnonymous = false
  var flags: [String] = []
  var rule = ""
  var number = Number.unknown
  /// `f`, `m`; nil where it is not known.
  var gender: String?

  init(form: ResolvedSource.Form, type: SourceType) {
    self.form = form
    self.type = type
  }

  /// The same somebody, referred to in another way from another place.
  func referredTo(as form: ResolvedSource.Form, from tokens: Range<Int>?) -> SourceDraft {
    var copy = self
    copy.form = form
    copy.resolvedFrom = tokens
    copy.flags = []
    return copy
  }

  /// The finished source.
  var finished: ResolvedSource {
    var flags = flags
    if isAnonymous { flags.insert("anonymous-source", at: 0) }
    return ResolvedSource(
      form: form, type: type, name: name, properName: properName, role: role,
      affiliation: affiliation, place: place, standsFor: standsFor, entity: entity,
      resolvedFrom: resolvedFrom, isAnonymous: isAnonymous, flags: flags, rule: rule)
  }
}
