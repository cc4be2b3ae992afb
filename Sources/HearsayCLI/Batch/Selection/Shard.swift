import ArgumentParser

/// One part of several that a run is split into, by the identifiers of the articles.
struct Shard: Sendable, Equatable {
  /// Which one, from 1.
  let number: Int
  /// Of how many.
  let count: Int

  /// Whether an article belongs to this part; each belongs to one part.
  ///
  /// The identifier's 64-bit FNV-1a hash decides (Fowler, Noll and Vo), its halves folded together,
  /// since its lowest bits alone depend on the bytes' lowest bits alone.
  func takes(_ articleID: String) -> Bool {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in articleID.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int((hash ^ hash >> 32) % UInt64(count)) == number - 1
  }
}

extension Shard: ExpressibleByArgument {
  /// Reads "2/8".
  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], number > 0, number <= count
    else { return nil }
    self.init(number: number, count: count)
  }
}
