internal import Hearsay
public import HearsayMatching
internal import HearsayText

/// Fits the scorer of check-worthiness to debates.
///
/// A logistic regression of few signs, held near zero: three debates have some 90 sentences that were
/// checked, and which of the checkable ones a fact-checker took up is in good part chance.
public struct CheckWorthTrainer {
  /// What fitting is told beside the debates.
  public struct Options: Sendable {
    /// The strength of the pull toward zero, as a multiple of half the squared weights.
    public var strength: Double
    /// Which share of the claims in news is assumed to be worth a check; it moves all scores together and
    /// changes no order.
    public var newsShare: Double

    /// Makes options.
    public init(strength: Double = 100, newsShare: Double = 0.3) {
      self.strength = strength
      self.newsShare = newsShare
    }
  }

  /// How well a debate was ranked by numbers that were fitted on the others.
  public struct Score: Sendable {
    /// The debate's name.
    public let name: String
    /// How many of its sentences were checked.
    public let checked: Int
    /// How many sentences it has.
    public let count: Int
    /// Average precision, 0 to 1.
    public let averagePrecision: Double
  }

  private let debates: [Debate]
  private let signs: [[RidgeLogistic.Row]]
  private let options: Options

  /// Reads the signs of every sentence.
  ///
  /// Complexity: linear in the texts.
  public init(_ debates: [Debate], lexicons: Lexicons, options: Options = Options()) {
    self.debates = debates
    self.options = options
    let pipeline = Pipeline(lexicons: lexicons)
    signs = debates.map { Self.signs($0, pipeline) }
  }

  /// Runs the pipeline over a debate, one sentence a line, so that names are known by the whole of it.
  private static func signs(_ debate: Debate, _ pipeline: Pipeline) -> [RidgeLogistic.Row] {
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    for sentence in debate.sentences {
      let start = bytes.count
      bytes += Array(sentence.utf8)
      spans.append(start..<bytes.count)
      bytes.append(10)
    }
    let tagged = pipeline.tag(
      Article(id: debate.name, metadata: .init(), text: SourceText(validUTF8: bytes)))
    let tokens = tagged.parsed.tokens
    let statements = spans.map { span in
      let start = tokens.partitioningIndex { $0.span.start >= span.lowerBound }
      return start..<max(start, tokens.partitioningIndex { $0.span.start >= span.upperBound })
    }
    return pipeline.claims.checkSigns(of: statements, in: tagged).map { signs in
      var row: RidgeLogistic.Row = []
      signs.forEach { row.append(($0, $1)) }
      return row
    }
  }

  /// Ranks each debate by a scorer that was fitted on all others.
  public func heldOut() -> [Score] {
    debates.indices.map { held in
      let model = fit(debates.indices.filter { $0 != held })
      return Score(
        name: debates[held].name, checked: debates[held].isChecked.count { $0 },
        count: debates[held].sentences.count,
        averagePrecision: AveragePrecision.score(
          signs[held].map(model.logOdds), debates[held].isChecked))
    }
  }

  private func fit(_ chosen: [Int]) -> RidgeLogistic {
    RidgeLogistic(
      chosen.flatMap { signs[$0] }, chosen.flatMap { debates[$0].isChecked },
      count: CheckSign.allCases.count, strength: options.strength)
  }

  /// The file of weights of a scorer that is fitted on all debates, headed by how it was fitted.
  ///
  /// - Parameter note: What was fitted on what, and what it scores; one line.
  /// - Returns: Its name and text.
  public func file(note: String) -> (name: String, text: String) {
    let model = fit(Array(debates.indices))
    let labels = debates.flatMap(\.isChecked)
    let share = Double(labels.count { $0 }) / Double(max(1, labels.count))
    let shift = Logit.logit(options.newsShare) - Logit.logit(share)
    var text = "# How much is a claim worth a fact-checker's time? Log-odds by sign.\n# \(note)\n"
    text += "# regenerate: hearsay train check-worth\n"
    text += "@bias\t\(Self.rounded(model.bias))\n@shift\t\(Self.rounded(shift))\n"
    for factor in CheckFactorName.allCases {
      text += "@\(factor.rawValue)\n"
      let own = CheckSign.allCases.filter { $0.factor == factor }
      for sign in own.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        text += "\(sign.name)\t\(Self.rounded(model.weights[sign.index]))\n"
      }
    }
    return (CheckWorthModel.file + ".weights", text)
  }

  /// To three decimals, so that the last bits of a machine's arithmetic do not show.
  private static func rounded(_ value: Double) -> Double {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == 0 ? 0 : rounded
  }
}
