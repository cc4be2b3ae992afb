import Hearsay
import HearsayText

/// Who said something, as a list for people names them: name, role, affiliation, and through whom.
struct SourceLabel {
  /// The name: resolved, or the text's own words in quotation marks.
  let name: String
  /// What is known beside it, in the order in which it is told.
  let details: [String]

  init(_ index: Int, in view: RecordView) {
    let source = view.source(index)
    let words = view.attributions[index].source.map { view.string($0) }
    let isOwnVoice = view.attributions[index].isOwnVoice
    name = source.name ?? words?.quoted ?? (isOwnVoice ? "(the article)" : "(source not named)")
    var details: [String] = isOwnVoice && source.name != nil ? ["the article"] : []
    func add(_ detail: String?, _ lead: String = "") {
      guard let detail, !Self.tells(source.name, detail) else { return }
      details.append(lead + detail)
    }
    if source.form == .pronoun, source.name != nil, let words { details.append(words.quoted) }
    add(source.role)
    add(source.affiliation)
    add(source.place, "in ")
    add(source.standsFor, "stands for ")
    if source.isAnonymous { details.append("anonymous") }
    if source.flags.contains("unresolved-pronoun") { details.append("unresolved") }
    for link in view.scored.claimed.resolved.chains[index].dropLast().reversed() {
      details.append("through \(link.source ?? "somebody unnamed")")
    }
    self.details = details
  }

  /// Whether a name says all that a detail says: "officials" need not be called "official".
  private static func tells(_ name: String?, _ detail: String) -> Bool {
    guard let name else { return false }
    return " \(name.lowercased())".contains(" \(detail.lowercased())")
  }

  /// Name and details on one line.
  var text: String { details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))" }
}

extension RecordView {
  /// The words of some tokens.
  func string(_ tokens: Range<Int>) -> String { article.text.string(span(tokens)) }
}
