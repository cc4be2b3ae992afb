internal import HearsayMatching

/// The fitted weights of the signs.
///
/// The scorer is fitted on debates, in which a fact-checker takes up one sentence in forty. A content
/// that a news article attributes has been chosen by its author already, and log-odds for a
/// debate would put all of them near zero. So a constant is added, ``shift``, that moves the share that is
/// worth checking from the one in the debates to the one that is assumed for claims in news (Elkan 2001, "The
/// foundations of cost-sensitive learning", theorem 2): what a reader sees is spread over 0 to 1. Adding
/// a constant changes no order among claims, and none of the figures that are measured by ranking.
package struct CheckWorthModel: Sendable {
  /// The log-odds of a statement without any sign, in debates.
  package let bias: Double
  /// What takes log-odds from debates to news.
  package let shift: Double
  /// The weights, by sign.
  package let weights: [Double]

  /// Makes a model; weights by ``CheckSign/index``.
  package init(bias: Double, shift: Double, weights: [Double]) {
    self.bias = bias
    self.shift = shift
    self.weights = weights
  }

  /// The name of the file of weights, without its ending.
  package static let file = "check-worth"

  /// The model in a folder of lexicons; one that knows nothing where there is no file.
  init(_ lexicons: Lexicons) {
    var weights = [Double](repeating: 0, count: CheckSign.allCases.count)
    let places = Dictionary(uniqueKeysWithValues: CheckSign.allCases.map { ($0.name, $0.index) })
    let file = NamedWeights(lexicons.weights[Self.file] ?? [])
    for (name, weight) in file.weights {
      if let place = places[name] { weights[place] = weight }
    }
    self.init(
      bias: file.settings["bias"] ?? 0, shift: file.settings["shift"] ?? 0, weights: weights)
  }

  /// Where a statement without any sign stands, in log-odds for news.
  var base: Double { bias + shift }

  /// The log-odds of a statement, for news.
  ///
  /// Complexity: linear in the signs that it shows.
  package func logOdds(_ signs: CheckSigns) -> Double {
    var sum = base
    signs.forEach { sum += weights[$0] * $1 }
    return sum
  }
}
