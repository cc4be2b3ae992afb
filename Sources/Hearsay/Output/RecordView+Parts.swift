internal import HearsayText

extension RecordView {
  func writeCue(_ index: Int, _ json: inout JSONWriter) {
    guard let cue = attributions[index].cue else { return json.null() }
    json.object { json in
      json.members(of: span(cue.tokens), in: text)
      json.key("lemma")
      json.string(cue.lemma)
      json.key("class")
      json.string(cue.cueClass)
      json.key("frame")
      json.string(cue.frame)
    }
  }

  func writeSource(_ index: Int, _ json: inout JSONWriter) {
    guard let tokens = attributions[index].source else { return json.null() }
    let source = source(index)
    json.object { json in
      json.members(of: span(tokens), in: text)
      json.key("form")
      json.string(source.form.rawValue)
      json.key("name")
      json.string(source.properName)
      json.key("role")
      json.string(source.role)
      json.key("affiliation")
      json.string(source.affiliation)
      json.key("place")
      json.string(source.place)
      json.key("stands_for")
      json.string(source.standsFor)
      json.key("entity_id")
      json.string(source.entity.map(Entity.id))
      json.key("resolved_from")
      if let antecedent = source.resolvedFrom {
        json.span(span(antecedent), in: text)
      } else {
        json.null()
      }
    }
  }

  func writeChain(_ index: Int, _ json: inout JSONWriter) {
    json.key("chain")
    json.array { list in
      for (level, link) in scored.claimed.resolved.chains[index].enumerated() {
        list.object { json in
          json.key("level")
          json.int(level + 1)
          json.key("source")
          json.string(link.source)
          json.key("cue")
          json.string(link.cue)
          json.key("assertion_id")
          json.string(ids[link.attribution])
        }
      }
    }
  }

  func writeEntities(_ index: Int, _ json: inout JSONWriter) {
    json.key("entities")
    json.array { list in
      for mention in tagged.mentions(inside: attributions[index].content) {
        list.object { json in
          json.members(of: span(mention.tokens), in: text)
          json.key("id")
          json.string(Entity.id(mention.entity))
          json.key("type")
          json.string(mention.type.rawValue)
          json.key("name")
          json.string(tagged.entities[mention.entity].name)
        }
      }
    }
  }

  func writeTrace(_ trace: [TraceStep], _ json: inout JSONWriter) {
    json.key("trace")
    json.array { list in
      for step in trace {
        list.object { json in
          json.key("stage")
          json.string(step.stage)
          json.key("rule")
          json.string(step.rule)
          json.key("weight")
          json.number(step.weight)
        }
      }
    }
  }
}
