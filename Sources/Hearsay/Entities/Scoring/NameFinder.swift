internal import HearsayText

/// Finds the names of an article in two passes over its sentences.
package struct NameFinder: Sendable {
  /// A name that was found.
  package struct Found: Sendable {
    /// Its tokens.
    package let tokens: Range<Int>
    /// Its type, as an index into `EntityType.allCases`.
    package let type: Int
    /// Its probability.
    package let confidence: Float
    /// The candidate that it was.
    package let candidate: Int
    /// What told its type, where that was not the weights.
    package var rule: String?
  }

  /// The candidates of an article with their features.
  package struct Sheet: Sendable {
    /// The candidates, sentence by sentence.
    package internal(set) var candidates: [NameCandidate] = []
    /// The first candidate of each sentence, and the number of all.
    package internal(set) var firsts: [Int] = []
    /// All features.
    package internal(set) var features: [UInt16] = []
    /// The end of each candidate's features.
    package internal(set) var ends: [Int] = []

    /// The features of a candidate.
    @inline(__always)
    package func features(of candidate: Int) -> ArraySlice<UInt16> {
      features[(candidate == 0 ? 0 : ends[candidate - 1])..<ends[candidate]]
    }
  }

  let weights: NameWeights

  /// Takes the weights.
  package init(weights: NameWeights) { self.weights = weights }

  /// The candidates with what their sentences show.
  package static func sheet(_ scene: EntityScene) -> Sheet {
    let reader = FeatureReader(scene)
    let finder = CandidateFinder(scene)
    var sheet = Sheet()
    for sentence in scene.parsed.sentences.indices {
      let first = sheet.candidates.count
      sheet.firsts.append(first)
      finder.find(sentence, into: &sheet.candidates)
      for candidate in sheet.candidates[first...] {
        reader.read(candidate, sentence, &sheet.features)
        sheet.ends.append(sheet.features.count)
      }
    }
    sheet.firsts.append(sheet.candidates.count)
    return sheet
  }

  /// The same candidates with what the article shows of them as well.
  package static func sheet(
    _ scene: EntityScene, _ sheet: Sheet, _ marginals: [SIMD4<Float>], _ found: [Found]
  ) -> Sheet {
    let memory = ArticleMemory(
      scene, sheet.candidates, marginals, found.map { ($0.tokens, $0.type) })
    var next = Sheet(candidates: sheet.candidates, firsts: sheet.firsts)
    next.features.reserveCapacity(sheet.features.count * 5 / 4)
    for sentence in scene.parsed.sentences.indices {
      for at in sheet.firsts[sentence]..<sheet.firsts[sentence + 1] {
        next.features.append(contentsOf: sheet.features(of: at))
        memory.read(sheet.candidates[at], marginals[at], sentence, &next.features)
        next.ends.append(next.features.count)
      }
    }
    return next
  }

  /// The names of an article, and the sheet of features that decided.
  package func find(_ scene: EntityScene) -> (found: [Found], sheet: Sheet) {
    let first = Self.sheet(scene)
    let (marginals, found) = decide(scene, first, weights.passes[0])
    let second = Self.sheet(scene, first, marginals, found)
    return (decide(scene, second, weights.passes[1]).found, second)
  }

  /// The probabilities of all candidates and the best reading of each sentence.
  package func decide(
    _ scene: EntityScene, _ sheet: Sheet, _ pass: NameWeights.Pass
  ) -> (marginals: [SIMD4<Float>], found: [Found]) {
    var marginals: [SIMD4<Float>] = []
    marginals.reserveCapacity(sheet.candidates.count)
    var found: [Found] = []
    var lattice = NameLattice()
    for (sentence, mode) in scene.modes.enumerated() {
      let range = sheet.firsts[sentence]..<sheet.firsts[sentence + 1]
      guard !range.isEmpty else { continue }
      let tokens = scene.parsed.sentences[sentence].tokens
      lattice.clear()
      for at in range {
        lattice.candidates.append(
          .init(
            sheet.candidates[at].tokens, after: tokens.lowerBound,
            pass.score(sheet.features(of: at), mode)))
      }
      lattice.addMarginals(count: tokens.count, to: &marginals)
      lattice.best(count: tokens.count) { choice in
        let candidate = range.lowerBound + choice.candidate
        found.append(
          Found(
            tokens: sheet.candidates[candidate].tokens, type: choice.type,
            confidence: marginals[candidate][choice.type], candidate: candidate))
      }
    }
    return (marginals, found)
  }
}
