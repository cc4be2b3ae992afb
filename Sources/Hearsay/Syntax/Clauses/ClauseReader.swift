internal import HearsayMatching
internal import HearsayText

/// Reads one sentence from left to right and keeps the clauses that are open on a stack.
struct ClauseReader {
  let finder: ClauseFinder
  let sentence: Range<Int>
  var drafts: [ClauseDraft] = []
  /// The open clauses, as indices into the drafts; the innermost is the last one.
  var open: [Int] = []
  /// The last comma, dash or quotation mark, if any, since the last verb group.
  var boundary: Int?
  /// The last coordinating conjunction since the last verb group.
  var conjunction: Int?

  init(finder: ClauseFinder, sentence: Range<Int>) {
    self.finder = finder
    self.sentence = sentence
  }

  /// Reads the sentence.
  mutating func run() {
    begin(sentence.lowerBound, .main, marker: nil)
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let verb = finder.scan.verbAt[at]
      if verb >= 0 {
        read(verb: Int(verb), at)
        at = finder.scan.verbs[Int(verb)].tokens.upperBound
        boundary = nil
        conjunction = nil
      } else {
        read(at)
        at += 1
      }
    }
    finish()
  }

  private mutating func read(_ at: Int) {
    switch finder.scan.tags[at] {
    case .colon where isFullBreak(at):
      close(to: 0, at: at)
      if let main = open.popLast() { drafts[main].end = at }
      begin(at + 1, .main, marker: nil)
    case .comma, .colon:
      // In "…," Ellison, the owner, said: what follows the quotation is one clause.
      if boundary.map(endsSpeech) != true { boundary = at }
    case .openQuote, .closeQuote: boundary = at
    case .cc: conjunction = at
    default: if let relation = marker(at) { openMarked(at, relation) }
    }
  }

  /// Whether a mark closes a quotation that is set off by a comma or its like.
  func endsSpeech(_ at: Int) -> Bool {
    let tags = finder.scan.tags
    guard tags[at] == .closeQuote, at > sentence.lowerBound else { return false }
    let after = at + 1 < sentence.upperBound ? tags[at + 1] : .period
    return tags[at - 1] == .comma || tags[at - 1] == .period || after == .comma
  }

  /// A colon or semicolon parts two clauses when the first has its verb.
  private func isFullBreak(_ at: Int) -> Bool {
    guard at + 1 < sentence.upperBound, let main = open.first, drafts[main].verb != nil else {
      return false
    }
    let byte = finder.segmented.text.bytes[finder.segmented.tokens[at].span.start]
    return byte == 58 || byte == 59
  }

  /// Opens a clause inside the innermost one.
  @discardableResult
  mutating func begin(_ start: Int, _ relation: Clause.Relation, marker: Int?) -> Int {
    drafts.append(
      ClauseDraft(
        start: start, end: start, relation: relation, marker: marker, parent: open.last, verb: nil,
        subject: nil))
    open.append(drafts.count - 1)
    return drafts.count - 1
  }

  /// Ends every clause above a depth of the stack before a token.
  mutating func close(to depth: Int, at end: Int) {
    while open.count > depth + 1, let last = open.popLast() {
      drafts[last].end = max(end, lastInner(last), verbEnd(last))
    }
  }

  private func verbEnd(_ draft: Int) -> Int {
    drafts[draft].verb.map { finder.scan.verbs[$0].tokens.upperBound } ?? 0
  }

  private func lastInner(_ draft: Int) -> Int {
    var end = 0
    for inner in drafts where inner.parent == draft { end = max(end, inner.end) }
    return end
  }

  /// Ends all clauses before the marks that end the sentence; drops those that got no verb.
  private mutating func finish() {
    var end = sentence.upperBound
    while end > sentence.lowerBound + 1, finder.scan.tags[end - 1].isPunctuation { end -= 1 }
    close(to: 0, at: end)
    if let main = open.first { drafts[main].end = max(end, verbEnd(main), drafts[main].start) }
    dropVerbless()
  }

  /// A clause that a marker opened and no verb followed was none; its inner ones move up.
  private mutating func dropVerbless() {
    for place in drafts.indices where drafts[place].verb == nil && drafts[place].parent != nil {
      let above = drafts[place].parent
      for inner in drafts.indices where drafts[inner].parent == place {
        let old = drafts[inner]
        drafts[inner] = ClauseDraft(
          start: old.start, end: old.end, relation: old.relation, marker: old.marker, parent: above,
          verb: old.verb, subject: old.subject)
      }
      drafts[place].end = drafts[place].start
    }
    for place in drafts.indices where drafts[place].verb == nil && drafts[place].parent == nil {
      let old = drafts[place]
      drafts[place] = ClauseDraft(
        start: old.start, end: old.end, relation: .verbless, marker: nil, parent: nil, verb: nil,
        subject: nil)
    }
  }
}
