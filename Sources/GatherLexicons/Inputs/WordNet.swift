import Foundation

/// The WordNet database.
struct WordNet {
  let nouns: WordNetSection
  let verbs: WordNetSection
  let adjectives: WordNetSection
  let adverbs: WordNetSection
  private let counts: [String: Int]
  private let folder: URL

  init(folder path: String) throws {
    folder = URL(fileURLWithPath: path, isDirectory: true)
    nouns = try WordNetSection(part: .noun, folder: folder)
    verbs = try WordNetSection(part: .verb, folder: folder)
    adjectives = try WordNetSection(part: .adjective, folder: folder)
    adverbs = try WordNetSection(part: .adverb, folder: folder)
    counts = try Self.tagCounts(in: folder)
  }

  /// The section of one part of speech.
  func section(_ part: WordNetPart) -> WordNetSection {
    switch part {
    case .noun: nouns
    case .verb: verbs
    case .adjective: adjectives
    case .adverb: adverbs
    }
  }

  /// How often the n-th sense, from 1, was tagged in the concordance texts.
  func count(_ lemma: String, _ part: WordNetPart, sense: Int) -> Int {
    counts["\(lemma)\t\(part.letter)\t\(sense)"] ?? 0
  }

  /// How often any sense was tagged.
  func count(_ lemma: String, _ part: WordNetPart) -> Int {
    let senses = section(part).senses[lemma]?.count ?? 0
    return (0..<senses).reduce(0) { $0 + count(lemma, part, sense: $1 + 1) }
  }

  /// Irregular forms and their lemmas.
  func exceptions(_ part: WordNetPart) throws -> [(form: String, lemmas: [String])] {
    let file = folder.appendingPathComponent("\(part.suffix).exc")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.compactMap { line in
      let fields = line.split(separator: " ").map { String($0).replacing("_", with: " ") }
      return fields.first.map { ($0, Array(fields.dropFirst())) }
    }
  }

  private static func tagCounts(in folder: URL) throws -> [String: Int] {
    let file = folder.appendingPathComponent("cntlist.rev")
    var counts: [String: Int] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: " ")
      let key = fields[0].split(separator: "%")
      guard fields.count == 3, key.count == 2, let number = key[1].first?.wholeNumberValue,
        let part = WordNetPart(senseKeyNumber: number), let count = Int(fields[2])
      else { continue }
      let lemma = String(key[0]).replacing("_", with: " ")
      counts["\(lemma)\t\(part.letter)\t\(fields[1])"] = count
    }
    return counts
  }
}
