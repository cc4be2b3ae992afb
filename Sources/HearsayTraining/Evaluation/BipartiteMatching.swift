/// Maximum-weight one-to-one matching of a sparse bipartite graph.
enum BipartiteMatching {
  /// A possible pair with its weight, which is positive.
  struct Edge {
    let left: Int
    let right: Int
    let weight: Double
  }

  /// The pairs of the best matching, sorted; components are solved one by one.
  ///
  /// Complexity: cubic in the larger side of a component.
  static func match(_ edges: [Edge]) -> [(left: Int, right: Int)] {
    var pairs: [(left: Int, right: Int)] = []
    for component in components(edges) { pairs += solve(component) }
    return pairs.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private static func components(_ edges: [Edge]) -> [[Edge]] {
    var parent: [Int: Int] = [:]
    func root(_ node: Int) -> Int {
      var node = node
      while let above = parent[node], above != node { node = above }
      return node
    }
    for edge in edges { parent[root(edge.left)] = root(-1 - edge.right) }
    var groups: [Int: [Edge]] = [:]
    for edge in edges { groups[root(edge.left), default: []].append(edge) }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  private static func solve(_ edges: [Edge]) -> [(left: Int, right: Int)] {
    let lefts = Set(edges.map(\.left)).sorted()
    let rights = Set(edges.map(\.right)).sorted()
    let isFlipped = lefts.count > rights.count
    let (rows, columns) = isFlipped ? (rights, lefts) : (lefts, rights)
    var cost = Array(repeating: Array(repeating: 0.0, count: columns.count), count: rows.count)
    for edge in edges {
      let (row, column) = isFlipped ? (edge.right, edge.left) : (edge.left, edge.right)
      guard let i = rows.firstIndex(of: row), let j = columns.firstIndex(of: column) else {
        continue
      }
      cost[i][j] = -edge.weight
    }
    var solver = HungarianSolver(cost)
    return solver.solve().enumerated().compactMap { row, column in
      guard cost[row][column] < 0 else { return nil }
      return isFlipped ? (columns[column], rows[row]) : (rows[row], columns[column])
    }
  }
}

/// The Hungarian algorithm, for no more rows than columns.
struct HungarianSolver {
  private let cost: [[Double]]
  private let columns: Int
  private var rowPotential: [Double]
  private var columnPotential: [Double]
  private var owner: [Int]
  private var way: [Int]

  init(_ cost: [[Double]]) {
    self.cost = cost
    columns = cost.first?.count ?? 0
    rowPotential = Array(repeating: 0, count: cost.count + 1)
    columnPotential = Array(repeating: 0, count: columns + 1)
    owner = Array(repeating: 0, count: columns + 1)
    way = Array(repeating: 0, count: columns + 1)
  }

  /// The column of each row in the assignment of least cost.
  mutating func solve() -> [Int] {
    for row in stride(from: 1, through: cost.count, by: 1) { assign(row) }
    var assignment = Array(repeating: 0, count: cost.count)
    for column in stride(from: 1, through: columns, by: 1) where owner[column] > 0 {
      assignment[owner[column] - 1] = column - 1
    }
    return assignment
  }

  private mutating func assign(_ row: Int) {
    owner[0] = row
    var column = 0
    var least = Array(repeating: Double.infinity, count: columns + 1)
    var isUsed = Array(repeating: false, count: columns + 1)
    while owner[column] != 0 {
      isUsed[column] = true
      column = advance(from: column, &least, isUsed)
    }
    while column != 0 {
      owner[column] = owner[way[column]]
      column = way[column]
    }
  }

  private mutating func advance(
    from column: Int, _ least: inout [Double], _ isUsed: [Bool]
  ) -> Int {
    let row = owner[column]
    var delta = Double.infinity
    var best = 0
    for j in 1...columns where !isUsed[j] {
      let reduced = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j]
      if reduced < least[j] { (least[j], way[j]) = (reduced, column) }
      if least[j] < delta { (delta, best) = (least[j], j) }
    }
    for j in 0...columns {
      if isUsed[j] {
        rowPotential[owner[j]] += delta
        columnPotential[j] -= delta
      } else {
        least[j] -= delta
      }
    }
    return best
  }
}
