import Hearsay
import HearsayText

/// Why a record stands: its sentences with marks, and the tree of the reasons.
struct ExplanationPage {
  let view: RecordView
  let index: Int

  /// Adds the explanation to a page.
  func print(on page: inout Page) {
    page.add(heading)
    page.rule()
    page.add(passage(page.screen))
    page.skip()
    page.add(TreePrinter(width: page.screen.width).lines(tree))
  }

  private var heading: StyledText {
    StyledText(view.ids[index], .bold)
      + StyledText(
        " · claim \(index + 1) of \(view.article.id), sentence \(view.sentence(index) + 1)")
  }

  /// What the record rests on, from the attribution to the confidence.
  var tree: Tree {
    let findings = FindingBranches(index, in: view)
    let label =
      StyledText(SourceLabel(index, in: view).name, .source) + StyledText(": ")
      + StyledText(view.claim(index).text, .content)
    return Tree(
      label,
      [
        AttributionBranch(index, in: view).tree, findings.resolution, findings.claim,
        findings.checkScore, findings.confidence,
      ])
  }

  /// The sentences that source, cue and content stand in.
  private func passage(_ screen: Screen) -> StyledText {
    let marks = Mark.marks(of: [index], in: view)
    let marked = MarkedPassage(article: view.article, isColored: screen.isColored)
    var text = StyledText()
    for (at, region) in regions(marks).enumerated() {
      if at > 0 { text.append(" […] ", .dim) }
      text = text + marked.styled(region, marks.filter { $0.span.overlaps(region) })
    }
    return text
  }

  /// The stretches of sentences in a row that the marks touch.
  private func regions(_ marks: [Mark]) -> [TextSpan] {
    var regions: [TextSpan] = []
    var previous = -1
    for (number, sentence) in view.tagged.parsed.sentences.enumerated()
    where marks.contains(where: { $0.span.overlaps(sentence.span) }) {
      if let last = regions.last, previous == number - 1 {
        regions[regions.count - 1] = last.union(sentence.span)
      } else {
        regions.append(sentence.span)
      }
      previous = number
    }
    return regions
  }
}
