internal import HearsayMatching
internal import HearsayText

/// What a common noun says of the somebody that it names.
struct NounKind: Sendable {
  enum Class: Sendable {
    case person, people, organization, government, media, document, unknown
    /// A part of a whole: "half", "a majority", "64 percent". What it is a part of says what it is.
    case share
  }

  let nounClass: Class
  /// Whether it is a part of a whole.
  var isShare: Bool { nounClass == .share }
  /// The kind in `anonymous-sources.lex`: `official`, `insider`, `witness`, `expert`, `group`.
  let anonymity: String?
  /// `f`, `m`; nil where it is not known.
  let gender: String?
  /// Whether it names an office that one person holds or speaks for: "minister", "spokesman".
  let isOffice: Bool
  /// Whether it names the people of a public body, not the body: "lawmakers", "detectives".
  let isOfPublicBody: Bool
  /// Whether it names members of a body who differ, as lawmakers do and detectives do not.
  let isOfMembers: Bool
}

/// Says what the nouns of sources are.
struct NounKinds: Sendable {
  let context: ResolutionContext

  /// The kind of a noun, by the longest lexicon phrases that end with its head.
  func kind(of noun: Range<Int>, head: Int) -> NounKind {
    let entries = Entries(noun, head, context)
    let anonymity = entries.value("kind", .anonymousSources)
    var nounClass = nounClass(entries, head, anonymity)
    if opensWithAge(noun) { nounClass = isPlural(head) ? .people : .person }
    let government =
      nounClass == .government ? entries.value("kind", .governmentNouns) : nil
    return NounKind(
      nounClass: nounClass, anonymity: anonymity,
      gender: entries.value("gender", .genderedNouns) ?? entries.value("gender", .roles),
      isOffice: entries.has(.offices),
      isOfPublicBody: government == "people" || government == "members",
      isOfMembers: government == "members")
  }

  /// What documents a noun is a word for beside others, as `speech-nouns.lex` has it: "filing" and "lawsuit" are alike;
  /// nil for those without the like.
  func documentKind(_ head: Int) -> String? {
    for match in context.segmented.matches(at: head)
    where match.lexicon == .speechNouns && match.tokens.upperBound == head + 1 {
      return context.resources.lexicons.attribute("like", of: match.entry)
    }
    return nil
  }

  /// Whether what heads a source is a noun for one person.
  func isPerson(_ source: SourceMention) -> Bool {
    kind(of: source.noun, head: source.head).nounClass == .person
  }

  /// Whether a noun opens with an age, as only people's do: "27-year-old star".
  func opensWithAge(_ noun: Range<Int>) -> Bool {
    let start = noun.lowerBound
    return noun.count >= 5 && context.tag(start) == .cd && context.tag(start + 1) == .hyph
      && context.tag(start + 3) == .hyph && context.tag(start + 4).isAdjective
  }

  /// Whether a noun is a plural.
  func isPlural(_ head: Int) -> Bool {
    let tag = context.tag(head)
    return tag == .nns || tag == .nnps || isAcronymOfSeveral(head)
  }

  /// Whether a word is an acronym in the plural: "MPs", "NGOs".
  private func isAcronymOfSeveral(_ head: Int) -> Bool {
    let span = context.segmented.tokens[head].span
    let bytes = context.segmented.text.bytes
    guard span.count > 2, bytes[span.end - 1] == UInt8(ascii: "s") else { return false }
    return (span.start..<(span.end - 1)).allSatisfy { bytes[$0] &- 65 < 26 }
  }

  /// Whether a word ends like a plural that was taken for a name: "All New Zealanders".
  private func endsInS(_ head: Int) -> Bool {
    let end = context.segmented.tokens[head].span.end
    return context.segmented.text.bytes[end - 1] == UInt8(ascii: "s")
  }

