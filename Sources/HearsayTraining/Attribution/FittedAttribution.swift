internal import Hearsay

/// The fitted scorers of attribution with the names of their features.
public struct FittedAttribution: Sendable {
  let cue: FittedModel
  let after: FittedModel
  let before: FittedModel
  let source: FittedModel
  var choice: FittedModel?
  var accept: FittedModel?
  var threshold: Double

  var models: AttributionModels {
    AttributionModels(
      cue: cue.linear, after: after.linear, before: before.linear, source: source.linear,
      choice: choice?.linear ?? LinearModel([]), accept: accept?.linear ?? LinearModel([]),
      threshold: threshold)
  }

  /// The files of weights, by name, each headed by how it was fitted.
  ///
  /// - Parameter note: What was fitted on what, and what it scores; one line.
  /// - Returns: The names with the texts.
  public func files(note: String) -> [(name: String, text: String)] {
    [
      ("attribution-cue", "Is this word, here, a cue?", cue),
      ("attribution-after", "Which content follows a cue?", after),
      ("attribution-before", "Which content precedes a cue?", before),
      ("attribution-source", "Which words name a cue's source?", source),
      ("attribution-choice", "Which contents and source of a cue go together?", choice ?? cue),
      ("attribution-accept", "Is a whole attribution right?", accept ?? cue),
    ].map { name, question, model in
      let settings = name == "attribution-accept" ? "@threshold\t\(threshold)\n" : ""
      let text = model.text(question, note: note, command: "attribution", settings: settings)
      return (name + ".weights", text)
    }
  }
}

extension FittedModel {
  /// A file of weights: the question that they answer, how they were fitted, settings, and the weights
  /// by the kind of their feature.
  func text(_ question: String, note: String, command: String, settings: String) -> String {
    var text = "# \(question) Log-odds by feature.\n# \(note)\n"
    text += "# regenerate: hearsay train \(command)\n\(settings)"
    var section: Substring = ""
    for weight in weights {
      let template = weight.name.prefix { $0 != "=" }
      if template != section { text += "@\(template)\n" }
      section = template
      text += "\(weight.name.dropFirst(template.count))\t\(weight.value)\n"
    }
    return text
  }
}
