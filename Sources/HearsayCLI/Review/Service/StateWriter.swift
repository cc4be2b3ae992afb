import Hearsay

/// Writes what was decided for the page.
enum StateWriter {
  /// Writes the state of one record.
  static func write(_ id: String, _ state: DecisionLog.State?, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("version")
      json.int(state?.version ?? 0)
      json.key("current")
      if let current = state?.current {
        json.object { json in
          current.writeVerdict(to: &json)
          current.writeSignature(to: &json)
        }
      } else {
        json.null()
      }
    }
  }

  /// All states that lines after the first `known` tell of.
  static func changes(after known: Int, in log: DecisionLog) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("lines")
      json.int(log.lines)
      json.key("states")
      json.array { json in
        for id in log.order {
          if let state = log.states[id], state.lastLine > known { write(id, state, to: &json) }
        }
      }
    }
    return json.bytes
  }
}
