/// The sources, each with its claims and articles.
///
/// Claims with the same name and type of source are one source's, in whatever articles they stand.
struct SourceTable {
  /// What sources are told apart by.
  struct Key: Hashable {
    /// Nil where the article leaves open who it is.
    let name: String?
    let type: String
  }

  /// One source.
  struct Entry {
    let key: Key
    var tally = ClaimTally()
    var articles = 0

    /// Whether all its claims are told without saying whose they are.
    var isAnonymous: Bool { tally.anonymous * 2 > tally.claims }
  }

  private(set) var entries: [Entry] = []
  /// How many types of source there are with each name.
  private var typesOfName: [String: Int] = [:]
  private var places: [Key: Int32] = [:]
  /// Which source stands in which article: the numbers of both.
  private var appearances: Set<UInt64> = []

  /// Adds a claim; returns the number of its source.
  mutating func add(_ record: ReportRecord, article: Int32) -> Int32 {
    let key = Key(name: record.sourceName, type: record.sourceType)
    let place = places[key] ?? Int32(entries.count)
    if place == entries.count {
      entries.append(Entry(key: key))
      places[key] = place
      if let name = key.name { typesOfName[name, default: 0] += 1 }
    }
    entries[Int(place)].tally.add(record)
    let pair = UInt64(UInt32(bitPattern: place)) << 32 | UInt64(UInt32(bitPattern: article))
    if appearances.insert(pair).inserted { entries[Int(place)].articles += 1 }
    return place
  }

  /// Whether there are sources of other types with the same name.
  func isShared(_ key: Key) -> Bool { key.name.map { (typesOfName[$0] ?? 0) > 1 } ?? false }

  /// The numbers of the sources, those with most claims first; those without a name come last of all.
  var ranking: [Int32] {
    entries.indices.map(Int32.init).sorted { Self.goesBefore(entries[Int($0)], entries[Int($1)]) }
  }

  private static func goesBefore(_ a: Entry, _ b: Entry) -> Bool {
    if (a.key.name == nil) != (b.key.name == nil) { return a.key.name != nil }
    if a.tally.claims != b.tally.claims { return a.tally.claims > b.tally.claims }
    if a.articles != b.articles { return a.articles > b.articles }
    if a.key.name != b.key.name { return (a.key.name ?? "") < (b.key.name ?? "") }
    return a.key.type < b.key.type
  }
}
