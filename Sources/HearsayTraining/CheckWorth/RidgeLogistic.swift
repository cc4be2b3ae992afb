internal import Hearsay

/// Logistic regression with a ridge penalty on all weights but the bias, by Newton's method
/// (le Cessie and van Houwelingen 1992, "Ridge estimators in logistic regression").
///
/// For a few dozen features and few right ones. ``AdaGrad`` pulls a weight toward zero only where its feature
/// occurs, so that a rare feature keeps what a handful of instances say; here the pull is the same for
/// all, and the optimum is exact.
struct RidgeLogistic {
  /// The features of an instance that are not 0, with their values.
  typealias Row = [(feature: Int, value: Double)]

  /// The log-odds of an instance without features.
  private(set) var bias = 0.0
  /// The weights, by feature.
  private(set) var weights: [Double]

  private static let mostSteps = 50
  private static let negligible = 1e-8

  /// Fits weights to instances.
  ///
  /// Complexity: at each of some ten steps the instances times their features squared, and the number of
  /// features cubed.
  init(_ instances: [Row], _ labels: [Bool], count: Int, strength: Double) {
    weights = Array(repeating: 0, count: count)
    let rows = instances.map { $0 + [(count, 1)] }
    for _ in 0..<Self.mostSteps {
      let change = step(rows, labels, strength)
      for index in 0..<count { weights[index] += change[index] }
      bias += change[count]
      if change.allSatisfy({ abs($0) < Self.negligible }) { return }
    }
  }

  /// The log-odds of an instance.
  func logOdds(_ row: Row) -> Double {
    row.reduce(bias) { $0 + weights[$1.feature] * $1.value }
  }

  /// What a step of Newton's method adds to the weights and, last, to the bias.
  private func step(_ rows: [Row], _ labels: [Bool], _ strength: Double) -> [Double] {
    let size = weights.count + 1
    var slope = weights.map { -strength * $0 } + [0]
    var curve = [Double](repeating: 0, count: size * size)
    for index in weights.indices { curve[index * size + index] = strength }
    for (row, label) in zip(rows, labels) {
      let logOdds = row.dropLast().reduce(bias) { $0 + weights[$1.feature] * $1.value }
      let probability = 1 / (1 + Odds.exponential(-logOdds))
      let weight = probability * (1 - probability)
      for a in row {
        slope[a.feature] += ((label ? 1 : 0) - probability) * a.value
        for b in row where b.feature <= a.feature {
          curve[a.feature * size + b.feature] += weight * a.value * b.value
        }
      }
    }
    return Cholesky.solve(&curve, slope)
  }
}

/// Solves linear equations with a symmetric, positive definite matrix.
enum Cholesky {
  /// The solution x of A x = b.
  ///
  /// - Parameters:
  ///   - matrix: The lower triangle of A, row by row; it is overwritten with the factor.
  ///   - right: b.
  /// - Returns: x.
  /// Complexity: cubic in the size.
  static func solve(_ matrix: inout [Double], _ right: [Double]) -> [Double] {
    let size = right.count
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row * size + column]
        for k in 0..<column { sum -= matrix[row * size + k] * matrix[column * size + k] }
        matrix[row * size + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / matrix[column * size + column]
      }
    }
    var x = right
    for row in 0..<size {
      for k in 0..<row { x[row] -= matrix[row * size + k] * x[k] }
      x[row] /= matrix[row * size + row]
    }
    for row in (0..<size).reversed() {
      for k in (row + 1)..<max(size, row + 1) { x[row] -= matrix[k * size + row] * x[k] }
      x[row] /= matrix[row * size + row]
    }
    return x
  }
}
