/// The kinds of features of the scorers; each file in this folder says what its own ones mean.
///
/// The name is the one in files of weights; the index takes part in the hash.
package enum FeatureTemplate: UInt8, CaseIterable, Sendable {
  // CueFeatures.swift
  case cueBias, cueLemma, cueLemmaNext, cueLemmaForm, cueClass, cueClassNext, cueClassForm
  case cueStrength, cueVerbClass, cueVerbClassNext, cueTag, cueForm, cueNegated, cueModal, cueTense
  case cueNext, cueNextTwo, cueNextWord, cuePrevious, cuePreviousWord, cueSubject, cueSubjectClass
  case cueSubjectWord, cueSubjectLemma, cueQuoted, cueQuoteAfter, cueQuoteBefore, cueQuoteSentence
  case cueOtherBefore, cueOtherAfter, cueOtherThat, cuePlace, cueLength, cueDepth, cueClauseRelation
  case cueClauseMarker, cueNounContext, cueNounBefore, cueGoverned, cueVerbEnd, cueSuffix
  case cueGovernor, cueObject, cueObjectClass, cueNextTag, cueNextTagTwo, cuePreviousTag
  case cueClassSubject, cueNumberOfCues, cueParagraphQuote, cueLemmaSubject, cueStrengthNext
  // ContentFeatures.swift, each for the content after the cue and before it
  case startRule, startLeft, startRight, startRightWord, startLeftWord, startClass, startLemma
  case startDistance, startQuote, startTag, startVerbsBetween, startParagraph, startNear, startSide
  case endRule, endLeft, endRight, endRightWord, endLeftTag, endRightTag, endClass, endLemma
  case endQuote, endRightTwo, endRightThree, endResumes, endInQuote, endRightVerb, endSubordinator,
    endCommaNext
  case pairLength, pairQuotes, pairVerbs, pairCommas, pairSentences, pairStartEnd, pairParens
  case pairClass, pairLengthClass, pairSameQuote, pairCrossesQuote, pairFirstCandidate
  case absent, absentClass, absentLemma, absentNext, absentBefore, absentQuote, absentForm
  case pairParagraph, pairNext, pairLengthStart, endPosition, endFirst, endVerbsSince,
    pairSentenceRest
  // SourceFeatures.swift
  case sourceBias, sourceRule, sourceRuleClass, sourceRuleForm, sourceHead, sourceHeadClass
  case sourceDistance, sourceGroups, sourceExtent, sourceLeft, sourceRight, sourceLength
  case sourceContent, sourceCommas, sourceVerbs, sourceSubject, sourceSide, sourceHeadLemma
  case sourceRightWord, sourceLeftWord, sourceInQuote, sourceExtentRight, sourceLemmaSide
  case sourceOverlap, sourceNone, sourceNoneClass, sourceNoneLemma, sourceNoneForm
  case sourceNoneSubject, sourceNoneNext, sourceFirst, sourceNearest, sourceAgrees
  // AcceptFeatures.swift
  case acceptBias, acceptCue, acceptBefore, acceptAfter, acceptSource, acceptClass, acceptSides
  case acceptQuote, acceptLength, acceptSourceType, acceptLemma, acceptWorst, acceptProduct
  case acceptSentence, acceptNested, acceptStrength, acceptContentLength, acceptForm

  /// Its place in the order of all templates.
  @inline(__always) var index: Int { Int(rawValue) }

  /// The template of a name; nil when there is none.
  package init?(name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }

  /// Its name in a file of weights.
  package var name: String { "\(self)" }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
