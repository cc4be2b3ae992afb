import Hearsay
import HearsayMatching

/// Goes through articles one after the other, for commands that print them for people.
///
/// Problems are told on standard error as they are met.
struct ArticleWalk {
  private var source: WorkSource
  private let reader: UnitReader
  /// How many articles were read.
  private(set) var articles = 0
  /// How many could not be read.
  private(set) var problems = 0

  init(_ reading: ReadingArguments, _ fields: FieldArguments, _ lexicons: Lexicons) {
    let options = reading.options(fields)
    source = reading.source(options)
    reader = UnitReader(
      reader: ArticleReader(lexicons: lexicons, options: options), repairs: reading.formats.repair)
  }

  /// Calls `body` with each article, until it returns false.
  mutating func forEach(_ body: (Article) throws -> Bool) throws {
    var goesOn = true
    while goesOn, let unit = source.next() {
      var failure: (any Error)?
      reader.read(unit) { read in
        guard goesOn else { return }
        switch read {
        case .success(let article):
          articles += 1
          do { goesOn = try body(article) } catch { (failure, goesOn) = (error, false) }
        case .failure(let failure):
          problems += 1
          Terminal.talk(failure.problem.message)
        }
      }
      if let failure { throw failure }
    }
  }
}
