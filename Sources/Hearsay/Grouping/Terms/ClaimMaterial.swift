/// What of an assertion tells which claim it is, taken from an article or from a record alike.
///
/// Places are bytes of the article, half-open.
package struct ClaimMaterial {
  /// A part of the content.
  package struct Part {
    /// The text that it stands in.
    let bytes: [UInt8]
    /// Where in that text.
    let range: Range<Int>
    /// What is added to a place in that text to make one of the article.
    let shift: Int

    /// Takes a part of a text whose first byte stands at a place of the article.
    package init(_ bytes: [UInt8], _ range: Range<Int>, textStart: Int = 0) {
      self.bytes = bytes
      self.range = range
      shift = textStart
    }
  }

  /// An entity or a time, with the entity's best name or the time in ISO 8601.
  package struct Mention {
    let range: Range<Int>
    let value: [UInt8]

    package init(_ range: Range<Int>, _ value: [UInt8]) {
      self.range = range
      self.value = value
    }
  }

  /// Who does something to whom.
  package struct Roles {
    let agent: Range<Int>
    let patient: Range<Int>
    /// Whether it counts between names only.
    let isLoose: Bool

    /// Takes the parts of a clause; nil where one of the two is missing.
    ///
    /// The passive is turned: of "the mill was bought by Ferrow" Ferrow is the agent.
    package init?(
      subject: Range<Int>?, object: Range<Int>?, by: Range<Int>?, argument: Range<Int>?
    ) {
      guard let subject else { return nil }
      if let object {
        (agent, patient, isLoose) = (subject, object, false)
      } else if let by {
        (agent, patient, isLoose) = (by, subject, false)
      } else if let argument {
        (agent, patient, isLoose) = (subject, argument, true)
      } else {
        return nil
      }
    }
  }

  /// The parts of the content, in text order.
  package var parts: [Part] = []
  /// The entities in it, in text order.
  package var names: [Mention] = []
  /// The times in it whose date is known.
  package var times: [Mention] = []
  /// Who does what to whom in its clauses, in text order.
  package var roles: [Roles] = []
  /// Where the subject of its first clause stands, if that is outside of the content: who spoke of
  /// "taking bribes" spoke of himself.
  package var impliedSubject: Int?
  /// Whether there is any clause in it.
  package var hasClauses = false
  /// Whether it affirms or denies, over all clauses.
  package var polarity = Polarity.positive
  /// Whether all of it is quoted.
  package var isDirect = false
  /// The source's best name; empty for none.
  package var source: [UInt8] = []
  /// What the source is.
  package var sourceType = SourceType.unstated

  package init() {}

  /// Takes the subject of the first clause, which may stand outside of the content.
  package mutating func setFirstSubject(_ subject: Range<Int>) {
    let isInside = parts.contains { part in
      part.range.lowerBound + part.shift <= subject.lowerBound
        && subject.upperBound <= part.range.upperBound + part.shift
    }
    impliedSubject = isInside ? nil : subject.lowerBound
  }
}
