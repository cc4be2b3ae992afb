internal import HearsayText

extension RecordView {
  /// What tells which claim an assertion makes.
  package func material(_ index: Int) -> ClaimMaterial {
    let (attribution, claim, source) = (attributions[index], claim(index), source(index))
    var material = ClaimMaterial()
    let content = attribution.content.map { span($0) }
    material.parts = content.map { ClaimMaterial.Part(text.bytes, $0.range) }
    for mention in tagged.mentions(inside: attribution.content) {
      let name = tagged.entities[mention.entity].name
      material.names.append(.init(span(mention.tokens).range, Array(name.utf8)))
    }
    for proposition in claim.propositions {
      for quantity in proposition.quantities.map({ tagged.quantities[$0] }) {
        guard let time = quantity.time else { continue }
        material.times.append(.init(span(quantity.tokens).range, Array(time.utf8)))
      }
      if let roles = roles(proposition) { material.roles.append(roles) }
    }
    if let subject = claim.propositions.first?.subject?.tokens {
      material.setFirstSubject(span(subject).range)
    }
    material.hasClauses = !claim.propositions.isEmpty
    material.polarity = claim.polarity
    material.isDirect = attribution.quoteType == .direct
    material.source = Array((source.name ?? "").utf8)
    material.sourceType = source.type
    return material
  }

  private func roles(_ proposition: Proposition) -> ClaimMaterial.Roles? {
    func range(_ part: Proposition.Part?) -> Range<Int>? {
      part?.tokens.map { span($0).range }
    }
    return ClaimMaterial.Roles(
      subject: range(proposition.subject), object: range(proposition.object),
      by: range(proposition.arguments.first { $0.label == "by" }),
      argument: range(proposition.arguments.first { $0.label != "by" }))
  }
}
