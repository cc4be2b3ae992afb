import Hearsay
import HearsayText
import Testing

@Suite struct MarkdownTests {
  @Test func frontMatterIsMetadata() throws {
    let article = try readOne(
      """
      ---
      title: "A: quoted title"
      date: 2024-03-12
      publisher: 'Gazette'
      url: https://gazette.example/a
      tags: [x, y]
      author: Ann Marlow
      ---

      She said so.
      """, id: "a.md")
    #expect(article.metadata.title == "A: quoted title")
    #expect(article.metadata.published == "2024-03-12")
    #expect(article.metadata.publisher == "Gazette")
    #expect(article.metadata.url == "https://gazette.example/a")
    #expect(article.metadata.byline == "Ann Marlow")
    #expect(article.string == "She said so.")
  }

  @Test(arguments: [
    "No front matter.", "---\ntitle: never closed\n\nShe said so.", "--- x\na: b\n---\n",
  ])
  func withoutFrontMatterAllIsText(text: String) throws {
    #expect(try readOne(text, id: "a.md").string == text)
  }

  @Test func windowsLineEndsAreUnderstood() throws {
    let article = try readOne("---\r\ntitle: T\r\n---\r\n\r\nText.\r\n", id: "a.md")
    #expect(article.metadata.title == "T")
    #expect(article.string == "Text.\r\n")
  }

  @Test func frontMatterAloneIsEmpty() {
    #expect(readError(Array("---\ntitle: T\n---\n".utf8), id: "a.md")?.code == .empty)
  }
}
