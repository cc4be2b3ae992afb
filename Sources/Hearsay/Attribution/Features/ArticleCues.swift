/// What all the cue candidates of an article tell about one another: how strong the cue at a token is,
/// who speaks elsewhere, how full of cues the article is.
package struct ArticleCues: Sendable {
  /// For each token: the strength in tenths of the candidate whose head it is, 0 to 10; -1 for none.
  private let strengths: [Int8]
  /// The head of the first candidate at or after each token; the number of tokens where there is none.
  private let nextHead: [Int32]
  /// How many strong cues have a noun with this lemma as their subject.
  private let speakers: HashTable<Int32>
  /// How many strong cues there are to ten sentences, at most 15.
  let density: Int

  /// A candidate this strong makes a speaker of its subject.
  private static let strong = 0.75

  /// Looks the candidates of an article over.
  ///
  /// Complexity: linear in the article's tokens.
  package init(_ candidates: [CueCandidate], _ context: AttributionContext) {
    var strengths = [Int8](repeating: -1, count: context.tokens.count)
    var speakers = HashTable<Int32>()
    var count = 0
    for cue in candidates {
      let strength = cue.entry?.strength(as: cue.part) ?? 0
      strengths[cue.head] = Int8(strength * 10)
      guard strength >= Self.strong, cue.part == .verb else { continue }
      count += 1
      guard let key = Self.speaker(cue.subject, context) else { continue }
      speakers.set((speakers[key] ?? 0) + 1, for: key)
    }
    var next = [Int32](repeating: Int32(strengths.count), count: strengths.count + 1)
    for at in stride(from: strengths.count - 1, through: 0, by: -1) {
      next[at] = strengths[at] >= 0 ? Int32(at) : next[at + 1]
    }
    nextHead = next
    self.strengths = strengths
    self.speakers = speakers
    density = min(15, count * 10 / max(1, context.sentences.count))
  }

  /// The strength in tenths of the candidate with this head; -1 for none.
  func strength(at token: Int) -> Int { Int(strengths[token]) }

  /// The greatest strength in tenths of the candidates outside quotations whose head lies in a range;
  /// -1 for none.
  ///
  /// Complexity: linear in the candidates of the range.
  func strongest(in range: Range<Int>, _ context: AttributionContext) -> Int {
    var strongest = -1
    var at = Int(nextHead[range.lowerBound])
    while at < range.upperBound {
      if context.quotationOf[at] < 0 { strongest = max(strongest, Int(strengths[at])) }
      at = Int(nextHead[at + 1])
    }
    return strongest
  }

  /// How many strong cues have this noun group's head as their subject, at most 3.
  func speeches(of group: Int?, _ context: AttributionContext) -> Int {
    guard let key = Self.speaker(group, context) else { return 0 }
    return Int(min(3, speakers[key] ?? 0))
  }

  /// How many strong cues other than this one its subject has, at most 3.
  func otherSpeeches(ofSubjectOf cue: CueCandidate, _ context: AttributionContext) -> Int {
    guard let key = Self.speaker(cue.subject, context) else { return 0 }
    let isStrong = cue.part == .verb && (cue.entry?.strength(as: .verb) ?? 0) >= Self.strong
    return Int(min(3, max(0, (speakers[key] ?? 0) - (isStrong ? 1 : 0))))
  }

  /// What a speaker is known by; nil for pronouns.
  private static func speaker(_ group: Int?, _ context: AttributionContext) -> UInt64? {
    guard let group else { return nil }
    switch context.groupKinds[group] {
    case .personPronoun, .thingPronoun, .firstPerson, .secondPerson, .relative, .demonstrative,
      .existential:
      return nil
    default:
      let head = context.parsed.nounGroups[group].head
      return context.parsed.lemmaHash(at: head)
    }
  }
}
