/// A clause while its sentence is being read: its end and its verb may still be to come.
struct ClauseDraft {
  let start: Int
  var end: Int
  let relation: Clause.Relation
  let marker: Int?
  /// The clause around it, as an index into the sentence's drafts.
  let parent: Int?
  var verb: Int?
  var subject: Int?
}
