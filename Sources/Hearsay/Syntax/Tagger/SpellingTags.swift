internal import HearsayMatching
internal import HearsayText

/// Tags from spelling and lexicons alone, for a folder of lexicons without fitted numbers.
struct SpellingTags {
  let lexicons: Lexicons

  /// The likeliest tag of each form.
  func tags(_ segmented: SegmentedArticle) -> [PennTag] {
    zip(segmented.segmentation.forms.forms, segmented.facts).map { form, facts in
      tag(segmented.text.bytes, form, facts.lexicons)
    }
  }

  private func tag(_ bytes: [UInt8], _ form: WordForms.Form, _ lists: LexiconSet) -> PennTag {
    if form.shape.contains(.number) { return .cd }
    let word = FoldedWord.folded(bytes, form.span.range)
    if lists.has(.pronouns) { return .prp }
    if lists.has(.modals), !lists.has(.irregularForms), !lists.has(.cues) { return .md }
    if lists.has(.subordinators) || lists.has(.particles) { return .in }
    if lists.has(.irregularForms) { return word.hasTail("s") ? .vbz : .vbd }
    if form.shape.contains(.initialCapital) { return .nnp }
    if word.hasTail("ly") { return .rb }
    if word.hasTail("ing") { return .vbg }
    if word.hasTail("ed") { return .vbd }
    if word.hasTail("s"), !word.hasTail("ss") { return .nns }
    return ["al", "ic", "ous", "ful", "able", "ive"].contains(where: word.hasTail) ? .jj : .nn
  }
}
