import Hearsay
import HearsayMatching
import HearsayTestSupport
import HearsayText
import Testing

/// What must hold of every parsed article.
@Suite struct SyntaxPropertyTests {
  @Test func groupsNeverOverlapAndClausesNest() {
    for (name, text) in RuleExamples.articles() {
      let article = Article(id: name, metadata: .init(), text: text)
      let parsed = Shared.pipeline.syntax.run(Shared.pipeline.segment.run(article))
      Self.checkGroups(parsed, name)
      Self.checkClauses(parsed, name)
    }
  }

  @Test func theTaggerWorksWithoutFittedNumbers() throws {
    let lexicons = try Lexicons.load(over: [.init(name: "tagger.weights", bytes: [])])
    let article = Article(
      id: "bare", metadata: .init(), text: SourceText("She quickly resigned and is hoping."))
    let parsed = SyntaxStage(lexicons: lexicons).run(SegmentStage(lexicons: lexicons).run(article))
    #expect(parsed.tags[0] == .prp)
    #expect(parsed.tags[1] == .rb)
    #expect(parsed.tags[2] == .vbd)
    #expect(parsed.tags[5] == .vbg)
  }

  private static func checkGroups(_ parsed: ParsedArticle, _ name: String) {
    var end = 0
    for group in parsed.nounGroups {
      #expect(group.tokens.lowerBound >= end && group.tokens.contains(group.head), "\(name)")
      end = group.tokens.upperBound
    }
    end = 0
    for group in parsed.verbGroups {
      #expect(group.tokens.lowerBound >= end && group.tokens.contains(group.head), "\(name)")
      #expect(group.tokens.contains(group.first), "\(name)")
      #expect(group.tokens.allSatisfy { parsed.nounGroupAt[$0] < 0 }, "\(name)")
      end = group.tokens.upperBound
    }
  }

  private static func checkClauses(_ parsed: ParsedArticle, _ name: String) {
    var open: [Int] = []
    for (place, clause) in parsed.clauses.enumerated() {
      let tokens = clause.tokens
      #expect(!tokens.isEmpty, "\(name)")
      while let last = open.last, parsed.clauses[last].tokens.upperBound <= tokens.lowerBound {
        open.removeLast()
      }
      if let last = open.last {
        #expect(parsed.clauses[last].tokens.upperBound >= tokens.upperBound, "\(name): \(clause)")
      }
      if let parent = clause.parent {
        #expect(parent < place, "\(name)")
        let around = parsed.clauses[parent].tokens
        #expect(around.lowerBound <= tokens.lowerBound && tokens.upperBound <= around.upperBound)
      }
      if let verb = clause.verbGroup {
        #expect(tokens.contains(parsed.verbGroups[verb].head), "\(name): \(clause)")
      }
      open.append(place)
    }
  }
}
