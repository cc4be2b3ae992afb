internal import HearsayMatching
internal import HearsayText

/// An article as the rules of the claim stage see it.
final class ClaimContext {
  let resolved: ResolvedArticle
  let resources: ClaimResources

  init(resolved: ResolvedArticle, resources: ClaimResources) {
    self.resolved = resolved
    self.resources = resources
  }

  var tagged: TaggedArticle { resolved.attributed.tagged }
  var parsed: ParsedArticle { resolved.attributed.tagged.parsed }
  var segmented: SegmentedArticle { resolved.attributed.tagged.parsed.segmented }
  var attributions: [Attribution] { resolved.attributed.attributions }

  /// The tag of a token; that of a full stop outside the article.
  func tag(_ token: Int) -> PennTag {
    token >= 0 && token < parsed.tags.count ? parsed.tags[token] : .period
  }

  /// The word of a token in the lexicons; -1 for one that they lack, and outside the article.
  func word(_ token: Int) -> WordID {
    token >= 0 && token < segmented.tokens.count ? segmented.facts(at: token).word : -1
  }

  /// The verb group of a token, if it lies in one.
  func verbGroup(at token: Int) -> VerbGroup? {
    let group = parsed.verbGroupAt[token]
    return group >= 0 ? parsed.verbGroups[Int(group)] : nil
  }

  /// The end of the noun group of a token, if it lies in one.
  func nounGroupEnd(at token: Int) -> Int? {
    let group = parsed.nounGroupAt[token]
    return group >= 0 ? parsed.nounGroups[Int(group)].tokens.upperBound : nil
  }

  /// Whether the cue of an attribution is negated: "did not say", "never denied".
  func isNegated(_ cue: Attribution.Cue) -> Bool {
    if verbGroup(at: cue.head)?.isNegated == true { return true }
    for token in cue.tokens where segmented.facts(at: token).lexicons.has(.negations) {
      for match in segmented.matches(at: token)
      where match.lexicon == .negations && match.tokens.count == 1 {
        if resources.negations[match.entry].contains(.plain) { return true }
      }
    }
    return false
  }

  /// The first token of a content that is no mark.
  func firstWord(_ content: [Range<Int>]) -> Int? {
    for part in content {
      for token in part where !segmented.shape(at: token).contains(.punctuation) { return token }
    }
    return nil
  }

  /// Whether a content ends in a question mark.
  func endsInQuestion(_ content: [Range<Int>]) -> Bool {
    guard let part = content.last else { return false }
    for token in part.reversed() {
      let byte = tagged.text.bytes[segmented.segmentation.tokens[token].span.start]
      if byte == UInt8(ascii: "?") { return true }
      if !segmented.shape(at: token).contains(.punctuation) { return false }
    }
    return false
  }

  /// Whether a modal verb tells what will be.
  func isFuture(_ modal: Int) -> Bool {
    let words = resources.words
    let word = word(modal)
    return word == words.will || word == words.would || word == words.shall
      || word == words.contractedWill
      || word == words.contractedWould
  }
}
