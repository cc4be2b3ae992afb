extension ArticleReader {
  /// Reads a news format in XML; for `xml` the root element decides which.
  func readXML(
    _ bytes: [UInt8], id: String, _ format: InputFormat,
    _ body: (Result<Article, IngestError>) -> Void
  ) {
    let origin = Origin(id)
    do throws(IngestError) {
      try checkSize(bytes.count, origin)
      let declared = PageCharset.declared(inXML: bytes[...])
      let decoded = try DecodedText(bytes[...], declared: declared, origin)
      guard decoded.bytes.contains(where: { $0 > 32 }) else {
        throw origin.error(.empty, "there is no article in it: fill it or leave it out")
      }
      let tree = try MarkupTree(xml: decoded.bytes, origin)
      let items = try items(of: tree, format, origin)
      var sieve = ResultSieve()
      for (index, item) in items.list.enumerated() {
        let origin = items.isOne ? origin : Origin(id, item: index + 1)
        let result = Self.result { () throws(IngestError) in
          try article(of: item, decoded.flags, origin)
        }
        sieve.take(result, body)
      }
      if let fault = tree.fault {
        // Where all elements are closed, what is wrong stands behind the document.
        let isBehind = tree.unclosed.isEmpty
        let rest = isBehind ? origin : Origin(id, item: items.list.count + 1)
        let loss = isBehind ? "what follows is" : "this item and all after it are"
        sieve.take(.failure(Self.broken(fault, "\(loss) left out; ", rest)), body)
      }
      sieve.finish(body)
    } catch {
      body(.failure(error))
    }
  }

  private static func broken(_ fault: String, _ loss: String, _ origin: Origin) -> IngestError {
    origin.error(.brokenXML, "\(fault): \(loss)mend the XML or leave it out")
  }

  /// The whole items of a document, and whether it can hold no more than one.
  ///
  /// - Throws: What is wrong with a document without any.
  private func items(
    of tree: MarkupTree, _ format: InputFormat, _ origin: Origin
  ) throws(IngestError) -> (list: [NewsItem], isOne: Bool) {
    guard let root = MarkupElement(rootOf: tree) else {
      throw tree.fault.map { Self.broken($0, "", origin) }
        ?? origin.error(.brokenXML, "there is no element in it: save the file again")
    }
    guard let found = InputFormat(rootElement: root.name), format == .xml || format == found else {
      throw tree.fault.map { Self.broken($0, "", origin) }
        ?? origin.error(
          .brokenXML,
          "its root element \(root.name) is that of no format known here as \(format.rawValue): "
            + "convert it to one of these, plain text or HTML, or leave it out")
    }
    let list =
      switch found {
      case .nitf: root.isWhole ? [NITFReader(pages: pages).item(root)] : []
      case .feed: FeedReader(pages: pages, dates: dates).items(root)
      default: NewsMLReader(pages: pages).items(root)
      }
    guard !list.isEmpty else {
      throw tree.fault.map { Self.broken($0, "", origin) }
        ?? origin.error(.noArticle, "the \(root.name) holds no item: leave it out")
    }
    return (list, ["nitf", "newsItem", "entry"].contains(root.name))
  }
}

extension InputFormat {
  /// The format that the local name of a document's root element stands for; nil for any other.
  init?(rootElement name: String) {
    switch name {
    case "newsMessage", "newsItem", "packageItem", "knowledgeItem", "conceptItem", "planningItem":
      self = .newsml
    case "nitf": self = .nitf
    case "rss", "RDF", "feed", "entry": self = .feed
    default: return nil
    }
  }
}
