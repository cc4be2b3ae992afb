import Hearsay
import HearsayText
import Testing

@Suite struct DecodingTests {
  static let sentence =
    "The minister’s “plan”, she said, is naïve — and café prices will rise by £5."

  @Test func plainTextIsLeftAsItIs() throws {
    let text = "First line\r\n\r\nA\u{A0}second\tline \u{FEFF} with  spaces \r\rEnd"
    #expect(try readOne(text).text.bytes == Array(text.utf8))
    #expect(try readOne(text).flags == [])
  }

  @Test func aByteOrderMarkIsSkipped() throws {
    #expect(try readOne([0xEF, 0xBB, 0xBF] + Array(Self.sentence.utf8)).string == Self.sentence)
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsConverted(isLittle: Bool, hasMark: Bool) throws {
    let mark: [UInt16] = hasMark ? [0xFEFF] : []
    let bytes = (mark + Array(Self.sentence.utf16)).flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    let article = try readOne(bytes)
    #expect(article.string == Self.sentence)
    #expect(article.flags == ["converted-charset"])
  }

  @Test func utf32IsConverted() throws {
    let bytes = Self.sentence.unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
    }
    #expect(try readOne([0xFF, 0xFE, 0, 0] + bytes).string == Self.sentence)
    #expect(try readOne(bytes).string == Self.sentence)
  }

  @Test func latin1IsConverted() throws {
    let text = "The café in Malmö was closed on Tuesday, the owner said, and Señor Núñez went home."
    let article = try readOne(text.unicodeScalars.map { UInt8($0.value) })
    #expect(article.string == text)
    #expect(article.flags == ["converted-charset"])
  }

  @Test func windowsQuotationMarksAreConverted() throws {
    let bytes =
      Array("He said: ".utf8) + [0x93] + Array("I don".utf8) + [0x92]
      + Array("t know".utf8) + [0x94] + Array(" and left the harbour at once.".utf8)
    #expect(
      try readOne(bytes).string == "He said: “I don’t know” and left the harbour at once.")
  }

  @Test func shiftJISIsConverted() throws {
    let bytes: [UInt8] = [
      0x90, 0xAD, 0x95, 0x7B, 0x82, 0xCD, 0x89, 0xCE, 0x97, 0x6A, 0x93, 0xFA, 0x81, 0x41, 0x8D,
      0x60, 0x82, 0xCC, 0x8E,
      0x67, 0x97, 0x70, 0x97, 0xBF, 0x82, 0xF0, 0x97, 0x88, 0x94, 0x4E, 0x8E, 0x6C, 0x8C, 0x8E,
      0x82, 0xA9, 0x82, 0xE7,
      0x88, 0xF8, 0x82, 0xAB, 0x8F, 0xE3, 0x82, 0xB0, 0x82, 0xE9, 0x82, 0xC6, 0x94, 0xAD, 0x95,
      0x5C, 0x82, 0xB5, 0x82,
      0xBD, 0x81, 0x42, 0x8B, 0x99, 0x8B, 0xC6, 0x8E, 0xD2, 0x82, 0xCD, 0x81, 0x75, 0x90, 0xE0,
      0x96, 0xBE, 0x82, 0xAA,
      0x91, 0xAB, 0x82, 0xE8, 0x82, 0xC8, 0x82, 0xA2, 0x81, 0x76, 0x82, 0xC6, 0x8F, 0x71, 0x82,
      0xD7, 0x81, 0x41, 0x94,
      0xBD, 0x91, 0xCE, 0x82, 0xCC, 0x88, 0xD3, 0x8C, 0xFC, 0x82, 0xF0, 0x8E, 0xA6, 0x82, 0xB5,
      0x82, 0xBD, 0x81, 0x42,
    ]
    #expect(
      try readOne(bytes).string
        == "政府は火曜日、港の使用料を来年四月から引き上げると発表した。漁業者は「説明が足りない」と述べ、反対の意向を示した。")
  }

  @Test func brokenUTF8IsMended() throws {
    let bytes = Array("“Yes”, she said".utf8) + [0xFF] + Array(". “No”, he said.".utf8)
    let article = try readOne(bytes)
    #expect(article.string == "“Yes”, she said\u{FFFD}. “No”, he said.")
    #expect(article.flags == ["replacement-characters"])
  }

  @Test(arguments: ["", " \n\t\r\n ", "\u{FEFF}"])
  func anEmptyFileIsAnError(text: String) {
    #expect(readError(Array(text.utf8))?.code == .empty)
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14], Array("%PDF-1.7 text".utf8),
      Array("text with a \0 byte".utf8),
      Array("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}abc".utf8),
    ] as [[UInt8]])
  func aBinaryFileIsAnError(bytes: [UInt8]) {
    #expect(readError(bytes)?.code == .binary)
    #expect(readError(bytes, id: "a.html")?.code == .binary)
    #expect(readError(bytes, id: "a.jsonl")?.code == .binary)
  }

  @Test(arguments: ["a.txt", "a.md", "a.html", "a.jsonl"])
  func whatIsOverTheLimitIsAnError(id: String) {
    var options = ReadingOptions()
    options.maximumBytes = 100
    let error = readError(Array(repeating: 97, count: 101), id: id, options: options)
    #expect(error?.code == .tooLarge)
    #expect(error?.description.contains("101 bytes") == true)
    #expect(readError(Array(repeating: 97, count: 100), options: options) == nil)
  }

  @Test func defaultsFillWhatIsMissing() throws {
    var options = ReadingOptions()
    options.published = "2024-01-02"
    options.publisher = "Wire"
    let article = try readOne("Some words.", options: options)
    #expect(article.metadata.published == "2024-01-02")
    #expect(article.metadata.publisher == "Wire")
  }

  @Test func formatsAreToldByNameOrBytes() {
    #expect(InputFormat(fileName: "x/A.HTM") == .html)
    #expect(InputFormat(fileName: "x.ndjson") == .jsonl)
    #expect(InputFormat(fileName: "x.docx") == nil)
    let names = ["a.json", "a.xml", "a.rss", "a.ATOM", "a.warc"]
    #expect(names.map { InputFormat(fileName: $0) } == [.ninjs, .xml, .feed, .feed, .warc])
    #expect(InputFormat(sniffing: Array(" {\"id\": 1}".utf8)) == .jsonl)
    #expect(InputFormat(sniffing: Array("<!DOCTYPE HTML><p>x".utf8)) == .html)
    #expect(InputFormat(sniffing: Array("The news.".utf8)) == .text)
    #expect(InputFormat(sniffing: Array("[\n {}]".utf8)) == .ninjs)
    #expect(InputFormat(sniffing: Array("[The] news.".utf8)) == .text)
    #expect(InputFormat(sniffing: Array("WARC/1.0\r\n".utf8)) == .warc)
    #expect(InputFormat(sniffing: Array("<?xml version=\"1.0\"?><rss/>".utf8)) == .xml)
    #expect(InputFormat(sniffing: Array("<?xml version=\"1.0\"?><html>".utf8)) == .html)
  }
}
