public import HearsayMatching
internal import HearsayText

/// Fourth stage: named entities by rules and lexicons, and quantities.
///
/// Rules and lists say what every possible name shows; fitted weights turn that into the most probable
/// reading of each sentence. A second pass reads the sentences again with what the whole article showed: a
/// surname beside its full name, an acronym beside what it stands for, the other places of the same words. A name
/// that was taken for a person is a body where the article says so, one that was taken for a place where its last word does, and one that was taken for a place the surname
/// of somebody who was named before.
public struct EntityStage: Sendable {
  private let resources: EntityResources
  private let finder: NameFinder
  private let quantities: QuantityReader

  /// Sets the stage up.
  public init(lexicons: Lexicons) {
    resources = EntityResources(lexicons)
    finder = NameFinder(weights: NameWeights(lexicons.weights["entities"] ?? []))
    quantities = QuantityReader(lexicons)
  }

  /// Runs the stage.
  ///
  /// Complexity: linear in the tokens.
  public func run(_ parsed: ParsedArticle) -> TaggedArticle {
    let scene = EntityScene(parsed, resources)
    let (names, sheet) = finder.find(scene)
    let whole = sheet.candidates.isEmpty ? names : PostNominalNames(scene, names).names()
    let bodies = HeadedPlaces(scene, BodyEvidence(scene, whole).retyped()).retyped()
    let found = SurnameEvidence(scene, bodies, sheet).names()
    var linker = EntityLinker(scene, found, sheet, finder.weights)
    linker.link()
    var mentionAt = [Int32](repeating: -1, count: parsed.tokens.count)
    for (index, mention) in linker.mentions.enumerated() {
      for token in mention.tokens { mentionAt[token] = Int32(index) }
    }
    return TaggedArticle(
      parsed: parsed, mentions: linker.mentions, entities: linker.entities,
      quantities: quantities.read(
        parsed, linker.mentions, mentionAt, isSport: scene.modes.first?.contains(.sport) == true),
      mentionAt: mentionAt)
  }
}
