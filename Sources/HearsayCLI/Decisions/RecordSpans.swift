import Hearsay

/// Where the parts of a record stand: code points of the article's text.
struct RecordSpans: Equatable {
  var source: [Range<Int>]
  var cue: [Range<Int>]
  var content: [Range<Int>]

  init(source: [Range<Int>] = [], cue: [Range<Int>] = [], content: [Range<Int>] = []) {
    (self.source, self.cue, self.content) = (source, cue, content)
  }

  /// Those of a record.
  init(_ record: RecordTree) {
    source = [record.source].compactMap(\.self).map { $0.start..<$0.end }
    cue = [record.cue].compactMap(\.self).map { $0.start..<$0.end }
    content = record.content.map { $0.start..<$0.end }
  }

  /// Writes the three lists as members of an object.
  func write(to json: inout JSONWriter) {
    json.key("source")
    json.spans(source)
    json.key("cue")
    json.spans(cue)
    json.key("content")
    json.spans(content)
  }

  /// The ranges of a list of pairs, each with its start before its end; nil for what is none.
  static func list(_ tree: JSONTree?) -> [Range<Int>]? {
    guard case .array(let elements)? = tree else { return nil }
    var spans: [Range<Int>] = []
    for pair in elements {
      let bounds = pair.elements.compactMap(\.integer)
      guard bounds.count == 2, pair.elements.count == 2, 0 <= bounds[0], bounds[0] < bounds[1]
      else { return nil }
      spans.append(bounds[0]..<bounds[1])
    }
    return spans
  }
}

extension JSONWriter {
  /// Writes `[[start,end]…]`, or null.
  mutating func spans(_ spans: [Range<Int>]?) {
    guard let spans else { return null() }
    array { json in
      for span in spans {
        json.array { pair in
          pair.int(span.lowerBound)
          pair.int(span.upperBound)
        }
      }
    }
  }
}
