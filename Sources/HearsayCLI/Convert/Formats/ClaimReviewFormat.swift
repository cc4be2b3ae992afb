import Hearsay

/// Skeletons of schema.org's ClaimReview, one a line (JSON-LD): the claim, who made it and where.
///
/// Who reviews it, when, and what comes of it is left for the fact-checker: null, as in JSON-LD
/// for what is not said.
struct ClaimReviewFormat: RecordFormat {
  func add(_ record: RecordTree, to output: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.string("https://schema.org")
      type("ClaimReview", &json)
      json.key("@id")
      json.string("urn:hearsay:\(record.id)")
      for key: StaticString in ["url", "author", "datePublished", "reviewRating"] {
        json.key(key)
        json.null()
      }
      json.key("claimReviewed")
      json.string(Self.claim(record))
      json.key("itemReviewed")
      json.object { json in claim(record, &json) }
    }
    json.endLine()
    output += json.bytes
  }

  /// The claim; of a denial what its author denies is not what the author claims.
  private static func claim(_ record: RecordTree) -> String {
    let claim = record.text("claim") ?? ""
    return record.text("kind") == "denial" ? "[denied] \(claim)" : claim
  }

  private func claim(_ record: RecordTree, _ json: inout JSONWriter) {
    type("Claim", &json)
    json.key("author")
    if let name = record.text("source_name") {
      json.object { json in
        type(record.text("source_type") == "person" ? "Person" : "Organization", &json)
        json.key("name")
        json.string(name)
        json.key("jobTitle")
        json.string(record.text("source", "role"))
      }
    } else {
      json.null()
    }
    json.key("datePublished")
    json.string(record.text("article_published"))
    json.key("appearance")
    json.object { json in
      type("NewsArticle", &json)
      json.key("url")
      json.string(record.text("article_url"))
      json.key("headline")
      json.string(record.text("article_title"))
      json.key("publisher")
      if let publisher = record.text("article_publisher") {
        json.object { json in
          type("Organization", &json)
          json.key("name")
          json.string(publisher)
        }
      } else {
        json.null()
      }
    }
  }

  private func type(_ name: String, _ json: inout JSONWriter) {
    json.key("@type")
    json.string(name)
  }
}
