import type { Goal } from './clause/goal.ts'
import type { JudgedStatement } from './clause/judge-statement.ts'
import { daysBetween } from './dates/calendar.ts'
import { isNoun } from './lexicon/nouns.ts'
import { isSoldAgainAndAgain, usingIn } from './lexicon/using.ts'
import type { Token } from './text/read-text.ts'

/** Days within which a gain is wanted at once: six weeks, too short for anybody to come to trust. */
export const IMMEDIATE_DAYS = 42
/** Sales and clients take a quarter to come of a conversation without pressing. */
const DAYS_FOR_A_SALE = 92

const URGENT =
  /\b(?:asap|a\.s\.a\.p|right now|right away|immediately|at once|quick(?:ly)?|fast|urgent(?:ly)?|straight away|on the spot|now|instant(?:ly)?|before payday|sofort)\b/
const PATIENT =
  /\b(?:long[- ]term|longterm|over time|loyal|repeat|mutual(?:ly)?|by first (?:helping|giving)|by helping|trusted|trust|lasting|for years|in return|both sides|give first|retain(?:er)?|sustainable|years to come|patient(?:ly)?)\b/
/** Verbs by which a client is won, as opposed to written to or helped. */
const WINNING =
  /^(?:win|land|sign|sign up|get|find|close|bring in|bring on|acquire|secure|gain|need|look for|attract|convert|drum up|score|snag|bag|book|seek|generate|add|want|hunt|hunt for|pick up|source|grow|increase|boost|double|triple|make|hit|reach|raise|collect|obtain|earn|turn|have|expand|take on|recruit|enrol|enroll|unlock|persuade|convince|nab|clinch|line up|poach|meet|identify|locate|scout|build|fill|hook|nail|net|wangle|rope in|rustle up|unearth|procure|garner|wrangle|scrounge|shift)$/

export const isUrgent = (plain: string): boolean => URGENT.test(plain)

/** Whether a gain is wanted at once, or people are merely used for it. */
export const isSelfServing = (
  statement: JudgedStatement,
  text: { readonly plain: string; readonly tokens: readonly Token[] },
  due: string | null,
  today: string,
): { readonly is: boolean; readonly words: readonly string[] } => {
  const { plain } = text
  if (PATIENT.test(plain)) return { is: false, words: [] }
  const daysLeft = due === null ? null : daysBetween(today, due)
  const urgent = URGENT.exec(plain)
  const isSoon = urgent !== null || (daysLeft !== null && daysLeft <= IMMEDIATE_DAYS)
  const using = usingIn(plain)
  if (using !== null && (daysLeft === null || daysLeft <= DAYS_FOR_A_SALE))
    return { is: true, words: [slice(text, using)] }
  for (const { goal } of statement.goals) {
    if (goal.place === 'background' || goal.place === 'denied') continue
    // "Persuade my brothers to sell": theirs to do.
    if (
      goal.place === 'purpose' &&
      goal.verb?.verbClass === 'sell' &&
      /^(?:persuade|convince)$/.test(statement.goals[0]?.goal.verb?.lemma ?? '')
    )
      continue
    const gain = gainOf(goal)
    if (gain === null) continue
    const isNear = gain === 'sale' ? daysLeft === null || daysLeft <= DAYS_FOR_A_SALE : isSoon
    if (isNear) return { is: true, words: wordsOf(goal) }
  }
  return { is: false, words: [] }
}

const slice = ({ tokens }: { readonly tokens: readonly Token[] }, match: RegExpExecArray): string =>
  tokens
    .filter(({ start, end }) => start >= match.index && end <= match.index + match[0].length)
    .map(({ text }) => text)
    .join(' ')

/** A customer of these kinds is asked for something else than money. */
const NOT_SOLD_TO =
  /^(?:reference|pilot|test|beta|former|existing|current|old|past|long-term|lighthouse|design)$/

const JUDGING =
  /^(?:museums?|galler(?:y|ies)|librar(?:y|ies)|publishers?|editors?|magazines?|newspapers?|festivals?|council|councillors?|board|committee|jury|juries|schools?|universit(?:y|ies)|foundations?|agents?|curators?|producers?|broadcasters?|stations?)$/
const PAYING =
  /^(?:buy|purchase|order|pay|book|sign|hire|invest|upgrade|subscribe|renew|my|our|the|a|make|hit|reach|spend|switch|come|keep|save|fill|meet|get|be)$/
/** Verbs by which two sides come to terms. */
const AGREEING =
  /^(?:agree|agree on|settle|settle on|renew|renegotiate|extend|return|switch|move|use|leverage|merge|hand over|approve|save|pass|accept|clear|fix|resolve|solve|recover|return)$/

