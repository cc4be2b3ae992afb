internal import HearsayMatching

/// Splits a clause into facts of one subject, one relation and one object each.
///
/// This is the form of open information extraction (Gashteovski et al., "BenchIE", ACL 2022): what stands
/// between the verb and an argument belongs to the relation, so that each fact is true by itself: "sold |
/// the mine" and "sold the mine to | a bank".
struct FactSplitter {
  /// The most arguments of a clause that make facts: each repeats what stands before it.
  static let limit = 12

  let phrases: PhraseReader
  let conjuncts: Conjuncts

  /// The facts of a proposition, in text order; the proposition itself where there is nothing to split.
  ///
  /// Complexity: linear in its tokens, times the facts.
  func split(_ whole: Proposition) -> [Proposition] {
    let predicate = whole.predicate.tokens ?? 0..<0
    return parts(whole.subject).flatMap { subject in
      var facts: [Proposition] = []
      var relation = predicate
      if let object = whole.object?.tokens {
        facts += objects(object, predicate).map { relation, object, role in
          role == nil
            ? fact(whole, subject, relation, Proposition.Part(object))
            : fact(whole, subject, relation, nil, [Proposition.Part(object, role)])
        }
        relation = grown(relation, over: object)
      }
      let short = relation
      for argument in whole.arguments.prefix(Self.limit) {
        let isFronted = argument.tokens.map { $0.lowerBound < predicate.lowerBound } ?? false
        for part in parts(argument) {
          facts.append(
            fact(whole, subject, isFronted ? short : relation, nil, part.map { [$0] } ?? []))
        }
        if let tokens = argument.tokens { relation = grown(relation, over: tokens) }
      }
      return facts.isEmpty ? [fact(whole, subject, predicate, nil)] : facts
    }
  }

  /// The facts of a proposition whose object is a whole clause, one for each subject.
  func split(_ whole: Proposition, saying clause: Range<Int>) -> [Proposition] {
    parts(whole.subject).map { subject in
      fact(whole, subject, whole.predicate.tokens ?? 0..<0, Proposition.Part(clause))
    }
  }

  /// What a verb reaches: each phrase, then what stands behind "of" with the head in the relation.
  private func objects(
    _ object: Range<Int>, _ predicate: Range<Int>
  ) -> [(relation: Range<Int>, object: Range<Int>, role: String?)] {
    var found = conjuncts.split(object).map { (predicate, $0, String?.none) }
    let core = core(of: object)
    guard core.upperBound < object.upperBound else { return found }
    let role = phrases.parsed.lemma(at: core.upperBound)
    for head in conjuncts.split(core) {
      for inner in conjuncts.split((core.upperBound + 1)..<object.upperBound) {
        found.append((predicate.lowerBound..<head.upperBound, inner, role))
      }
    }
    return found
  }

  /// A relation with what follows it, right after it or after a preposition.
  private func grown(_ relation: Range<Int>, over next: Range<Int>) -> Range<Int> {
    let gap = next.lowerBound - relation.upperBound
    return gap == 0 || gap == 1 ? relation.lowerBound..<next.upperBound : relation
  }

  private func parts(_ part: Proposition.Part?) -> [Proposition.Part?] {
    guard let part, let tokens = part.tokens else { return [part] }
    return conjuncts.split(tokens).map { Proposition.Part($0, part.label) }
  }

  /// A phrase without its first "of" phrase; a name ("the Act of 1916") stays whole.
  private func core(of tokens: Range<Int>) -> Range<Int> {
    let end = tokens.first { $0 > tokens.lowerBound && phrases.word($0) == phrases.words.of }
    guard let end, !phrases.parsed.tags[end - 1].isProperNoun else { return tokens }
    return tokens.lowerBound..<end
  }

  private func fact(
    _ whole: Proposition, _ subject: Proposition.Part?, _ relation: Range<Int>,
    _ object: Proposition.Part?, _ arguments: [Proposition.Part] = []
  ) -> Proposition {
    Proposition(
      relation: whole.relation, polarity: whole.polarity, modality: whole.modality,
      subject: subject,
      predicate: Proposition.Part(relation, whole.predicate.label),
      object: object, arguments: arguments, quantities: whole.quantities, sentence: whole.sentence)
  }
}
