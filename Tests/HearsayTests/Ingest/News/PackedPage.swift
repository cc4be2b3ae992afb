import Foundation

/// The page of `Capture.html` in its compressed forms.
enum PackedPage {
  /// In the format of gzip.
  static let gzip = bytes(
    """
    H4sIAAAAAAAC/z2N0QnDMAwFV3kDhHoB4Q361wWUWMWmSmRkhZDtU1Lo9x13VGPVTLOVMxN7tEUlU8+vKujmgaOp\
    YlEbgrc5GIfIZ0J8eWWfbXesPEIcg1uBbXjaVvicbt2lc/PxoNQzpX8//X7pnl9yC9AZgwAAAA==
    """)
  /// In the format of zlib, which the coding `deflate` means.
  static let zlib = bytes(
    """
    eNo9jdEJwzAMBVd5A4R6AeEN+tcFlFjFpkpkZIWQ7VNS6Pcdd1Rj1UyzlTMTe7RFJVPPryro5oGjqWJRG4K3ORiH\
    yGdCfHlln213rDxCHINbgW142lb4nG7dpXPz8aDUM6V/P/1+6Z5fB/UuLA==
    """)
  /// In deflate alone, as some servers send it.
  static let raw = bytes(
    """
    PY3RCcMwDAVXeQOEegHhDfrXBZRYxaZKZGSFkO1TUuj3HXdUY9VMs5UzE3u0RSVTz68q6OaBo6liURuCtzkYh8hn\
    Qnx5ZZ9td6w8QhyDW4FteNpW+Jxu3aVz8/Gg1DOlfz/9fumeXw==
    """)
  /// Two files of gzip one after the other, half the page each.
  static let halves = bytes(
    """
    H4sIAAAAAAAC/7PJKMnNsbNJyk+ptLNJLCrJTM5JtbMpsAvJSFUoyC8qUSjPzMlRSM7JL05VSMsvUkhUAAC/4me3\
    MgAAAB+LCAAAAAAAAv8NxtENgCAMBcBV3gBEFiBs4BBFaiACJQVj2F6+7j7mx2AmRiIN8ioqjcmKQTlCGk5pkZbB\
    LQrlTlnH4Wz3zpLOfBXeCxLXJs1a/A8dQw0AUQAAAA==
    """)
  /// In gzip, and that in gzip again.
  static let twice = bytes(
    """
    H4sIAAAAAAAC/5Pv5mAAAab/tr0XOQ8b8LCGVzK3VDE+5P11nXVKxNFlXikprRPeBge9+C5bHpJ81WfzVGPh6i2u\
    qsHn12u9eNa4eGVSoHTTdkuJ9hPpTjWVqfNzy9fYOMk0RzfmVtwK+zEn7+7S4s8fF1wxXlpv/7fu5bz4Iu4Lks1A\
    CwHxEcBfeQAAAA==
    """)
  /// In gzip, with 200,000 spaces behind it.
  static let bomb = bytes(
    """
    H4sIAAAAAAAC/+3NQWrDMBQE0Kv8A4T6AkI36K4XUGIVmzqRkVVCbt+SQPfdv7edYSYt47rldG7zI6fSx3rZak57\
    /lhq7K2PuK/bFpetHTU+W48S91q/TjF+86X0c/vucS3HqD2Oss7RbvHebnN5nJ71Xvey9uMtTXtO09/+9PqbnucB\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPzbD2np\
    dRbDDQMA
    """)

  private static func bytes(_ text: String) -> [UInt8] {
    [UInt8](Data(base64Encoded: text) ?? Data())
  }

  /// A record with an answer that holds a body.
  static func record(_ body: [UInt8], head: String) -> [UInt8] {
    let answer = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n".utf8) + body
    let header =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:packed>\r\n"
      + "Content-Length: \(answer.count)\r\n\r\n"
    return Array(header.utf8) + answer + Array("\r\n\r\n".utf8)
  }

  /// Some bytes as chunks of a few each.
  static func chunked(_ bytes: [UInt8]) -> [UInt8] {
    let starts = stride(from: 0, to: bytes.count, by: 50)
    let chunks = starts.flatMap { start -> [UInt8] in
      let chunk = bytes[start..<min(start + 50, bytes.count)]
      return Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + Array("\r\n".utf8)
    }
    return chunks + Array("0\r\n\r\n".utf8)
  }
}
