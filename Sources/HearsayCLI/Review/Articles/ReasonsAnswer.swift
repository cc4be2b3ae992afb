import Hearsay

/// The reasons behind a record for the page: a tree of lines.
struct ReasonsAnswer {
  let reasons: Result<Tree, ConvertFailure>

  /// The answer's bytes.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("problem")
      if case .failure(let problem) = reasons {
        json.string(problem.description)
      } else {
        json.null()
      }
      json.key("tree")
      if case .success(let tree) = reasons { Self.write(tree, &json) } else { json.null() }
    }
    return json.bytes
  }

  private static func write(_ tree: Tree, _ json: inout JSONWriter) {
    json.object { json in
      json.key("label")
      json.string(tree.label.text)
      json.key("children")
      json.array { json in
        for child in tree.children { write(child, &json) }
      }
    }
  }
}
