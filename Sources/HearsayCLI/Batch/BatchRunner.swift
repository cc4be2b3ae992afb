import Hearsay

/// Runs articles through the stages, several at a time, and hands the results on in input order.
///
/// A bounded window of tasks is open at any time, so memory does not grow with the number of
/// articles, and the output does not depend on the number of jobs.
struct BatchRunner {
  /// How many units are worked on at a time.
  let jobs: Int
  let processor: ArticleProcessor
  /// How many bytes of input may be under way; one unit may be larger.
  private static let bytesUnderWay = 1 << 22

  /// Reads everything and calls `body` with each result, in order.
  func run(
    _ source: WorkSource, _ body: (UnitResult) throws(OutputFailure) -> Void
  ) async throws(OutputFailure) {
    let failure = await withTaskGroup(of: Numbered.self) { group -> OutputFailure? in
      var window = Window(source: source, maximum: jobs * 4, bytes: Self.bytesUnderWay)
      while true {
        // Results that are ready are not kept back by waiting for input.
        while window.running < jobs, window.running == 0 || !window.wouldWait,
          let (number, unit) = window.admit()
        {
          group.addTask { [processor] in
            Numbered(number: number, size: unit.size, result: processor.process(unit))
          }
        }
        guard let done = await group.next() else { return nil }
        for result in window.settle(done) {
          do throws(OutputFailure) { try body(result) } catch {
            group.cancelAll()
            return error
          }
        }
      }
    }
    if let failure { throw failure }
  }

  fileprivate struct Numbered: Sendable {
    let number: Int
    let size: Int
    let result: UnitResult
  }

  /// The units between the source and the output.
  private struct Window {
    var source: WorkSource
    let maximum: Int
    let bytes: Int
    private(set) var running = 0
    private var underWay = 0
    private var waiting: WorkUnit?
    private var admitted = 0
    private var written = 0
    private var done: [Int: Numbered] = [:]

    init(source: WorkSource, maximum: Int, bytes: Int) {
      self.source = source
      self.maximum = maximum
      self.bytes = bytes
    }

    /// Whether the next unit is one to wait for.
    var wouldWait: Bool { waiting == nil && source.wouldWait }

    /// The next unit, where there is room for it.
    mutating func admit() -> (Int, WorkUnit)? {
      guard admitted - written < maximum else { return nil }
      if waiting == nil { waiting = source.next() }
      guard let unit = waiting, underWay == 0 || underWay + unit.size <= bytes else { return nil }
      waiting = nil
      underWay += unit.size
      running += 1
      admitted += 1
      return (admitted - 1, unit)
    }

    /// Takes a result; returns those whose turn it is.
    mutating func settle(_ result: Numbered) -> [UnitResult] {
      running -= 1
      done[result.number] = result
      var ready: [UnitResult] = []
      while let next = done.removeValue(forKey: written) {
        underWay -= next.size
        written += 1
        ready.append(next.result)
      }
      return ready
    }
  }
}