  private func nounClass(_ entries: Entries, _ head: Int, _ anonymity: String?) -> NounKind.Class {
    if entries.has(.shareNouns) { return .share }
    if entries.has(.governmentNouns) { return .government }
    // "court papers" are no papers.
    let isDocument = entries.has(.speechNouns)
    if entries.value("kind", .mediaNouns) == "publisher",
      !isDocument || entries.length(.speechNouns) <= entries.length(.mediaNouns)
    {
      return .media
    }
    if isDocument { return .document }
    let isPlural = isPlural(head)
    if anonymity != nil { return isPlural || anonymity == "group" ? .people : .person }
    if let group = entries.value("kind", .groupNouns) {
      return group == "body" ? .organization : .people
    }
    if entries.has(.media) { return .media }
    if entries.has(.roles) || entries.has(.titles) || entries.has(.genderedNouns) {
      return isPlural ? .people : .person
    }
    if let demonym = entries.value("kind", .demonyms) {
      // "the Italian" is one, "the French" are many.
      return isPlural || demonym == "adjective" || endsInS(head) ? .people : .person
    }
    if context.tag(head).isProperNoun {
      switch entries.value("kind", .organizationHeads) {
      case "media": return .media
      case "government", "court", "military": return .government
      default: break
      }
    }
    if entries.has(.organizationNouns)
      || context.tag(head).isProperNoun && entries.has(.organizationHeads)
    {
      return .organization
    }
    if entries.has(.personNouns) { return isPlural ? .people : .person }
    if entries.has(.communicationNouns) || entries.has(.recordNouns) { return .document }
    // "All five", "seven in ten"
    if context.tag(head) == .cd, context.pronoun(head) == nil { return .people }
    return .unknown
  }
}

/// The lexicon entries that end with a noun's head, for its form and its lemma.
private struct Entries {
  private let matches: [PhraseMatch]
  /// The tokens of the longest noun for a group that ends here.
  private let longestGroup: Int
  private let lemma: LexiconSet
  private let lemmaText: String
  private let context: ResolutionContext

  init(_ noun: Range<Int>, _ head: Int, _ context: ResolutionContext) {
    self.context = context
    var matches: [PhraseMatch] = []
    for token in min(head, max(noun.lowerBound, head - 3))...head {
      for match in context.segmented.matches(at: token) where match.tokens.contains(head) {
        guard match.tokens.upperBound == head + 1 || match.lexicon == .anonymousSources else {
          continue
        }
        matches.append(match)
      }
    }
    self.matches = matches
    longestGroup =
      matches.lazy.filter { $0.lexicon == .groupNouns }.map(\.tokens.count).max() ?? 0
    lemmaText = context.parsed.lemma(at: head)
    lemma = context.parsed.lexicons(ofLemmaAt: head)
  }

  /// Whether a noun of the lexicon ends here, and no longer one of another: a "party figure" is no figure.
  func has(_ lexicon: LexiconName) -> Bool {
    let length = matches.lazy.filter { $0.lexicon == lexicon }.map(\.tokens.count).max()
    guard let length = length ?? (lemma.has(lexicon) ? 1 : nil) else { return false }
    return longestGroup <= length || lexicon == .groupNouns
  }

  /// The tokens of the longest noun of a lexicon that ends here.
  func length(_ lexicon: LexiconName) -> Int {
    matches.lazy.filter { $0.lexicon == lexicon }.map(\.tokens.count).max() ?? 0
  }

  func value(_ key: String, _ lexicon: LexiconName) -> String? {
    let lexicons = context.resources.lexicons
    // The longest says most: "people familiar with the matter", not "people".
    let found = matches.filter { $0.lexicon == lexicon }
    if let match = found.max(by: { $0.tokens.count < $1.tokens.count }) {
      return lexicons.attribute(key, of: match.entry)
    }
    guard lemma.has(lexicon) else { return nil }
    let entry = lexicons.entries(matching: lemmaText).first {
      lexicons.entries[$0].lexicon == lexicon
    }
    return entry.flatMap { lexicons.attribute(key, of: $0) }
  }
}
