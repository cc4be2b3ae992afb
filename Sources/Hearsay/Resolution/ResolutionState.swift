internal import HearsayText

/// What is known so far of the sources of one article.
struct ResolutionState: Sendable {
  let context: ResolutionContext
  let reader: SourceReader
  let kinds: NounKinds
  let describer: Describer
  let roles: RoleReader
  let persons: PersonNames
  let names: NameIndex
  /// The sources taken apart, by attribution; nil for an attribution without one.
  let mentions: [SourceMention?]
  /// The same by their place in the text.
  let sources: SourceIndex
  /// Where the same lemmas stand again.
  let repeated: RepeatedLemmas
  /// The attributions in text order.
  let order: AttributionOrder
  /// What the rules found, by attribution.
  var drafts: [SourceDraft?]
  /// The first attribution whose source is a person with a full name, by the last word of the name.
  private(set) var lastNames: [String: Int] = [:]
  /// The same of each gender.
  private var kin: [String: [String: Int]] = [:]
  /// The names of those who take turns in an interview; nil among them for one without a name.
  private var turnTakers: Set<String?> = []
  /// Names learned on the way that are fuller than those of their entities.
  private var learnedNames: [Int: String] = [:]
  /// What the names of persons turned out to be on the way: "the auditors Ada Finch" are a firm, by entity.
  private var learnedTypes: [Int: SourceType] = [:]
  /// Genders learned on the way, by entity.
  var genders: [String?]

  init(_ article: AttributedArticle, _ resources: ResolutionResources) {
    context = ResolutionContext(article, resources)
    reader = SourceReader(context: context)
    kinds = NounKinds(context: context)
    describer = Describer(context: context, kinds: kinds)
    roles = RoleReader(context: context, kinds: kinds)
    persons = PersonNames(context)
    names = NameIndex(persons, context)
    let reader = reader
    mentions = article.attributions.map { $0.source.map(reader.read) }
    sources = SourceIndex(mentions)
    repeated = RepeatedLemmas(context.parsed)
    order = AttributionOrder(article.attributions)
    drafts = Array(repeating: nil, count: article.attributions.count)
    genders = article.tagged.entities.map(\.gender)
  }

  var attributions: [Attribution] { context.article.attributions }

  /// Keeps what a rule found.
  mutating func set(_ draft: SourceDraft, for index: Int) {
    drafts[index] = draft
    if let entity = draft.entity, context.tagged.entities[entity].type == .person,
      draft.type == .organization || draft.type == .media || draft.type == .government
    {
      learnedTypes[entity] = draft.type
    }
    if isTurn(index) { turnTakers.insert(draft.properName) }
    guard draft.type == .person, let name = draft.properName, let space = name.lastIndex(of: " ")
    else { return }
    if let entity = draft.entity, persons.names[entity].utf8.count < name.utf8.count {
      learnedNames[entity] = name
    }
    let last = String(name[name.index(after: space)...])
    if lastNames[last] == nil { lastNames[last] = index }
    if let gender = draft.gender, kin[last]?[gender] == nil {
      kin[last, default: [:]][gender] = index
    }
  }

  /// The person of a last name and a gender who is an earlier source; nil without one.
  func named(_ last: String, _ gender: String) -> SourceDraft? {
    kin[last]?[gender].flatMap { drafts[$0] }
  }

  /// The latest source before a token that has the noun at another as head, by attribution.
  func source(with noun: Int, before token: Int) -> Int? {
    let lemmas = context.parsed.lemmas
    return sources.before(token).first { other in
      drafts[other] != nil
        && mentions[other].map { lemmas[$0.head].text == lemmas[noun].text } == true
    }
  }

  /// Where an attribution stands: its source, its cue, or its content.
  func position(_ index: Int) -> Int { order.position(index) }

  /// Whether an attribution is a turn of an interview: a name, a colon and what is said, without marks.
  func isTurn(_ index: Int) -> Bool {
    let attribution = attributions[index]
    guard attribution.quoteType == .direct, let cue = attribution.cue?.tokens.last,
      let first = attribution.content.first?.lowerBound
    else { return false }
    return context.tag(cue) == .colon && context.quotationOf[first] < 0
  }

  /// Whether somebody takes turns in an interview, who is "you" to the other one.
  func takesTurns(_ draft: SourceDraft) -> Bool { turnTakers.contains(draft.properName) }

  /// A draft of an entity.
  func draft(ofEntity index: Int) -> SourceDraft {
    let index = persons.full[index]
    let entity = context.tagged.entities[index]
    var draft = SourceDraft(
      form: .name, type: learnedTypes[index] ?? Self.type(of: entity.type, entity.subtype))
    draft.name = learnedNames[index] ?? persons.names[index]
    draft.properName = draft.name
    draft.entity = index
    draft.gender = draft.type == .person ? genders[index] : nil
    draft.number = .singular
    return draft
  }

  /// The kind of source that an entity is.
  static func type(of type: EntityType, _ subtype: String?) -> SourceType {
    switch (type, subtype) {
    case (.person, _): .person
    case (_, "media"): .media
    case (_, "government"), (.location, _): .government
    case (.miscellaneous, "nationality"): .group
    default: .organization
    }
  }
}
