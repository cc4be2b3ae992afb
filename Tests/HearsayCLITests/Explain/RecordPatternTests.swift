import Hearsay
import Testing

@testable import HearsayCLI

@Suite struct RecordPatternTests {
  private static let id = "h-pfotz4dtf2pm6dx7kg33"

  @Test(arguments: ["h-pfot", "h-pfotz4d", id])
  func beginningsFit(text: String) {
    let pattern = RecordPattern(text)
    #expect(pattern.fits(Self.id) && pattern.isPossible && !pattern.isTooShort)
    #expect(pattern.isWhole == (text == Self.id))
  }

  @Test(arguments: ["", "h", "h-", "h-pfo"])
  func someBeginningsAreTooShort(text: String) { #expect(RecordPattern(text).isTooShort) }

  @Test(arguments: [
    "nonsense", "h-pf0t", "h-PFOT", "c-fd887d5ee0665de2", "h-pfotz4dtf2pm6dx7kg33x",
  ])
  func someAreNone(text: String) {
    #expect(!RecordPattern(text).isPossible)
    #expect(!RecordPattern(text).isTooShort)
  }
}

@Suite struct RecordSearchTests {
  private static let view = MarkedRecords.view(
    "{1s|Officials} {1q|said} {1c|the firm was sold}. {2s|Critics} {2q|denied} {2c|that}.")

  private static func search(_ patterns: String...) -> (search: RecordSearch, goesOn: Bool) {
    var search = RecordSearch(.patterns(patterns.map(RecordPattern.init)))
    let goesOn = search.look(view)
    return (search, goesOn)
  }

  @Test func itStopsWhenAllAreFound() {
    #expect(!Self.search(Self.view.ids[1], Self.view.ids[0]).goesOn)
    #expect(Self.search(Self.view.ids[1], "h-aaaaaaaaaaaaaaaaaaaa").goesOn)
  }

  @Test func aBeginningMayFitSomewhereElseToo() {
    let (search, goesOn) = Self.search(String(Self.view.ids[1].prefix(8)))
    #expect(goesOn)
    #expect(search.found[0].map(\.index) == [1])
  }

  @Test func theOrderIsThatOfThePatterns() {
    let (search, _) = Self.search(Self.view.ids[1], Self.view.ids[0])
    #expect(search.found.map { $0.map(\.index) } == [[1], [0]])
  }

  @Test func whatFitsSeveralIsListed() {
    let pattern = RecordPattern("h-")
    let (search, _) = Self.search("h-")
    let report = SearchReport(places: ["a.txt"]).ambiguous(pattern, search.found[0])
    #expect(report.contains(Self.view.ids[0]) && report.contains(Self.view.ids[1]))
    #expect(report.contains("officials: the firm was sold"))
  }

  @Test func aNumberIsForOneArticle() {
    var search = RecordSearch(.number(2))
    let afterOne = search.look(Self.view)
    #expect(afterOne)
    #expect(search.found[0].map(\.index) == [1])
    let afterTwo = search.look(Self.view)
    #expect(!afterTwo)
    #expect(search.found[0].isEmpty)
  }
}
