internal import HearsayMatching
internal import HearsayText

/// Writes the names of sources out: of entities as the article names them, of others what they are.
struct Describer: Sendable {
  let context: ResolutionContext
  let kinds: NounKinds

  /// "people familiar with the matter" for "two people familiar with the matter, who spoke".
  ///
  /// - Parameters:
  ///   - mention: The source.
  ///   - possessor: The name to write for its possessor, where one is known.
  ///   - isBrief: Whether to leave away what follows the head, except "of" and "by" phrases.
  /// - Returns: The description.
  func description(
    _ mention: SourceMention, possessor: String? = nil, isBrief: Bool = false
  ) -> String {
    var text = ""
    if let owner = mention.possessor, let name = possessor ?? owned(owner) {
      text = name + (name.hasSuffix("s") && possessor == nil ? "' " : "'s ")
    }
    var start = min(mention.noun.lowerBound, mention.head)
    // "64 percent of voters" is not "percent of voters".
    if let numeral = mention.numeral, kinds.kind(of: mention.noun, head: mention.head).isShare {
      start = min(start, numeral)
    }
    var end = isBrief ? briefEnd(mention) : mention.restrictiveEnd
    end = max(end, mention.head + 1)
    text += decapitalized(start..<end)
    for conjunct in mention.conjuncts {
      text += " and " + description(conjunct, isBrief: isBrief)
    }
    return text
  }

  /// One of them: "official" for "officials".
  func singular(_ mention: SourceMention) -> String {
    guard kinds.isPlural(mention.head) else { return description(mention) }
    var start = mention.noun.lowerBound
    while start < mention.head, context.pronoun(start) != nil { start += 1 }
    let before = start..<mention.head
    let after = (mention.head + 1)..<max(mention.restrictiveEnd, mention.head + 1)
    // Treebanks give "people" the lemma "people".
    let isPeople = context.word(mention.head) == context.words.people
    let head = isPeople ? "person" : context.parsed.lemma(at: mention.head)
    let parts = [decapitalized(before), head, context.string(after)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The text of some tokens, its first word in lower case unless it is a name.
  func decapitalized(_ tokens: Range<Int>) -> String {
    let text = context.string(tokens)
    guard let first = tokens.first, context.mention(at: first) == nil,
      !context.tag(first).isProperNoun, !context.segmented.shape(at: first).contains(.allCapitals)
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Whose it is, as the text says it; nil for a pronoun.
  private func owned(_ tokens: Range<Int>) -> String? {
    let first = tokens.lowerBound
    guard tokens.count > 1 || context.pronoun(first) == nil else { return nil }
    let start = context.tag(first) == .dt && tokens.count > 1 ? first + 1 : first
    if let mention = context.mention(at: tokens.upperBound - 1),
      context.tagged.mentions[mention].tokens.lowerBound <= start
    {
      return context.tagged.entities[context.tagged.mentions[mention].entity].name
    }
    return decapitalized(start..<tokens.upperBound)
  }

  private func briefEnd(_ mention: SourceMention) -> Int {
    let words = context.words
    guard let phrase = mention.phrases.first,
      phrase.object.lowerBound == mention.head + 2,
      phrase.preposition == words.of || phrase.preposition == words.by
    else { return mention.head + 1 }
    return phrase.object.upperBound
  }
}
