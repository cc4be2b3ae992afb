internal import HearsayText

/// Writes the propositions of a claim.
struct PropositionWriter {
  private let view: RecordView

  init(_ view: RecordView) { self.view = view }

  func write(_ propositions: [Proposition], _ json: inout JSONWriter) {
    json.key("propositions")
    json.array { list in
      for proposition in propositions { list.object { write(proposition, &$0) } }
    }
  }

  private func write(_ proposition: Proposition, _ json: inout JSONWriter) {
    json.key("relation")
    json.string(proposition.relation.rawValue)
    json.key("polarity")
    json.string(proposition.polarity.rawValue)
    json.key("modality")
    json.string(proposition.modality.rawValue)
    json.key("subject")
    part(proposition.subject, nil, &json)
    json.key("predicate")
    part(proposition.predicate, "lemma", &json)
    json.key("object")
    part(proposition.object, nil, &json)
    json.key("arguments")
    json.array { list in for argument in proposition.arguments { part(argument, "role", &list) } }
    writeQuantities(proposition, &json)
  }

  private func part(_ part: Proposition.Part?, _ label: StaticString?, _ json: inout JSONWriter) {
    guard let part else { return json.null() }
    json.object { json in
      if let tokens = part.tokens {
        json.members(of: view.span(tokens), in: view.text)
      } else {
        json.members(ofImplied: part.impliedText ?? "")
      }
      if let label {
        json.key(label)
        json.string(part.label)
      }
    }
  }

  /// The numbers and the times among a proposition's quantities.
  private func writeQuantities(_ proposition: Proposition, _ json: inout JSONWriter) {
    let quantities = proposition.quantities.map { view.tagged.quantities[$0] }
    json.key("quantities")
    json.array { list in
      for quantity in quantities where quantity.time == nil && !quantity.isTime {
        list.object { json in
          json.members(of: view.span(quantity.tokens), in: view.text)
          json.key("value")
          json.number(quantity.value)
          json.key("unit")
          json.string(quantity.unit)
        }
      }
    }
    json.key("times")
    json.array { list in
      for quantity in quantities where quantity.time != nil || quantity.isTime {
        list.object { json in
          json.members(of: view.span(quantity.tokens), in: view.text)
          json.key("value")
          json.string(quantity.time)
        }
      }
    }
  }
}

extension Quantity {
  /// Whether it tells when.
  var isTime: Bool { kind == .date || kind == .time }
}
