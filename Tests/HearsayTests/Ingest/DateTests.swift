import Hearsay
import HearsayMatching
import HearsayTestSupport
import Testing

@Suite struct DateTests {
  private func published(_ value: String) throws -> String? {
    try readOne("---\ntitle: T\ndate: \(value)\n---\nShe said so.", id: "a.md").metadata.published
  }

  @Test(arguments: [
    ("2023-02-24", "2023-02-24"), ("2023/02/24", "2023-02-24"), ("20230224", "2023-02-24"),
    ("2023-02-24 10:30", "2023-02-24T10:30"), ("2023-02-24T10:30:00Z", "2023-02-24T10:30:00Z"),
    ("2023-02-24T10:30:00+0530", "2023-02-24T10:30:00+05:30"),
    ("20230224T103059Z", "2023-02-24T10:30:59Z"), ("20230224T1030+0530", "2023-02-24T10:30+05:30"),
    ("20230224T103059.5-0500", "2023-02-24T10:30:59.5-05:00"), ("20230224+0100", "2023-02-24"),
  ])
  func isoDatesAreRead(value: String, date: String) throws {
    #expect(try published(value) == date)
  }

  @Test(arguments: ["soon", "03/04/2024", "0001-01-01", "2023-13-01", "2023-02-40", "12345"])
  func otherValuesAreNoDates(value: String) throws {
    #expect(try published(value) == nil)
  }

  @Test(
    .enabled(if: !Shared.lexicons.entries(in: .monthsDays).isEmpty),
    arguments: [
      ("4 March 2024", "2024-03-04"), ("March 4, 2024", "2024-03-04"),
      ("Fri, 24 Feb 2023 10:00:00 GMT", "2023-02-24"), ("Tuesday, 4th March 2025", "2025-03-04"),
    ])
  func monthsAreRead(value: String, date: String) throws {
    #expect(try published(value) == date)
  }

  @Test(
    .enabled(if: !Shared.lexicons.entries(in: .monthsDays).isEmpty),
    arguments: [
      "March 4, 2024", "Published: 4 March 2024", "Monday, March 4, 2024, 10:30 am",
      "March 04, 2024 08:15 pm IST - NEW DELHI", "TNN / Updated: Mar 4, 2024, 08:15 IST",
      "PTI | Lucknow | Mar 4, 2024 05:11 AM IST", "Pune: March 4, 2024",
      "First Published: 04 Mar 2024, 06:43 PM IST",
      "Written by Sandeep Rao | Pune | Updated: March 4, 2024 10:15:32 am",
    ])
  func aLineWithADateIsTheDateOfPublication(line: String) throws {
    let article = try readOne("Depot to go\n\(line)\n\(IngestRulesTests.prose)")
    #expect(article.metadata.published == "2024-03-04")
    #expect(article.marked.contains("byline: \(line)"))
  }

  @Test func aSentenceWithADateIsNoDateLine() throws {
    let line = "It was sold on 4 March 2024."
    #expect(
      try !readOne("Depot to go\n\(line)\n\(IngestRulesTests.prose)").marked.contains {
        $0.contains(line)
      })
  }
}
