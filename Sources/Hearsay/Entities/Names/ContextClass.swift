/// What a word beside a name tells about it: the classes of `Lexicons/en/name-contexts.lex`.
package enum ContextClass: UInt8, CaseIterable, Sendable {
  case none, `in`, at, from, to, of, the, by, `for`, with, and, on, about, aged, area, article
  case `as`, based, be, between, but, company, compass, contest, deal, faith, force, government
  case have, he, into, it, joint, kin, late, led, live, modal, money, named, near, no, people
  case play, player, s, say, some, speech, street, team, think, time, trade, vehicle, versus, we
  case when, `where`, which, who, win
}
