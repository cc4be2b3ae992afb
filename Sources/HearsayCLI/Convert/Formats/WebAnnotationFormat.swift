import Hearsay

/// The W3C Web Annotation Data Model, one annotation a line (JSON-LD): the content as target, by its place
/// in code points and by its words, and who says it as body.
struct WebAnnotationFormat: RecordFormat {
  /// How many characters before and after the words are told, so that they are found again.
  private static let context = 32

  func add(_ record: RecordTree, to output: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.string("http://www.w3.org/ns/anno.jsonld")
      json.key("id")
      json.string("urn:hearsay:\(record.id)")
      json.key("type")
      json.string("Annotation")
      json.key("motivation")
      json.string("describing")
      json.key("generator")
      json.object { json in
        json.key("type")
        json.string("Software")
        json.key("name")
        json.string(record.text("tool"))
      }
      json.key("body")
      json.array { list in
        body("describing", description(record), &list)
        for key in ["kind", "source_type", "confidence"] {
          body("tagging", "\(key):\(record.scalar([key]))", &list)
        }
      }
      json.key("target")
      json.array { list in for part in record.content { target(part, record, &list) } }
    }
    json.endLine()
    output += json.bytes
  }

  private func description(_ record: RecordTree) -> String {
    let source = record.text("source_name") ?? record.source?.text ?? record.scalar(["source_type"])
    return "\(source) (\(record.text("cue_lemma") ?? "no cue"))"
  }

  private func body(_ purpose: String, _ text: String, _ json: inout JSONWriter) {
    json.object { json in
      json.key("type")
      json.string("TextualBody")
      json.key("purpose")
      json.string(purpose)
      json.key("format")
      json.string("text/plain")
      json.key("value")
      json.string(text)
    }
  }

  private func target(_ part: RecordTree.Span, _ record: RecordTree, _ json: inout JSONWriter) {
    json.object { json in
      json.key("source")
      json.string(record.text("article_url") ?? "urn:hearsay:article:\(record.articleID.escaped)")
      json.key("selector")
      json.array { list in
        list.object { json in
          json.key("type")
          json.string("TextPositionSelector")
          json.key("start")
          json.int(part.start)
          json.key("end")
          json.int(part.end)
        }
        list.object { json in
          json.key("type")
          json.string("TextQuoteSelector")
          json.key("exact")
          json.string(part.text)
          let around = around(part, record.sentence)
          json.key("prefix")
          json.string(around.prefix)
          json.key("suffix")
          json.string(around.suffix)
        }
      }
    }
  }

  /// What stands before and after the words in their sentence; empty where it is not known.
  private func around(
    _ part: RecordTree.Span, _ sentence: RecordTree.Span?
  ) -> (prefix: String, suffix: String) {
    guard let sentence, sentence.start <= part.start, part.end <= sentence.end else {
      return ("", "")
    }
    let scalars = Array(sentence.text.unicodeScalars)
    guard scalars.count == sentence.end - sentence.start else { return ("", "") }
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
    return (
      text(scalars[..<(part.start - sentence.start)].suffix(Self.context)),
      text(scalars[(part.end - sentence.start)...].prefix(Self.context))
    )
  }
}

extension String {
  /// The text as it may stand in an address (RFC 3986), other bytes as percent and two digits.
  var escaped: String {
    var result = ""
    for byte in utf8 {
      let isPlain =
        byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || "-._~/".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
