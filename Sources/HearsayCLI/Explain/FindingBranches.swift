import Hearsay
import HearsayText

/// What was found out about an attribution: who the source is, what is claimed, how sure it is.
struct FindingBranches {
  private let view: RecordView
  private let index: Int

  init(_ index: Int, in view: RecordView) {
    self.view = view
    self.index = index
  }

  private func steps(_ stage: String) -> [TraceStep] {
    view.scored.traces[index].filter { $0.stage == stage }
  }

  /// Who the source is, by which rule, from which words.
  var resolution: Tree {
    let source = view.source(index)
    var label = StyledText("Source", .bold) + StyledText(": ")
    label.append(SourceLabel(index, in: view).text, .source)
    return Tree(
      label,
      steps("resolution").flatMap { step in
        [Tree("rule \(step.rule)")] + step.words.map(antecedent)
      } + [Tree("type \(source.type.rawValue), form \(source.form.rawValue)")])
  }

  private func antecedent(_ tokens: Range<Int>) -> Tree {
    let sentence = view.tagged.parsed.sentence(of: tokens.lowerBound)
    var label = StyledText("goes back to ")
    label.append(view.string(tokens).quoted, .source)
    label.append(" in sentence \(sentence + 1): ")
    label.append(
      Excerpt.of(view.article.text.string(view.tagged.parsed.sentences[sentence].span)), .dim)
    return Tree(label)
  }

  /// What kind of assertion it is, and what was read from its clauses.
  var claim: Tree {
    let claim = view.claim(index)
    let label = StyledText("Kind", .bold) + StyledText(": \(claim.kind.rawValue)")
    var children = steps("claim").map { Tree("rule \($0.rule)") }
    if let cue = view.attributions[index].cue {
      children.append(
        Tree(
          "the cue is \(cue.lemma.quoted), of the class \(cue.cueClass) and the kind \(cue.kind)"))
    }
    children.append(
      Tree("polarity \(claim.polarity.rawValue), modality \(claim.modality.rawValue)"))
    return Tree(label, children)
  }

  /// How much the claim is worth checking, and why.
  var checkScore: Tree {
    let label =
      StyledText("Check score", .bold) + StyledText(": ")
      + StyledText(Percent.text(view.claim(index).checkScore), .bold)
      + StyledText(" worth a fact-checker's time")
    return Tree(label, WeightBranches(view).branches(steps("check")))
  }

  /// How the confidence comes about.
  var confidence: Tree {
    let steps = steps("confidence")
    let label =
      StyledText("Confidence", .bold) + StyledText(": ")
      + StyledText(Percent.text(view.scored.confidences[index]), .bold)
    var children = steps.map(confidence)
    if !view.attributions[index].isOwnVoice,
      !steps.contains(where: { $0.rule == "calibration" })
    {
      children.insert(Tree("no table of calibration: it stays as it is"), at: children.count - 1)
    }
    return Tree(label, children)
  }

  private func confidence(_ step: TraceStep) -> Tree {
    guard step.measure == .probability else {
      let style: Style = step.weight < 0 ? .against : .inFavour
      return Tree(
        StyledText(WeightBranches.signed(step.weight), style) + StyledText(" \(step.rule.spaced)")
          + StyledText(" (\(step.rule))", .dim))
    }
    let meaning =
      switch step.rule {
      case "scorer":
        view.attributions[index].isOwnVoice
          ? "the scorer: nobody else says it" : "the scorer: all of it is right"
      case "with-factors": "with these factors"
      case "calibration": "calibrated by what was right among others like it"
      case "final": "as the record gives it, between 1% and 99%"
      default: step.rule.spaced
      }
    return Tree("\(Percent.exact(step.weight))  \(meaning)")
  }
}

extension ParsedArticle {
  /// The sentence of a token.
  func sentence(of token: Int) -> Int {
    sentences.firstIndex { $0.tokens.contains(token) } ?? 0
  }
}
