public import HearsayMatching
internal import HearsayText

/// Last stage: writes the assertions of an article as JSON Lines, one record a line (`RECORD.md`).
public struct RecordWriter: Sendable {
  /// Which records are written.
  public struct Filter: Sendable {
    /// The least confidence.
    public var minConfidence = 0.0
    /// The kinds of assertion; empty for all.
    public var kinds: Set<ClaimKind> = []

    /// Makes a filter that lets everything through.
    public init() {}

    /// Whether an article's assertion is written.
    package func passes(_ scored: ScoredArticle, _ index: Int) -> Bool {
      scored.confidences[index] >= minConfidence
        && (kinds.isEmpty || kinds.contains(scored.claimed.claims[index].kind))
    }
  }

  /// The version of the record.
  public static let schema = "hearsay.assertion/1"
  /// The program's version.
  public static let version = "0.1.0"
  /// The program and its version, as records name it.
  public static let tool = "hearsay \(version)"
  /// The rules' version, as records name it.
  public static let rules = "en-1"

  private let filter: Filter
  private let lexicons: Lexicons
  private let explains: Bool
  private let claims: ClaimReader

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - lexicons: The word lists.
  ///   - filter: Which records are written.
  ///   - explains: Whether records tell the reasons for them in `trace`.
  public init(lexicons: Lexicons, filter: Filter = Filter(), explains: Bool = false) {
    self.lexicons = lexicons
    self.filter = filter
    self.explains = explains
    claims = ClaimReader(lexicons: lexicons)
  }

  /// Writes the records of an article; returns how many.
  public func write(_ scored: ScoredArticle, to json: inout JSONWriter) -> Int {
    let view = RecordView(scored, lexicons)
    var count = 0
    for index in view.attributions.indices where filter.passes(scored, index) {
      json.object { write(view, index, &$0) }
      json.endLine()
      count += 1
    }
    return count
  }

  private func write(_ view: RecordView, _ index: Int, _ json: inout JSONWriter) {
    writeHead(view, index, &json)
    writeFacts(view, index, &json)
    writeSpans(view, index, &json)
    view.writeChain(index, &json)
    let claim = view.claim(index)
    PropositionWriter(view).write(
      claim.propositions + (claim.attribution.map { [$0] } ?? []), &json)
    view.writeEntities(index, &json)
    view.writeTrace(explains ? view.scored.traces[index] : [], &json)
    json.key("tool")
    json.string(Self.tool)
    json.key("rules")
    json.string(Self.rules)
  }

  private func writeHead(_ view: RecordView, _ index: Int, _ json: inout JSONWriter) {
    let metadata = view.article.metadata
    json.key("schema")
    json.string(Self.schema)
    json.key("record")
    json.string("assertion")
    json.key("id")
    json.string(view.ids[index])
    json.key("article_id")
    json.string(view.article.id)
    json.key("article_url")
    json.string(metadata.url)
    json.key("article_title")
    json.string(metadata.title)
    json.key("article_publisher")
    json.string(metadata.publisher)
    json.key("article_published")
    json.string(metadata.published)
    json.key("article_language")
    json.string(metadata.language ?? "en")
    json.key("text_sha256")
    json.string(view.textHash)
    json.key("seq")
    json.int(index + 1)
    json.key("paragraph")
    json.int(view.tagged.parsed.sentences[view.sentence(index)].paragraph + 1)
    json.key("sentence")
    json.int(view.sentence(index) + 1)
  }

  private func writeFacts(_ view: RecordView, _ index: Int, _ json: inout JSONWriter) {
    let attribution = view.attributions[index]
    let source = view.source(index)
    let claim = view.claim(index)
    json.key("kind")
    json.string(claim.kind.rawValue)
    json.key("quote")
    json.string(attribution.quoteType.rawValue)
    json.key("source_name")
    json.string(source.name)
    json.key("source_type")
    json.string(source.type.rawValue)
    json.key("anonymous")
    json.bool(source.isAnonymous)
    json.key("cue_lemma")
    json.string(attribution.cue?.lemma)
    json.key("claim")
    json.string(claim.text)
    json.key("polarity")
    json.string(claim.polarity.rawValue)
    json.key("modality")
    json.string(claim.modality.rawValue)
    json.key("check_score")
    json.number(min(1, max(0, claim.checkScore)))
    json.key("confidence")
    json.number(min(1, max(0, view.scored.confidences[index])))
    json.key("rule")
    json.string(attribution.rule)
    json.key("claim_key")
    json.string(StableID.claim(claims.terms(of: view.material(index)).hash))
    json.key("flags")
    json.array { list in for flag in view.flags(index) { list.string(flag) } }
  }

  private func writeSpans(_ view: RecordView, _ index: Int, _ json: inout JSONWriter) {
    let attribution = view.attributions[index]
    json.key("sentence_span")
    json.span(view.tagged.parsed.sentences[view.sentence(index)].span, in: view.text)
    json.key("content")
    json.array { list in
      for part in attribution.content { list.span(view.span(part), in: view.text) }
    }
    json.key("cue")
    view.writeCue(index, &json)
    json.key("source")
    view.writeSource(index, &json)
  }
}
