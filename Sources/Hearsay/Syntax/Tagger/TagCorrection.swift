internal import HearsayMatching
internal import HearsayText

/// Tags that the tagger cannot tell from their neighbours, put right by what stands around them.
///
/// A second participle that a clause or a noun phrase follows is a past tense: "who asked not to be named said she". The
/// second word of a role is no verb: "the attorneys general said".
struct TagCorrection {
  let segmented: SegmentedArticle

  /// Puts tags right.
  ///
  /// Complexity: linear in the tokens.
  func apply(to tags: inout [PennTag]) {
    for sentence in segmented.sentences {
      for token in sentence.tokens.dropFirst() {
        switch tags[token] {
        case .vbn:
          if isPast(token, sentence.tokens, tags) { tags[token] = .vbd }
        case .vbp, .vb, .rb:
          guard isOfRole(token, tags) else { continue }
          tags[token] = .jj
          // What the role was taken for had a participle behind it.
          if token + 1 < sentence.tokens.upperBound, tags[token + 1] == .vbn {
            tags[token + 1] = .vbd
          }
        default: continue
        }
      }
    }
  }

  /// Whether a participle stands behind another one, which has its own verb before it, and before what it tells.
  private func isPast(_ token: Int, _ sentence: Range<Int>, _ tags: [PennTag]) -> Bool {
    guard token - 2 >= sentence.lowerBound, token + 1 < sentence.upperBound,
      tags[token - 1] == .vbn, tags[token - 2] == .vb
    else { return false }
    let next = tags[token + 1]
    return next == .prp || next == .dt || next == .prps || next == .nnp || next == .nns
  }

  /// Whether a word ends a role of two words whose first one is a noun in the plural.
  private func isOfRole(_ token: Int, _ tags: [PennTag]) -> Bool {
    tags[token - 1] == .nns
      && segmented.matches(at: token - 1).contains {
        $0.lexicon == .roles && $0.tokens.upperBound == token + 1
      }
  }
}
