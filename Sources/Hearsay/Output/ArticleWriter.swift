internal import HearsayText

/// Writes articles as they were understood, one object a line: also valid input.
public enum ArticleWriter {
  /// The version of the object.
  public static let schema = "hearsay.article/1"

  /// Writes an article.
  public static func write(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("article_id")
      json.string(article.id)
      writeMetadata(article.metadata, &json)
      json.key("text")
      json.string(article.text.bytes, article.text.span.range)
      json.key("text_sha256")
      json.string(SHA256.hex(article.text.bytes))
      json.key("parts")
      json.array { list in
        for part in article.parts { list.object { write(part, article.text, &$0) } }
      }
    }
    json.endLine()
  }

  private static func writeMetadata(_ metadata: Article.Metadata, _ json: inout JSONWriter) {
    json.key("title")
    json.string(metadata.title)
    json.key("published")
    json.string(metadata.published)
    json.key("publisher")
    json.string(metadata.publisher)
    json.key("url")
    json.string(metadata.url)
    json.key("language")
    json.string(metadata.language)
    json.key("byline")
    json.string(metadata.byline)
  }

  private static func write(_ part: Article.Part, _ text: SourceText, _ json: inout JSONWriter) {
    json.key("kind")
    json.string(part.kind.rawValue)
    json.key("start")
    json.int(text.codePointOffset(ofByte: part.span.start))
    json.key("end")
    json.int(text.codePointOffset(ofByte: part.span.end))
  }
}
