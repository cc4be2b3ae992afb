import Hearsay

/// How much a report lists.
struct ReportLimits {
  /// Sources whose claims are listed, and claims of each.
  var sources = 40
  var claims = 12
  /// Claims most worth a check.
  var checks = 20
  /// Claims of several articles, and those who tell each.
  var repeats = 25
  var tellers = 12
}

/// Which of the records are shown, by their numbers.
struct ReportSelection {
  /// The claims of one source that are shown.
  struct SourceClaims {
    let source: Int32
    let records: [Int]
    /// How many different claims are not shown.
    let more: Int
  }

  /// A claim that several articles tell.
  struct Repeat {
    let group: Int32
    let articles: Int
    let first: Int
    /// Those after the first, in the order of their publication, with what they do.
    let others: [(record: Int, isDenial: Bool)]
    let repeats: Int
    let denials: Int
  }

  let checks: [Int]
  let bySource: [SourceClaims]
  let repeats: [Repeat]
  let moreRepeats: Int
  /// In how many articles the claims of a group are told, where there are several.
  let articlesOfGroup: [Int32: Int]
  private let groups: [Int32]

  init(_ index: ReportIndex, _ limits: ReportLimits, ranking: [Int32]) {
    let places = index.places
    let grouped = index.groups()
    let groups = places.indices.map { grouped.place($0).group }
    self.groups = groups
    let order = places.indices.sorted { a, b in
      places[a].worth != places[b].worth ? places[a].worth > places[b].worth : a < b
    }
    checks = Self.different(order, groups, limits.checks).shown
    var rank = Array(repeating: -1, count: ranking.count)
    for (place, source) in ranking.prefix(limits.sources).enumerated() {
      rank[Int(source)] = place
    }
    var claims: [[Int]] = Array(repeating: [], count: min(limits.sources, ranking.count))
    for record in order where places[record].source >= 0 {
      let place = rank[Int(places[record].source)]
      if place >= 0 { claims[place].append(record) }
    }
    bySource = zip(ranking, claims).map { source, records in
      let chosen = Self.different(records, groups, limits.claims)
      return SourceClaims(source: source, records: chosen.shown, more: chosen.more)
    }
    var repeats: [Repeat] = []
    var articlesOfGroup: [Int32: Int] = [:]
    for members in grouped.groups(atLeast: 2) {
      guard let found = Self.repeated(members.map(Int.init), places, grouped) else { continue }
      repeats.append(found)
      articlesOfGroup[found.group] = found.articles
    }
    repeats.sort { a, b in
      if a.articles != b.articles { return a.articles > b.articles }
      if a.others.count != b.others.count { return a.others.count > b.others.count }
      return a.first < b.first
    }
    moreRepeats = max(0, repeats.count - limits.repeats)
    self.repeats = Array(repeats.prefix(limits.repeats))
    self.articlesOfGroup = articlesOfGroup
  }

  /// In how many articles a record's claim is told.
  func articles(_ record: Int) -> Int { articlesOfGroup[groups[record]] ?? 1 }

  /// The place of a record's claim among those of several articles that are shown; nil for others.
  func repeatPlace(_ record: Int) -> Int? {
    guard articlesOfGroup[groups[record]] != nil else { return nil }
    return repeats.firstIndex { $0.group == groups[record] }
  }

  /// All records that are shown, in their order.
  func shown(tellers: Int) -> [Int] {
    var all = Set(checks)
    for source in bySource { all.formUnion(source.records) }
    for claim in repeats {
      all.insert(claim.first)
      all.formUnion(claim.others.prefix(tellers).map(\.record))
    }
    return all.sorted()
  }

  /// The first records that make different claims, and how many more there are.
  private static func different(
    _ order: [Int], _ groups: [Int32], _ limit: Int
  ) -> (shown: [Int], more: Int) {
    var seen: Set<Int32> = []
    var shown: [Int] = []
    for record in order where seen.insert(groups[record]).inserted && shown.count < limit {
      shown.append(record)
    }
    return (shown, seen.count - shown.count)
  }

  /// A group as a claim of several articles; nil where one article has it all.
  private static func repeated(
    _ members: [Int], _ places: [ReportIndex.Place], _ grouped: GroupPlaces
  ) -> Repeat? {
    let articles = Set(members.map { places[$0].article }).count
    guard articles > 1 else { return nil }
    let roles = members.map { grouped.place($0).role }
    guard let first = zip(members, roles).first(where: { $0.1 == .first })?.0 else { return nil }
    let others = zip(members, roles).filter { $0.0 != first }
      .map { (record: $0.0, isDenial: $0.1 == .denial) }
    return Repeat(
      group: grouped.place(first).group, articles: articles, first: first, others: others,
      repeats: others.count { !$0.isDenial }, denials: others.count { $0.isDenial })
  }
}
