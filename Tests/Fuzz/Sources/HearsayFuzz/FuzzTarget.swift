internal import Hearsay
internal import HearsayMatching

/// What bytes are given to.
enum FuzzTarget: String, CaseIterable {
  case text, markdown, html, jsonl, ninjs, xml, warc, decisions, lexicon, weights, words

  /// Takes some bytes in; a crash is for libFuzzer to see, errors are as they should be.
  func take(_ bytes: [UInt8], _ tools: FuzzTools) {
    switch self {
    case .lexicon: tools.lint(bytes, as: "cues.lex")
    case .weights: tools.lint(bytes, as: "attribution-cue.weights")
    case .words: tools.run(bytes)
    case .decisions: tools.decisions.take(bytes)
    case .text: tools.read(bytes, as: "article.txt")
    case .markdown: tools.read(bytes, as: "article.md")
    case .html: tools.read(bytes, as: "page.html")
    case .jsonl: tools.read(bytes, as: "articles.jsonl")
    case .ninjs: tools.read(bytes, as: "item.json")
    case .xml: tools.read(bytes, as: "item.xml")
    case .warc: tools.read(bytes, as: "pages.warc")
    }
  }
}

/// The stages, set up once.
struct FuzzTools {
  private let reader: ArticleReader
  private let pipeline: Pipeline
  let decisions = DecisionInput()

  init() throws {
    let lexicons = try Lexicons.load()
    reader = ArticleReader(lexicons: lexicons)
    pipeline = Pipeline(lexicons: lexicons, unattributed: true)
  }

  /// Reads a file, and nothing more.
  func read(_ bytes: [UInt8], as name: String) { reader.read(bytes, id: name) { _ in } }

  /// Reads plain text and runs every stage on it.
  func run(_ bytes: [UInt8]) {
    reader.read(bytes, id: "article.txt") { result in
      if case .success(let article) = result { _ = pipeline.run(article) }
    }
  }

  /// Checks a file of words or weights, and loads it over the built-in ones where it passes.
  func lint(_ bytes: [UInt8], as name: String) {
    let files = [Lexicons.File(name: name, bytes: bytes)]
    if LexiconLint.check(files).isEmpty { _ = try? Lexicons.load(over: files) }
  }
}
