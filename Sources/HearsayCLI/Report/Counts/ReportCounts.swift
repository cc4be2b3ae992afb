import Hearsay

/// Everything that a report counts, over all records.
struct ReportCounts {
  /// The articles of one publisher.
  struct Publisher {
    /// Nil for articles that name none.
    let name: String?
    var tally = ClaimTally()
    var articles = 0
  }

  /// An article that could not be read.
  struct Unread {
    let articleID: String
    let reason: String
    let detail: String
  }

  /// What was claimed by somebody, that is, without the articles' own statements.
  private(set) var all = ClaimTally()
  private(set) var sources = SourceTable()
  private(set) var timeline = Timeline()
  private(set) var kinds: [String: Int] = [:]
  private(set) var types: [String: ClaimTally] = [:]
  /// Claims by their confidence, from the tenth below 0.1 to that from 0.9 on.
  private(set) var confidences = Array(repeating: 0, count: 10)
  /// Statements that articles make themselves.
  private(set) var ownVoice = 0
  /// Articles that could not be read: all of them, and those that are named.
  private(set) var unreadCount = 0
  private(set) var unreadReasons: [String: Int] = [:]
  private(set) var unread: [Unread] = []
  /// Programs and rules, in the order in which they come.
  private(set) var tools: [String] = []
  private var articles: [Fingerprint: Int32] = [:]
  private var publisherPlaces: [String?: Int] = [:]
  private var publisherEntries: [Publisher] = []

  static let namedUnread = 50

  /// How many articles there are claims of.
  var articleCount: Int { articles.count }

  /// Adds a record of an assertion; returns the numbers of its source and its article.
  ///
  /// The articles' own statements have the source -1.
  mutating func add(_ record: ReportRecord) -> (source: Int32, article: Int32) {
    let print = Fingerprint([record.articleID])
    let number = articles[print] ?? Int32(articles.count)
    let isNew = number == articles.count
    if isNew { articles[print] = number }
    addTool(record)
    let publisher = place(of: record.publisher)
    if isNew { publisherEntries[publisher].articles += 1 }
    guard record.rule != OwnVoiceFinder.rule else {
      ownVoice += 1
      return (-1, number)
    }
    all.add(record)
    publisherEntries[publisher].tally.add(record)
    kinds[record.kind, default: 0] += 1
    types[record.sourceType, default: ClaimTally()].add(record)
    confidences[min(9, Int(record.confidence * 10 + 1e-9))] += 1
    timeline.add(record, on: record.published.flatMap(CalendarDay.init(published:)))
    return (sources.add(record, article: number), number)
  }

  /// Adds the record of an article that could not be read.
  mutating func addUnread(_ record: ReportRecord) {
    unreadCount += 1
    let reason = record.reason ?? "not told"
    unreadReasons[reason, default: 0] += 1
    guard unread.count < Self.namedUnread else { return }
    unread.append(
      Unread(articleID: record.articleID, reason: reason, detail: record.detail ?? ""))
  }

  /// The publishers, those with most claims first; articles that name none come last.
  var publishers: [Publisher] {
    publisherEntries.sorted { a, b in
      if (a.name == nil) != (b.name == nil) { return a.name != nil }
      if a.tally.claims != b.tally.claims { return a.tally.claims > b.tally.claims }
      return (a.name ?? "") < (b.name ?? "")
    }
  }

  private mutating func place(of publisher: String?) -> Int {
    if let place = publisherPlaces[publisher] { return place }
    publisherPlaces[publisher] = publisherEntries.count
    publisherEntries.append(Publisher(name: publisher))
    return publisherEntries.count - 1
  }

  private mutating func addTool(_ record: ReportRecord) {
    guard let tool = record.tool else { return }
    let text = record.rules.map { "\(tool), rules \($0)" } ?? tool
    if tools.count < 20, !tools.contains(text) { tools.append(text) }
  }
}
