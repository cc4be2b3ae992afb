/// What a record does in its group.
package enum GroupRole: String, CaseIterable, Sendable {
  /// It makes the group's claim first.
  case first
  /// It makes it again.
  case `repeat`
  /// It denies it.
  case denial
  /// It is alone.
  case single
}

/// Tells the records of each group who said it first, who repeats it and who denies it.
package struct GroupRoles {
  /// A record as it is kept: its claim, whether it was a denial, and what tells whether it was first.
  struct Member {
    let claim: Int32
    let isDenial: Bool
    /// How many others its words came through.
    let depth: UInt8
    /// The place of its article in the input.
    let article: Int32
    let published: Int64

    /// Whether it comes first: in the article published first, of several the first of the input; in
    /// one article who said it goes before who reported that.
    func isBefore(_ other: Member) -> Bool {
      if published != other.published { return published < other.published }
      if article != other.article { return article < other.article }
      return depth > other.depth
    }
  }

  private var members: [Member] = []
  private var article: [UInt8]?
  private var articles: Int32 = 0

  package init() {}

  /// How many records there are.
  package var count: Int { members.count }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - claim: The number of its claim.
  ///   - denies: Whether it says no to what the words of its content say.
  ///   - depth: How many links its chain has.
  ///   - article: The id of its article; records of one article follow each other.
  ///   - published: When the article was published, in ISO 8601; nil where that is not known.
  package mutating func add(
    claim: Int32, denies: Bool, depth: Int, article: [UInt8]?, published: [UInt8]?
  ) {
    if members.isEmpty || article != self.article { articles += 1 }
    self.article = article
    members.append(
      Member(
        claim: claim, isDenial: denies, depth: UInt8(min(depth, 255)), article: articles,
        published: published.flatMap(PublishedMinute.minute) ?? .max))
  }

  /// A record's place in its group.
  package struct Place {
    package let group: Int32
    package let size: Int
    package let role: GroupRole
  }

  /// The groups with their first members.
  ///
  /// First is who affirms a claim in the article published first, of several the one that comes first
  /// in the input; where nobody affirms it, who denies it first.
  ///
  /// Complexity: linear in the records.
  package func places(in groups: ClaimGroups) -> GroupPlaces {
    var tallies = Array(repeating: GroupPlaces.Tally(), count: groups.roots.count)
    for (index, member) in members.enumerated() {
      let group = Int(groups.roots[Int(member.claim)])
      tallies[group].add(Int32(index), denies: member.isDenial) { other in
        member.isBefore(members[Int(other)])
      }
    }
    return GroupPlaces(tallies: tallies, members: members, groups)
  }
}

/// The records' places in their groups.
package struct GroupPlaces {
  struct Tally {
    var size: Int32 = 0
    /// The first record that affirms, and the first that denies; -1 for none.
    private var affirming: Int32 = -1
    private var denying: Int32 = -1

    mutating func add(_ index: Int32, denies: Bool, isBefore: (Int32) -> Bool) {
      size += 1
      if denies {
        if denying < 0 || isBefore(denying) { denying = index }
      } else {
        if affirming < 0 || isBefore(affirming) { affirming = index }
      }
    }

    var first: Int32 { affirming >= 0 ? affirming : denying }
    var isDisputed: Bool { affirming >= 0 && denying >= 0 }
  }

  private let tallies: [Tally]
  private let members: [GroupRoles.Member]
  private let groups: ClaimGroups

  init(tallies: [Tally], members: [GroupRoles.Member], _ groups: ClaimGroups) {
    self.tallies = tallies
    self.members = members
    self.groups = groups
  }

  /// The place of a record.
  package func place(_ index: Int) -> GroupRoles.Place {
    let member = members[index]
    let group = groups.roots[Int(member.claim)]
    let tally = tallies[Int(group)]
    let role: GroupRole =
      if tally.size == 1 {
        .single
      } else if tally.first == index {
        .first
      } else {
        tally.isDisputed && member.isDenial ? .denial : .repeat
      }
    return GroupRoles.Place(group: group, size: Int(tally.size), role: role)
  }

  /// The id of a group.
  package func id(_ group: Int32) -> String { groups.id(group) }

  /// The records of the groups that have at least so many, group by group: groups as their records first
  /// come in the input, records as their articles were published.
  ///
  /// Complexity: linear in the records, but for sorting those of a group.
  package func groups(atLeast least: Int) -> [[Int32]] {
    var places = Array(repeating: Int32(-1), count: tallies.count)
    var found: [[Int32]] = []
    for index in members.indices {
      let group = Int(groups.roots[Int(members[index].claim)])
      guard tallies[group].size >= least else { continue }
      if places[group] < 0 {
        places[group] = Int32(found.count)
        found.append([])
      }
      found[Int(places[group])].append(Int32(index))
    }
    return found.map { indices in
      indices.sorted { a, b in
        let (memberA, memberB) = (members[Int(a)], members[Int(b)])
        return memberA.isBefore(memberB) || !memberB.isBefore(memberA) && a < b
      }
    }
  }

  /// How many groups there are, and how many of them hold several records.
  package var counts: (all: Int, several: Int) {
    (tallies.count { $0.size > 0 }, tallies.count { $0.size > 1 })
  }
}
