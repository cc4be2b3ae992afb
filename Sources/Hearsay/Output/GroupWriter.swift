/// Writes groups of records, and the places of records in them.
package enum GroupWriter {
  /// The version of an object that tells of a group.
  static let schema = "hearsay.group/1"

  /// A record of a group, as its object tells of it.
  package struct Member {
    let id: String?
    let source: String?
    let claim: String
    let article: String?
    let publisher: String?
    let published: String?

    /// Takes what a record says; texts are UTF-8.
    package init(
      id: [UInt8]?, source: [UInt8]?, claim: [UInt8], article: [UInt8]?, publisher: [UInt8]?,
      published: [UInt8]?
    ) {
      func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
      self.id = text(id)
      self.source = text(source)
      self.claim = String(decoding: claim, as: UTF8.self)
      self.article = text(article)
      self.publisher = text(publisher)
      self.published = text(published)
    }
  }

  /// The keys that a record gets, a comma before them, and the bracket that closes it.
  package static func suffix(id: String, size: Int, role: GroupRole) -> String {
    ",\"group_id\":\"\(id)\",\"group_size\":\(size),\"group_role\":\"\(role.rawValue)\"}"
  }

  /// Writes a group as a line.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - members: Its records with their roles, the earliest first.
  ///   - json: Where to.
  package static func write(
    id: String, _ members: [(member: Member, role: GroupRole)], to json: inout JSONWriter
  ) {
    guard let first = members.first(where: { $0.role == .first || $0.role == .single })?.member
    else { return }
    let dated = members.compactMap(\.member.published)
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("record")
      json.string("group")
      json.key("group_id")
      json.string(id)
      json.key("group_size")
      json.int(members.count)
      json.key("claim")
      json.string(first.claim)
      json.key("articles")
      json.int(Set(members.map { $0.member.article ?? "" }).count)
      json.key("sources")
      json.int(Set(members.compactMap(\.member.source)).count)
      json.key("earliest")
      json.string(dated.first)
      json.key("latest")
      json.string(dated.last)
      json.key("first")
      write(first, &json)
      json.key("repeats")
      write(members.filter { $0.role == .repeat }.map(\.member), &json)
      json.key("denials")
      write(members.filter { $0.role == .denial }.map(\.member), &json)
    }
    json.endLine()
  }

  private static func write(_ members: [Member], _ json: inout JSONWriter) {
    json.array { list in for member in members { write(member, &list) } }
  }

  private static func write(_ member: Member, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(member.id)
      json.key("source_name")
      json.string(member.source)
      json.key("claim")
      json.string(member.claim)
      json.key("article_id")
      json.string(member.article)
      json.key("article_publisher")
      json.string(member.publisher)
      json.key("article_published")
      json.string(member.published)
    }
  }
}
