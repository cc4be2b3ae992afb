internal import HearsayMatching
internal import HearsayText

/// Tells "if" that makes a condition from "if" that makes an indirect question.
///
/// "They asked if it was safe" and "it is unclear if it was safe" ask; all others are conditions.
struct ConditionalClause {
  let parsed: ParsedArticle
  let resources: ClaimResources

  /// Whether "if" depends on a word that takes a question: a verb, its object or an adjective before it.
  func asks(_ token: Int, after start: Int) -> Bool {
    guard token > start else { return false }
    var governor = token - 1
    if parsed.tags[governor] == .prp, governor > start { governor -= 1 }
    let tag = parsed.tags[governor]
    return (tag.isVerb || tag == .jj) && resources.takesQuestion[parsed.lemmas[governor].word]
  }

  /// Whether "if" opens a range that goes on with another clause after a comma: "if it rains, the dam will
  /// break".
  func isFronted(_ token: Int, in range: Range<Int>) -> Bool {
    guard let comma = (token..<range.upperBound).first(where: { parsed.tags[$0] == .comma }) else {
      return false
    }
    return (comma..<range.upperBound).contains {
      let group = parsed.verbGroupAt[$0]
      return group >= 0 && parsed.verbGroups[Int(group)].form == .finite
    }
  }
}
