internal import Dispatch
internal import Synchronization

/// Makes two things at a time, where there are two processors.
enum Together {
  /// The results of both functions, which may run at once.
  static func make<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let firstResult = Mutex<First?>(nil)
    let secondResult = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let made = first()
        firstResult.withLock { $0 = made }
      } else {
        let made = second()
        secondResult.withLock { $0 = made }
      }
    }
    // Both are there: the line above returns when both have run.
    return (firstResult.withLock { $0 } ?? first(), secondResult.withLock { $0 } ?? second())
  }
}