/** What is gained: a sale or a client; or what may take its time, a job or money. */
const gainOf = ({ verb, thing }: Goal): 'sale' | 'other' | null => {
  // A museum or an editor that is pitched to judges what is shown; it is not sold to.
  if (/^pitch(?: to)?$/.test(verb?.lemma ?? '') && thing.core.some(({ key }) => JUDGING.test(key)))
    return null
  if (verb?.verbClass === 'sell') return 'sale'
  if (verb !== null && /^(?:get hired|be hired|get placed)$/.test(verb.lemma)) return 'other'
  const isWon =
    verb === null ||
    verb.verbClass === 'unknown' ||
    (verb.verbClass === 'gain' && !AGREEING.test(verb.lemma)) ||
    WINNING.test(verb.lemma)
  if (!isWon || thing.isPartOf) return null
  if (thing.core.some(({ key }) => NOT_SOLD_TO.test(key))) return null
  // "A deal with the press on shared bottling" is an agreement.
  const isAgreement =
    /^deals?$/.test(thing.head) && thing.rest.some(({ key }) => /^(?:on|about|over)$/.test(key))
  if (isAgreement) return null
  // "A customer who tells me why they left" is asked for an answer.
  if (
    thing.isRelated &&
    thing.rest
      .slice(0, 6)
      .some(({ key }) => /^(?:tells?|told|explains?|answers?|shows?|trusts?|lets?)$/.test(key))
  )
    return null
  if (/^(?:sold|rented|ordered)$/.test(thing.rest[0]?.key ?? '') && thing.count !== null) return 'sale'
  // "Get five customers to test the menu": asked for something else than money.
  if (isNoun(thing.head, 'client') && thing.rest[0]?.key === 'to' && !PAYING.test(thing.rest[1]?.key ?? ''))
    return null
  if (/^(?:book|buy|order|reserve)$/.test(verb?.lemma ?? '') && /^tickets?$/.test(thing.head)) return null
  if (thing.core.some(({ key }) => key === 'board')) return null
  const isPaying = thing.core.some(({ key }) => key === 'paying')
  if (isPaying) return 'sale'
  if (thing.core.some(({ key }) => key === 'signed') && /^(?:contracts?|deals?|forms?)$/.test(thing.head))
    return 'sale'
  if (/^leads$/.test(thing.head) && !thing.isRestricted) return 'sale'
  // "Fill my order book", "paid shoots".
  if (/^(?:book|books)$/.test(thing.head) && isNoun(thing.core.at(-2)?.key ?? '', 'sale')) return 'sale'
  if (thing.core.length > 1 && thing.core[0]?.key === 'paid') return 'other'
  // "Ten subscribers for our app": to what is sold again and again.
  if (
    /^(?:for|to|onto|on)$/.test(thing.rest[0]?.key ?? '') &&
    (isNoun(thing.head, 'client') ||
      /^(?:members|users|households)$/.test(thing.head) ||
      (/^(?:sign up|enrol|enroll|get|upgrade|bring over|move|switch)$/.test(verb?.lemma ?? '') &&
        thing.count !== null)) &&
    thing.rest.slice(1, 6).some(({ key }) => isSoldAgainAndAgain(key))
  )
    return 'sale'
  if (/^(?:cash|money)$/.test(thing.head) && /^(?:from|off)$/.test(thing.rest[0]?.key ?? '')) return 'sale'
  if (isNoun(thing.head, 'sale', 'client') && !isNoun(thing.head, 'reach')) return 'sale'
  if (isNoun(thing.head, 'money') && /^(?:make|earn|generate)$/.test(verb?.lemma ?? '')) return 'sale'
  if (/^(?:contracts?|mandates?|projects?|assignments?|engagements?|commissions?)$/.test(thing.head))
    return 'other'
  if (isNoun(thing.head, 'doing') && thing.core.length > 1 && isNoun(thing.core.at(-2)?.key ?? '', 'sale'))
    return 'sale'
  if (isNoun(thing.head, 'job', 'money') || /^(?:investors?|donors?|backers?|hires?)$/.test(thing.head))
    return 'other'
  if (verb?.lemma === 'raise' && (thing.count !== null || thing.core.length === 0)) return 'other'
  const isOrders = thing.head === 'business' && thing.core.length === 1 && !thing.isSingle && verb !== null
  if (isOrders) return 'sale'
  if (thing.count !== null && thing.core.length === 0 && /^(?:make|earn)$/.test(verb?.lemma ?? ''))
    return 'sale'
  const isEarned =
    thing.count !== null &&
    thing.core.length === 0 &&
    thing.rest.slice(0, 4).some(({ key }) => isNoun(key, 'sale', 'money') || key === 'business')
  if (isEarned) return 'sale'
  const invests = thing.rest.findIndex(({ key }) => /^(?:invest|donate|buy|pay|hire|order)$/.test(key))
  if (thing.countWords[0]?.number?.span.isMoney) return 'other'
  return invests >= 0 && thing.rest[invests - 1]?.key === 'to' ? 'other' : null
}

const wordsOf = ({ words, verb, thing }: Goal): readonly string[] => {
  const from = words[0]?.token.text ?? ''
  return [
    verb?.words.map(({ token }) => token.text).join(' ') ?? from,
    thing.core.map(({ token }) => token.text).join(' '),
  ].filter((word) => word !== '')
}
