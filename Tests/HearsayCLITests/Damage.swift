import Foundation
import Testing

/// One thing that is done to good records, and what `hearsay verify` then says.
struct Damage: CustomTestStringConvertible, Sendable {
  /// A regular expression for what is changed: where it stands first, after `from`.
  let pattern: String
  /// What it becomes.
  let replacement: String
  /// The line of the fault.
  var line = 1
  /// How many faults there are.
  var count = 1
  /// Words of the first fault.
  let fault: String

  var testDescription: String { "\(pattern) becomes \(replacement)" }

  /// The text with the damage done.
  func done(to text: String) throws -> String {
    let range = try #require(text.range(of: pattern, options: .regularExpression))
    return text.replacingCharacters(in: range, with: replacement)
  }

  static let all: [Damage] = [
    Damage(
      pattern: "\"polarity\":\"positive\"", replacement: "\"polarity\":\"maybe\"",
      fault: "polarity is \"maybe\", none of positive, negative, mixed"),
    Damage(
      pattern: "\"confidence\":[0-9.]+", replacement: "\"confidence\":1.5",
      fault: "confidence is 1.5; it lies between 0 and 1"),
    Damage(
      pattern: "\"check_score\":[0-9.]+", replacement: "\"check_score\":-1",
      fault: "check_score is -1.0; it lies between 0 and 1"),
    Damage(
      pattern: "\"anonymous\":(true|false),", replacement: "",
      fault: "the key anonymous is missing"),
    Damage(
      pattern: "\"seq\":1,", replacement: "\"seq\":1,\"rank\":1,",
      fault: "the key rank is not part of hearsay.assertion/1"),
    Damage(pattern: "\"seq\":1,", replacement: "\"seq\":1,\"seq\":1,", fault: "seq stands twice"),
    Damage(
      pattern: "\"seq\":1,\"paragraph\":1", replacement: "\"paragraph\":1,\"seq\":1",
      fault: "keys are out of order: paragraph stands where seq belongs"),
    Damage(
      pattern: "\"paragraph\":1", replacement: "\"paragraph\":\"1\"",
      fault: "paragraph is a string where a whole number belongs"),
    Damage(
      pattern: "\"paragraph\":1", replacement: "\"paragraph\":0",
      fault: "paragraph is 0; it cannot be below 1"),
    Damage(
      pattern: "\"claim_key\":\"c-", replacement: "\"claim_key\":\"k-", fault: "claim_key is \"k-"),
    Damage(
      pattern: "\"frame\":\"[a-z-]+\"", replacement: "\"frame\":null",
      fault: "cue.frame is null where a string belongs"),
    Damage(
      pattern: "\"id\":\"h-....", replacement: "\"id\":\"h-aaaa", count: 2,
      fault: "is not that of its article, text and positions"),
    Damage(
      pattern: "\"text_sha256\":\"....", replacement: "\"text_sha256\":\"0000", count: 2,
      fault: "text_sha256 is not that of a.txt"),
    Damage(
      pattern: "\"sentence_span\":\\{\"text\":\"The",
      replacement: "\"sentence_span\":{\"text\":\"Tha",
      fault: "sentence_span has not the text of its bytes 0..<44"),
    Damage(
      pattern: "\"start\":0,\"end\":44,", replacement: "\"start\":1,\"end\":45,",
      fault: "sentence_span has the code points 1..<45, but its bytes are 0..<44"),
    Damage(
      pattern: "\"byte_end\":44\\}", replacement: "\"byte_end\":4400}",
      fault: "sentence_span has the bytes 0..<4400, which the article does not have"),
    Damage(
      pattern: "\"start\":0,\"end\":44,", replacement: "\"start\":null,\"end\":44,", count: 2,
      fault: "sentence_span.start is null"),
    Damage(
      pattern: "\"level\":1,", replacement: "\"level\":2,", fault: "chain[0].level is not 1"),
    Damage(
      pattern: "\"assertion_id\":\"h-....", replacement: "\"assertion_id\":\"h-aaaa",
      fault: "the chain's last link is not the assertion itself"),
    Damage(
      pattern: "\"article_id\":\"a.txt\"", replacement: "\"article_id\":\"b.txt\"", count: 3,
      fault: "there is no article b.txt in "),
    Damage(
      pattern: "\"record\":\"assertion\"", replacement: "\"record\":\"rumour\"", count: 2,
      fault: "this is no record of hearsay extract"),
    Damage(pattern: "\\}\n", replacement: "}\n\n", line: 2, fault: "the line is blank"),
    Damage(pattern: "\\}\n", replacement: "\n", count: 2, fault: "the line is no JSON: "),
    Damage(
      pattern: "\n$", replacement: "", line: 5, fault: "the last line does not end in a line feed"),
  ]
}
