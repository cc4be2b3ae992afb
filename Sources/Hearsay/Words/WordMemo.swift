internal import Synchronization

/// What was found out about words in earlier articles, so that frequent words are looked up once.
///
/// What it keeps depends on the word alone, so results are the same with it and without it, and
/// whoever comes first. It stops growing at a limit: the frequent words come early.
final class WordMemo<Value: Sendable>: Sendable {
  let table: Mutex<Table>

  /// Makes an empty memo that keeps at most so many words.
  init(limit: Int = 1 << 16) { table = Mutex(Table(limit: limit)) }

  /// Calls `body` with the memo, which nobody else uses meanwhile.
  func use<Result>(_ body: (inout Table) -> Result) -> Result {
    table.withLock { body(&$0) }
  }

  /// The memo while it is used.
  struct Table: Sendable {
    var values = HashTable<Value>(capacity: 1 << 10)
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// What is known of a word's hash; nil when it has not been seen.
    func known(_ hash: UInt64) -> Value? { values[hash] }

    /// The places of some words' values; -1 where a word has not been seen.
    ///
    /// Complexity: linear in the words.
    func places(_ hashes: [UInt64]) -> [Int32] { values.places(hashes) }

    /// The value at a place.
    func value(at place: Int32) -> Value { values.value(at: place) }

    /// Keeps what was found out, unless it is known or there is no room.
    mutating func keep(_ value: Value, for hash: UInt64) {
      guard values.count < limit, values[hash] == nil else { return }
      values.set(value, for: hash)
    }
  }
}
