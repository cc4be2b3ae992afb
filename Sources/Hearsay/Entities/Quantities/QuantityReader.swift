internal import HearsayMatching
internal import HearsayText

/// Finds the quantities of an article.
///
/// Each form is looked up once; a token whose form can begin no quantity costs one test of bits.
struct QuantityReader: Sendable {
  private let resources: QuantityResources
  /// The rules with the words at which they look.
  private let rules: [(rule: any QuantityRule.Type, starts: QuantityTraits)]
  private let starts: QuantityTraits

  init(_ lexicons: Lexicons) {
    resources = QuantityResources(lexicons)
    rules = QuantityRules.all.map { ($0, QuantityTraits(all: $0.starts)) }
    starts = QuantityTraits(rules.map(\.starts))
  }

  /// The quantities, in text order.
  ///
  /// Complexity: linear in the tokens.
  func read(
    _ parsed: ParsedArticle, _ mentions: [EntityMention], _ mentionAt: [Int32], isSport: Bool
  ) -> [Quantity] {
    let article = QuantityArticle(parsed, resources, mentions, mentionAt, isSport: isSport)
    var found: [Quantity] = []
    var context = TimeContext()
    for sentence in parsed.segmented.segmentation.sentences {
      let scene = QuantityScene(article: article, sentence: sentence.tokens)
      let first = found.count
      read(scene, &found)
      context.complete(&found, from: first, scene)
    }
    return found
  }

  private func read(_ scene: QuantityScene, _ found: inout [Quantity]) {
    var at = scene.sentence.lowerBound
    while at < scene.sentence.upperBound {
      let traits = scene.traits(at)
      at += 1
      if traits.isDisjoint(with: starts) { continue }
      guard let quantity = read(at - 1, traits, scene) else { continue }
      append(quantity, scene, &found)
      at = max(at, quantity.tokens.upperBound)
    }
  }

  /// The longest reading at a token; that of the first rule where several are equally long.
  private func read(_ at: Int, _ traits: QuantityTraits, _ scene: QuantityScene) -> Quantity? {
    var best: (reading: QuantityReading, rule: String)?
    for (rule, starts) in rules where !traits.isDisjoint(with: starts) {
      guard let reading = rule.read(at, scene) else { continue }
      if let best, reading.tokens.upperBound <= best.reading.tokens.upperBound { continue }
      best = (reading, rule.name)
    }
    return best.map { Quantity($0.reading, rule: $0.rule) }
  }

  /// Appends a quantity; a day and a time of day beside each other are one, and so are both ends of a stretch.
  private func append(_ quantity: Quantity, _ scene: QuantityScene, _ found: inout [Quantity]) {
    if let last = found.last, last.tokens.upperBound > quantity.tokens.lowerBound { return }
    guard let last = found.last,
      let joined = DayWithTime.join(last, quantity, scene)
        ?? DateInterval.join(last, quantity, scene)
    else { return found.append(quantity) }
    found[found.count - 1] = joined
  }
}

extension Quantity {
  /// What a rule read, with the rule.
  init(_ reading: QuantityReading, rule: String) {
    self.init(
      tokens: reading.tokens, kind: reading.kind, value: reading.value, upper: reading.upper,
      unit: reading.unit, time: reading.time, rule: rule)
  }
}

/// Joins a day and a time of day: "Friday at 10:30 am", "noon on Monday".
enum DayWithTime {
  /// Both as one time; nil where they do not stand beside each other or are not one of each.
  static func join(_ first: Quantity, _ second: Quantity, _ scene: QuantityScene) -> Quantity? {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard scene.sentence.contains(first.tokens.lowerBound), gap.count <= 2,
      gap.allSatisfy({ scene.has(.at, $0) || scene.has(.on, $0) || scene.has(.comma, $0) })
    else { return nil }
    let (day, clock) = first.kind == .time ? (second, first) : (first, second)
    guard day.kind == .date, clock.kind == .time, let time = clock.time,
      time.utf8.first == UInt8(ascii: "T"),
      let date = day.time, date.utf8.count == 10, !date.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    return Quantity(
      tokens: first.tokens.lowerBound..<second.tokens.upperBound, kind: .time, value: nil,
      upper: nil,
      unit: nil, time: date + time, rule: clock.rule)
  }
}
