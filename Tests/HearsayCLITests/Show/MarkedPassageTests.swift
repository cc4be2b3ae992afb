import Hearsay
import HearsayText
import Testing

@testable import HearsayCLI

@Suite struct MarkedPassageTests {
  private static func plain(_ marked: String, parents: [Int: Int] = [:]) -> String {
    let view = MarkedRecords.view(marked, parents: parents)
    return MarkedPassage(article: view.article, isColored: false)
      .styled(view.article.text.span, Mark.marks(of: view.attributions.indices, in: view)).text
  }

  @Test func aChainIsNested() {
    let text = Self.plain(
      "{1s|Reuters} {1q|reported} {1c|that {2s|officials} {2q|said} {2c|the firm was sold}}.",
      parents: [2: 1])
    #expect(
      text == "{1 Reuters} ‹1 reported› ⟦1 that {2 officials} ‹2 said› ⟦2 the firm was sold⟧⟧.")
  }

  @Test func theOneSourceOfTwoClaimsIsMarkedOnce() {
    let text = Self.plain(
      "{1s|{2s|Officials}} {1q|said} {1c|the firm was sold} and {2q|denied} {2c|that it was bankrupt}."
    )
    #expect(text.hasPrefix("{1,2 Officials} ‹1 said› ⟦1 the firm was sold⟧ and ‹2 denied› ⟦2 that"))
  }

  @Test func aContentInTwoPartsHasOneNumber() {
    let text = Self.plain("{1c|The firm}, {1s|officials} {1q|said}, {1c|was sold}.")
    #expect(text == "⟦1 The firm⟧, {1 officials} ‹1 said›, ⟦1 was sold⟧.")
  }

  @Test func inColoursTheNumberStandsAtTheCue() {
    let view = MarkedRecords.view("{1s|Officials} {1q|said} {1c|the firm was sold}.")
    let text = MarkedPassage(article: view.article, isColored: true)
      .styled(view.article.text.span, Mark.marks(of: [0], in: view))
    #expect(text.text == "Officials said[1] the firm was sold.")
    #expect(text.cells.first?.style == .source)
    #expect(text.cells[10].style == .cue)
    #expect(text.cells[18].style == .content)
    #expect(text.cells.last?.style == .plain)
  }

  @Test func withoutACueTheNumberStandsAtTheContent() {
    let view = MarkedRecords.view("{1c|“The firm was sold.”} A pause.")
    let text = MarkedPassage(article: view.article, isColored: true)
      .styled(view.article.text.span, Mark.marks(of: [0], in: view))
    #expect(text.text == "“The firm was sold.”[1] A pause.")
  }

  @Test func whatIsNoNewsTextIsDimmed() {
    let view = MarkedRecords.view("Photo: a crane.\n\nThe firm was sold.") { text in
      Article(
        id: "a", metadata: .init(), text: text,
        parts: [Article.Part(kind: .caption, span: TextSpan(0, 15))])
    }
    let text = MarkedPassage(article: view.article, isColored: true)
      .styled(view.article.text.span, [])
    #expect(text.cells[..<15].allSatisfy { $0.style == .dim })
    #expect(text.cells.last?.style == .plain)
  }
}
