/// The kinds of features of the scorers; each file in this folder says what its own ones mean.
///
/// The name is the one in files of weights; the index takes part in the hash.
package enum FeatureTemplate: UInt8, CaseIterable, Sendable {
  // CueFeatures.swift
  case cueBias, cueLemma, cueLemmaNext, cueLemmaForm, cueClass, cueClassNext, cueClassForm
  case cueStrength, cueVerbClass, cueVerbClassNext, cueTag, cueForm, cueNegated, cueModal
  case cueNext, cueNextTwo, cueNextWord, cuePrevious, cuePreviousWord, cueSubject
  case cueSubjectLemma, cueQuoted, cueQuoteAfter, cueQuoteBefore, cueQuoteSentence
  case cueOtherBefore, cueOtherAfter, cueOtherThat, cuePlace, cueLength, cueClauseRelation
  case cueClauseMarker, cueGoverned, cueGovernor, cueObject, cueObjectClass, cueClassSubject
  case cueNumberOfCues, cueParagraphQuote, cueLemmaSubject, cueStrengthNext, cueSubjectNext
  case cueLemmaObject, cueVerbClassObject, cueSpeaker, cueNextWordClass, cueDensity
  case cueClauseClass, cueLemmaQuote, cueClauseSubject, cueClauseSubjectLemma
  // ContentFeatures.swift, each for the content after the cue and before it
  case startRule, startLeft, startRight, startRightWord, startLeftWord, startClass, startLemma
  case startDistance, startQuote, startTag, startVerbsBetween, startParagraph, startNear
  case startSide, startOther, startClassNext, startRightLemmaTag, startSubject
  case endRule, endLeft, endRight, endRightWord, endLeftTag, endRightTag, endClass, endLemma
  case endRightTwo, endRightThree, endResumes, endInQuote, endCommaNext, endFirst, endLeftWord
  case endNextCue, endVerb, endSubject, endClause, endClauseMarker, endRightWordRule
  case endLemmaRight, endPhrase, endPhraseNoun, endTime
  case pairLength, pairQuotes, pairVerbs, pairCommas, pairStartEnd, pairClass, pairLengthClass
  case pairParagraph, pairNext, pairSentenceRest, pairStartRight, pairCue, pairLengthRest
  case pairClassStartEnd, pairTime
  case absent, absentClass, absentLemma, absentNext, absentBefore, absentQuote, absentForm
  case absentLemmaQuote, absentOther
  // SourceFeatures.swift
  case sourceRule, sourceRuleClass, sourceRuleForm, sourceHead, sourceHeadClass, sourceDistance
  case sourceExtent, sourceLeft, sourceRight, sourceLength, sourceContent, sourceCommas
  case sourceVerbs, sourceSubject, sourceSide, sourceHeadLemma, sourceRightWord, sourceLeftWord
  case sourceInQuote, sourceExtentRight, sourceLemmaSide, sourceNone, sourceNoneClass
  case sourceNoneLemma, sourceNoneForm, sourceNoneSubject, sourceNoneNext, sourceFirst
  case sourceNearest, sourceSpeaker, sourceExtentKind, sourceRuleRight, sourceRankForm
  case sourceTail, sourceTailEnd, sourceTailVerbs, sourceTailClauses, sourceTailCommas,
    sourceRightTwo, sourceClause, sourceTime, sourceTimeVerbs
  // AcceptFeatures.swift
  case acceptBias, acceptCue, acceptBefore, acceptAfter, acceptSource, acceptClass, acceptSides
  case acceptQuote, acceptLength, acceptSourceType, acceptLemma, acceptWorst, acceptProduct
  case acceptSentence, acceptForm, acceptCovered, acceptCovers, acceptClash, acceptDensity
  case acceptSpeaker, acceptClause, acceptEnd, acceptProductSides, acceptProductQuote
  case acceptProductClass, acceptChoice
  // NestedFeatures.swift
  case nestedBias, nestedClass, nestedPart, nestedCue, nestedParts, nestedSource, nestedAccept
  case nestedKind, nestedPerson, nestedLength, nestedQuoted, nestedTag, nestedBeside, nestedStart
  // ChoiceFeatures.swift
  case choiceRank, choiceShare, choiceBefore, choiceAfter, choiceSource, choiceProduct
  case choiceSides, choiceLemma, choiceLength, choiceVerbs, choiceQuotes, choiceCommas
  case choiceOpens, choiceOpensVerbs, choiceEnds, choiceRest, choiceSpeaker, choiceExtent,
    choiceTouches, choiceClause
  case choiceLengths, choiceCovers, choiceShares, choiceClash, choiceNext
  case choiceEndPhrase, choiceTime
  // OwnVoiceFeatures.swift
  case voiceBias, voiceCue, voiceAnyCue, voiceProposal, voiceStrength, voiceQuoted, voiceDensity
  case voiceNeighbours, voiceSubject, voiceVerb, voiceModal, voiceLength, voicePlace, voiceOpens

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
