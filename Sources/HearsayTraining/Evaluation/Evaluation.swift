/// Scores predicted attributions against a gold standard, as PolNeAR's are scored.
///
/// Spans become the sets of words that they touch, punctuation aside, and all matching is one to one.
/// A cue is right when it shares a word with the gold's; a content softly by the share of its words;
/// all of it when the cue is right, the content's word F1 is 0.8 or more and the source's 0.5.
public struct Evaluation: Sendable {
  /// A prediction.
  public struct Prediction: Sendable {
    /// Its spans in code points.
    public let spans: GoldArticle.Attribution
    /// Its confidence, where it has one.
    public let confidence: Double?

    /// Makes a prediction.
    public init(spans: GoldArticle.Attribution, confidence: Double?) {
      self.spans = spans
      self.confidence = confidence
    }
  }

  /// The measures over whole attributions, in the order of reports.
  public static let metrics = [
    "cue", "content_exact", "content_soft", "source_exact", "source_soft", "full", "full_lenient",
    "source_span", "cue_span", "content_span",
  ]
  /// The kinds of quotation, in the order of reports.
  public static let quoteTypes = ScoringQuote.allCases.map(\.rawValue)
  /// The measures that are given for each kind of quotation.
  public static let quoteMetrics = ["content_exact", "content_soft", "full"]
  /// The labels of words, in the order of reports.
  public static let labels = LabelConfusion.Label.allCases.map(\.name)

  /// The number of articles.
  public private(set) var documents = 0
  /// The number of gold attributions.
  public private(set) var gold = 0
  /// The number of predictions.
  public private(set) var predicted = 0
  private var tallies: [String: Tally] = [:]
  private var confusion = LabelConfusion()
  private var points: [(confidence: Double, isFull: Bool, hasContent: Bool)] = []

  /// Makes an evaluation of no article.
  public init() {}

  /// Adds the predictions of an article.
  public mutating func add(_ article: GoldArticle, _ predictions: [Prediction]) {
    let text = ScoringText(article.text)
    let wanted = article.attributions.map {
      ScoringAttribution($0, confidence: nil, in: text)
    }
    let found = predictions.map {
      ScoringAttribution($0.spans, confidence: $0.confidence, in: text)
    }
    let score = DocumentScore(text, found, wanted)
    documents += 1
    gold += wanted.count
    predicted += found.count
    for (metric, tally) in score.tallies { tallies[metric, default: Tally()].add(tally) }
    confusion.add(score.confusion)
    points += score.calibration
  }

  /// The figures of a measure.
  public func tally(_ metric: String, quote: String? = nil) -> Tally {
    tallies[quote.map { "\(metric)/\($0)" } ?? metric] ?? Tally()
  }

  /// The figures of a label of words.
  public func tally(label: String) -> Tally {
    LabelConfusion.Label.allCases.first { $0.name == label }.map(confusion.tally) ?? Tally()
  }

  /// Krippendorff's alpha of the labels of words.
  public var alpha: Double { confusion.alpha }
  /// How well the confidence tells attributions that are right from others.
  public var fullConfidence: ConfidenceScore? {
    ConfidenceScore(points.map { ($0.confidence, $0.isFull) })
  }
  /// How well the confidence tells contents that are right from others.
  public var contentConfidence: ConfidenceScore? {
    ConfidenceScore(points.map { ($0.confidence, $0.hasContent) })
  }
}
