internal import Dispatch
internal import Synchronization

/// Makes several things at a time, where there are several processors.
enum Together {
  /// The results of both functions, which may run at once.
  static func make<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let results = make(first, second, { () })
    return (results.0, results.1)
  }

  /// The results of all three functions, which may run at once.
  static func make<First: Sendable, Second: Sendable, Third: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second,
    _ third: @Sendable () -> Third
  ) -> (First, Second, Third) {
    let firstResult = Mutex<First?>(nil)
    let secondResult = Mutex<Second?>(nil)
    let thirdResult = Mutex<Third?>(nil)
    DispatchQueue.concurrentPerform(iterations: 3) { number in
      switch number {
      case 0: keep(first(), in: firstResult)
      case 1: keep(second(), in: secondResult)
      default: keep(third(), in: thirdResult)
      }
    }
    // All are there: the call above returns when all have run.
    return (
      firstResult.withLock { $0 } ?? first(), secondResult.withLock { $0 } ?? second(),
      thirdResult.withLock { $0 } ?? third()
    )
  }

  private static func keep<Result: Sendable>(_ made: Result, in result: borrowing Mutex<Result?>) {
    result.withLock { $0 = made }
  }
}
