import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// The parts of grouping, each by itself.
@Suite struct GroupPartsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scanner = ClaimWordScanner(bytes, 0..<bytes.count)
    var words: [String] = []
    while let word = scanner.next() {
      words.append(String(decoding: bytes[word.range], as: UTF8.self))
    }
    return words
  }

  @Test(arguments: [
    ("Don’t go, won't you?", "Do|n’t|go|wo|n't|you"),
    ("Spain's 5,000.5 men", "Spain|'s|5,000.5|men"),
    ("the U.S. and the U.K.’s role", "the|U.S.|and|the|U.K.|’s|role"),
    ("$5m, £2bn or 3%", "$|5m|£|2bn|or|3|%"),
    ("“Ärger” – naïve café…", "Ärger|naïve|café"),
    ("the long-term end.", "the|long|term|end"),
    ("", ""), ("— ’ . “", ""), ("n't", "n't"), ("'", ""),
  ])
  func aClaimIsCutIntoWords(_ text: String, _ expected: String) {
    #expect(words(text) == expected.split(separator: "|").map(String.init))
  }

  @Test func everyCutOfATextIsRead() {
    // Bytes that end inside a letter must neither be read past nor loop.
    let bytes = Array("“Café’s 5,0 n’t £ U.S. …”—ÿ%".utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        var scanner = ClaimWordScanner(bytes, start..<end)
        var last = start
        while let word = scanner.next() {
          #expect(word.range.lowerBound >= last && word.range.upperBound <= end)
          last = word.range.upperBound
        }
      }
    }
  }

  @Test(arguments: [
    ("2024-03-01", "2024-03-02"), ("2024-02-29", "2024-03-01"), ("2024", "2024-02"),
    ("2024-03-01", "2024-03-01T00:01:00Z"), ("2024-03-01T10:00:00Z", "2024-03-01T10:30"),
    ("2024-03-01T12:00:00+02:00", "2024-03-01T11:00:00Z"),
    ("2024-03-01T09:00:00Z", "2024-03-01T09:00:00-0100"),
  ])
  func momentsAreInOrder(_ early: String, _ late: String) throws {
    let first = try #require(PublishedMinute.minute(Array(early.utf8)))
    let second = try #require(PublishedMinute.minute(Array(late.utf8)))
    #expect(first < second)
  }

  @Test(arguments: ["", "May", "24-03", "yesterday"])
  func whatIsNoDateHasNoPlaceInOrder(_ text: String) {
    #expect(PublishedMinute.minute(Array(text.utf8)) == nil)
  }

  @Test func setsGrowTogether() {
    var sets = DisjointSets(count: 5)
    sets.join(0, 1)
    sets.join(2, 3)
    sets.join(0, 2)
    #expect((0..<5).map { sets.root(of: Int32($0)) } == [0, 0, 0, 0, 4])
  }

  @Test func alikeClaimsShareABandAndOthersDoNot() {
    func key(_ words: Range<UInt32>, _ frame: UInt64, _ band: Int) -> UInt64 {
      MinHash.key(words.map { Mix.short($0) << 2 | 2 }.sorted()[...], frame: frame, band: band)
    }
    func shared(_ a: Range<UInt32>, _ b: Range<UInt32>, _ frame: UInt64 = 0) -> Int {
      (0..<MinHash.bands).count { key(a, 0, $0) == key(b, frame, $0) }
    }
    #expect(shared(0..<20, 0..<20) == MinHash.bands)
    #expect(shared(0..<20, 1..<21) > MinHash.bands / 3)
    #expect(shared(0..<20, 100..<120) == 0)
    #expect(shared(0..<20, 0..<20, 1) == 0)
  }
}

extension Mix {
  /// Thirty bits of a number's hash.
  fileprivate static func short(_ number: UInt32) -> UInt32 {
    ClaimVocabulary.short(value(UInt64(number)))
  }
}
