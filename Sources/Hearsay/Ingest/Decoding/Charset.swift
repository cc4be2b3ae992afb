internal import CBreaks

/// Charset detection and conversion by ICU.
enum Charset {
  /// The charset that some bytes are most likely written in, and how sure ICU is, 0 to 100.
  static func detect(_ bytes: ArraySlice<UInt8>) -> (name: String, confidence: Int)? {
    var name = [CChar](repeating: 0, count: 64)
    let capacity = name.count
    let confidence = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe name.withUnsafeMutableBufferPointer { output -> Int32 in
        guard let bytes = input.baseAddress, let name = output.baseAddress else { return -1 }
        return unsafe hs_charset_detect(bytes, input.count, name, capacity)
      }
    }
    guard confidence >= 0 else { return nil }
    let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (String(decoding: letters, as: UTF8.self), Int(confidence))
  }

  /// Bytes of a named charset as UTF-8; nil when ICU does not know the charset.
  static func decode(_ bytes: ArraySlice<UInt8>, from charset: String) -> [UInt8]? {
    unsafe bytes.withUnsafeBufferPointer { input -> [UInt8]? in
      guard let base = input.baseAddress else { return [] }
      guard let text = unsafe hs_charset_decode(charset, base, input.count) else { return nil }
      defer { unsafe hs_text_free(text) }
      return unsafe [UInt8](
        UnsafeBufferPointer(start: hs_text_bytes(text), count: hs_text_length(text)))
    }
  }
}
