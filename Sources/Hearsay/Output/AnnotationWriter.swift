internal import HearsayText

/// Writes the annotations of an article, one object a line, for other tools and for measurement.
public enum AnnotationWriter {
  /// The version of the object.
  public static let schema = "hearsay.annotation/1"
  private static let tagNames = PennTag.allCases.map(\.name)

  /// Writes an article's annotations; offsets count code points.
  public static func write(
    _ tagged: TaggedArticle, _ propositions: [Proposition], to json: inout JSONWriter
  ) {
    let text = tagged.text
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("article_id")
      json.string(tagged.segmented.article.id)
      writeSegmentation(tagged.segmented.segmentation, text, &json)
      writeSyntax(tagged.parsed, &json)
      json.key("entities")
      json.array { list in
        for mention in tagged.mentions { list.object { write(mention, tagged, &$0) } }
      }
      json.key("propositions")
      json.array { list in
        for proposition in propositions { list.object { write(proposition, tagged, &$0) } }
      }
    }
    json.endLine()
  }

  private static func writeSegmentation(
    _ segmentation: Segmentation, _ text: SourceText, _ json: inout JSONWriter
  ) {
    json.key("tokens")
    json.array { list in for token in segmentation.tokens { list.pair(token.span, in: text) } }
    json.key("sentences")
    json.array { list in
      for sentence in segmentation.sentences { list.pair(sentence.span, in: text) }
    }
    json.key("paragraphs")
    json.array { list in
      for paragraph in segmentation.paragraphs { list.pair(paragraph.span, in: text) }
    }
    json.key("quotations")
    json.array { list in
      for quotation in segmentation.quotations { list.pair(quotation.span, in: text) }
    }
  }

  private static func writeSyntax(_ parsed: ParsedArticle, _ json: inout JSONWriter) {
    json.key("upos")
    json.array { list in for tag in parsed.universalTags { list.string(tag.rawValue) } }
    json.key("xpos")
    json.array { list in for tag in parsed.tags { list.string(tagNames[Int(tag.rawValue)]) } }
    json.key("lemmas")
    json.array { list in for token in parsed.tags.indices { list.string(parsed.lemma(at: token)) } }
  }

  private static func write(
    _ mention: EntityMention, _ tagged: TaggedArticle, _ json: inout JSONWriter
  ) {
    let span = tagged.segmented.span(of: mention.tokens)
    json.key("start")
    json.int(tagged.text.codePointOffset(ofByte: span.start))
    json.key("end")
    json.int(tagged.text.codePointOffset(ofByte: span.end))
    json.key("type")
    json.string(mention.type.rawValue)
    json.key("subtype")
    json.string(mention.subtype)
    json.key("name")
    json.string(tagged.entities[mention.entity].name)
    json.key("id")
    json.string(Entity.id(mention.entity))
  }

  private static func write(
    _ proposition: Proposition, _ tagged: TaggedArticle, _ json: inout JSONWriter
  ) {
    func part(
      _ part: Proposition.Part?, _ label: StaticString? = nil, _ json: inout JSONWriter
    ) {
      guard let part else { return json.null() }
      json.object { json in
        if let tokens = part.tokens {
          json.members(of: tagged.segmented.span(of: tokens), in: tagged.text)
        } else {
          json.members(ofImplied: part.impliedText ?? "")
        }
        if let label {
          json.key(label)
          json.string(part.label)
        }
      }
    }
    json.key("sentence")
    json.int(proposition.sentence + 1)
    json.key("subject")
    part(proposition.subject, nil, &json)
    json.key("predicate")
    part(proposition.predicate, "lemma", &json)
    json.key("object")
    part(proposition.object, nil, &json)
    json.key("arguments")
    json.array { list in for argument in proposition.arguments { part(argument, "role", &list) } }
    json.key("polarity")
    json.string(proposition.polarity.rawValue)
    json.key("modality")
    json.string(proposition.modality.rawValue)
  }
}
