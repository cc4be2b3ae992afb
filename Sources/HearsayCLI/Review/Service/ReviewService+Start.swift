import ArgumentParser
import Hearsay

extension ReviewArguments {
  /// Reads the records and the decisions, and makes what answers the page's requests.
  ///
  /// - Throws: Where one of them cannot be read or written.
  package func service(_ files: [PageFile]) throws -> ReviewService {
    let records = try RecordFile(records)
    let log = try openLog()
    let lexicons = try formats.loadLexicons()
    let reader = ArticleReader(lexicons: lexicons, options: formats.options(fields))
    return ReviewService(
      records: records, log: log,
      articles: ReviewArticles(articles, reader: reader, lexicons: lexicons), reviewer: reviewer,
      files: files, now: { Timestamp.now })
  }

  private func openLog() throws -> DecisionLog {
    do { return try DecisionLog(decisionsPath) } catch let failure as OutputFailure {
      Terminal.talk("hearsay: \(failure)")
      throw ExitCode(74)
    }
  }
}
