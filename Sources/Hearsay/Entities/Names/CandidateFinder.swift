internal import HearsayMatching
internal import HearsayText

/// Finds the stretches of a sentence that may be names.
///
/// A name begins and ends with a word that has a capital (it may end with a number, as "Apollo 11" does) and
/// may have linking words inside ("Bank of the West") or a small part behind a hyphen ("Park Jin-soo"). Entries of the lists of names are candidates wherever
/// one of their words has a capital.
struct CandidateFinder {
  private static let longest = 8
  private static let longestInCapitals = 5
  private static let listed: UInt64 = Signs([
    Signs(.country), Signs(.region), Signs(.city), Signs(.capital), Signs(.demonym),
    Signs(.language), Signs(.religion), Signs(.organization), Signs(.acronym), Signs(.media),
    Signs(.club), Signs(.event), Signs(.building), Signs(.work),
  ]).rawValue

  let scene: EntityScene

  init(_ scene: EntityScene) { self.scene = scene }

  /// Appends the candidates of a sentence, by first token, shorter ones first.
  func find(_ sentence: Int, into found: inout [NameCandidate]) {
    let range = scene.parsed.sentences[sentence].tokens
    let isCapitals = scene.modes[sentence].contains(.capitals)
    let limit = isCapitals ? Self.longestInCapitals : Self.longest
    for first in range {
      let matches = scene.segmented.matches(at: first)
      let opens = mayBegin(first)
      if !opens && matches.isEmpty { continue }
      let from = found.count
      if opens { extend(first, range.upperBound, limit, &found) }
      for match in matches { add(match, from, &found) }
    }
  }

  private func extend(
    _ first: Int, _ end: Int, _ limit: Int, _ found: inout [NameCandidate]
  ) {
    var links = 0
    var at = first
    while at < end, at - first < limit {
      // "Institute Dr. Ankh": a form of address opens another name.
      if at > first, opensPerson(at) || opensOfficer(at, end) { return }
      if mayBegin(at) || at > first && scene.has(.number, at) && links == 0 {
        at = endOfParts(at, end)
        found.append(NameCandidate(tokens: first..<(at + 1), lists: 0))
        links = 0
      } else if links < 3, isLink(at), !isOffice(at, first) {
        links += 1
      } else {
        return
      }
      at += 1
    }
  }

  /// Whether "for" tells what somebody is in charge of: "Minister for Energy Ada Moss" is no name.
  private func isOffice(_ token: Int, _ first: Int) -> Bool {
    guard scene.contexts[token] == .for, token > first else { return false }
    return scene.has(.role, token - 1) || scene.has(.title, token - 1)
  }

  private func opensPerson(_ token: Int) -> Bool {
    guard scene.has(.title, token) else { return false }
    let span = scene.tokens[token].span
    return scene.segmented.text.bytes[span.end - 1] == UInt8(ascii: ".")
  }

  /// Whether a full name begins behind an office's name: "chairman of the Harbour Safety Committee Ada Moss".
  private func opensOfficer(_ token: Int, _ end: Int) -> Bool {
    guard scene.has(.given, token), hasCapital(token), token + 1 < end, hasCapital(token + 1),
      scene.has(.common, token - 1), scene.has(.initialCapital, token - 1),
      !scene.has(.given, token - 1), !scene.has(.common, token)
    else { return false }
    var at = token - 1
    // A role stands before "of" or "for" and the office's words with their links.
    let sentence = scene.parsed.sentences[Int(scene.sentenceOf[token])].tokens
    while at > sentence.lowerBound, token - at < Self.longest + 2 {
      if scene.contexts[at] == .of || scene.contexts[at] == .for, isHolder(at - 1) { return true }
      guard hasCapital(at) || isLink(at) || scene.has(.comma, at) else { return false }
      at -= 1
    }
    return false
  }

  private func isHolder(_ token: Int) -> Bool {
    scene.has(.role, token) || scene.has(.title, token) || scene.has(.inRole, token)
  }

  /// The last token of a word with what hyphens join to it in small letters: "Jin-soo", but not "Lisbon-based".
  private func endOfParts(_ token: Int, _ end: Int) -> Int {
    var last = token
    while last + 2 < end, isJoining(last + 1), isNamePart(last + 2) { last += 2 }
    return last
  }

  private func isJoining(_ token: Int) -> Bool {
    let span = scene.tokens[token].span
    return span.count == 1 && scene.segmented.text.bytes[span.start] == UInt8(ascii: "-")
      && scene.has(.attached, token) && scene.has(.attached, token + 1)
  }

  /// Words of two letters may be parts of names even where they are common: "Jae-in".
  private func isNamePart(_ token: Int) -> Bool {
    scene.has(.lower, token)
      && (!scene.has(.common, token) || scene.tokens[token].span.count <= 2)
  }

  private func add(_ match: PhraseMatch, _ from: Int, _ found: inout [NameCandidate]) {
    guard let sign = scene.resources.sign(match.lexicon) else { return }
    let bit = Signs(sign).rawValue
    for at in from..<found.count where found[at].tokens == match.tokens {
      found[at] = NameCandidate(tokens: match.tokens, lists: found[at].lists | bit)
      return
    }
    guard bit & Self.listed != 0, match.tokens.contains(where: { hasCapital($0) }) else { return }
    found.append(NameCandidate(tokens: match.tokens, lists: bit))
  }

  private func hasCapital(_ token: Int) -> Bool {
    scene.signs[token].rawValue
      & (Signs(.initialCapital).rawValue | Signs(.innerCapital).rawValue
        | Signs(.allCapitals).rawValue | Signs(.initial).rawValue) != 0
  }

  private func mayBegin(_ token: Int) -> Bool { hasCapital(token) }

  private func isLink(_ token: Int) -> Bool {
    let signs = scene.signs[token]
    switch scene.contexts[token] {
    case .of, .the, .and, .for, .joint, .on, .s: return true
    default: break
    }
    return signs.has(.particle) || signs.has(.dash)
      || signs.has(.quote) && signs.has(.attached)
      || scene.segmented.text.bytes[scene.tokens[token].span.start] == 38
  }
}
