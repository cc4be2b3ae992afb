import Hearsay
import Testing

@testable import HearsayCLI

@Suite struct ArticlePageTests {
  private static let text = """
    {1s|The port authority} {1q|said} {1c|that {2s|two engineers} {2q|had told} it {2c|the gate would not hold}}.

    {3s|Lena Ortiz, a tug captain,} {3q|said} {3c|nobody was warned}. {4s|She} {4q|asked} {4c|why the sirens were off}.

    """

  private static func page(
    width: Int = 60, isColored: Bool = false, _ filter: RecordWriter.Filter = .init()
  ) -> String {
    let view = MarkedRecords.view(text, parents: [2: 1]) { text in
      var metadata = Article.Metadata()
      metadata.title = "The gate at Marle"
      metadata.publisher = "Harbour Post"
      metadata.published = "2024-05-31"
      return Article(id: "gate.txt", metadata: metadata, text: text)
    }
    var page = Page(Screen(width: width, isColored: isColored))
    ArticlePage(view: view, filter: filter).print(on: &page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func everythingHasItsPlace() {
    #expect(
      Self.page() == """
        gate.txt · The gate at Marle · Harbour Post · 2024-05-31
        ────────────────────────────────────────────────────────────
        Marks: {1 who} ‹1 by which words› ⟦1 what⟧, with the number
        of the claim below

        {1 The port authority} ‹1 said› ⟦1 that {2 two engineers}
        ‹2 had told› it ⟦2 the gate would not hold⟧⟧.

        {3 Lena Ortiz, a tug captain,} ‹3 said› ⟦3 nobody was
        warned⟧. {4 She} ‹4 asked› ⟦4 why the sirens were off⟧.

        ────────────────────────────────────────────────────────────
        4 claims

        1  port authority — said                                 80%
           two engineers had told it the gate would not hold
           \(Self.ids[0])

        2  engineers (anonymous, through port authority) — had   80%
           told
           the gate would not hold
           negative, conditional · \(Self.ids[1])

        3  Lena Ortiz (tug captain) — said                       80%
           nobody was warned
           negative · \(Self.ids[2])

        4  Lena Ortiz (“She”, tug captain) — asked               80%
           why the sirens were off
           \(Self.ids[3])

        """)
  }

  private static let ids = MarkedRecords.view(text) {
    Article(id: "gate.txt", metadata: .init(), text: $0)
  }.ids

  @Test(arguments: [20, 33, 60, 100])
  func noLineIsTooWide(width: Int) {
    for line in Self.page(width: width).split(separator: "\n") {
      #expect(StyledText(String(line)).columns <= width, "\(line)")
    }
  }

  @Test func coloursAddNothingButSequencesAndNumbers() {
    let page = Self.page(isColored: true)
    #expect(page.contains("\u{1B}[1;36mThe port authority\u{1B}[0m"))
    #expect(page.contains("[2]"))
    for line in page.split(separator: "\n") {
      // What one line turns on, it turns off again.
      let sequences = line.matches(of: /\u{1B}\[[0-9;]*m/).map { String($0.output) }
      #expect(sequences.isEmpty || sequences.last == "\u{1B}[0m")
    }
  }

  @Test func numbersStayWhenClaimsAreLeftOut() {
    var filter = RecordWriter.Filter()
    filter.kinds = [.denial]
    #expect(Self.page(filter).contains("0 of 4 claims"))
    #expect(!Self.page(filter).contains("{1 "))
    filter.kinds = []
    filter.minConfidence = 0.9
    #expect(Self.page(filter).contains("0 of 4 claims"))
  }
}

extension ArticlePageTests {
  private static func page(_ filter: RecordWriter.Filter) -> String { page(width: 60, filter) }
}
