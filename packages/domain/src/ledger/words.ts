import type { FavorKind } from '../few/index.ts'
import type { Reason } from '../plan/index.ts'
import { dateInWords } from '../strength/index.ts'
import { plainText } from '../words/index.ts'
import type { Balance } from './balance.ts'
import { countsAs, type LedgerEntry } from './entry.ts'

/** Longest quote, in characters: what one reads at a glance. */
const LONGEST_QUOTE = 140

/** What was done, after "for": "Thank Ana for the introduction". */
export const THING: Readonly<Record<FavorKind, string>> = {
  introduction: 'the introduction',
  lead: 'passing your name on',
  business: 'the business',
  help: 'the help',
  answer: 'the answer',
  mentoring: 'the guidance',
  recommendation: 'the recommendation',
  endorsement: 'the endorsement',
  thanks: 'the thanks',
}

const RECEIVED: Readonly<Record<FavorKind, string>> = {
  introduction: 'They introduced you',
  lead: 'They put your name forward',
  business: 'Business came from them',
  help: 'They helped you',
  answer: 'They answered you',
  mentoring: 'They mentored you',
  recommendation: 'They recommended you',
  endorsement: 'They endorsed you',
  thanks: 'They thanked you',
}

const GIVEN: Readonly<Record<FavorKind, string>> = {
  introduction: 'You introduced them',
  lead: 'You put their name forward',
  business: 'You brought them business',
  help: 'You helped them',
  answer: 'You answered them',
  mentoring: 'You mentored them',
  recommendation: 'You recommended them',
  endorsement: 'You endorsed them',
  thanks: 'You thanked them',
}

const SOURCES: Readonly<Record<LedgerEntry['source'], string>> = {
  favor: '',
  introduction: '',
  message: ' (read in a message)',
  mail: ' (read in an e-mail)',
  conversation: ' (read in your account of a conversation)',
  note: ' (read in a note)',
  'address-book': ' (from your address book)',
  positions: '',
}

/** "They introduced you on 3 March: “Ana, meet Jonas” (read in a message)". */
export const entryReason = (entry: LedgerEntry, today: string): Reason => {
  const { kind, direction, text, source, sourceId, personId, answer, madeOn } = entry
  const counted = countsAs(entry)
  const on = counted?.on ?? madeOn
  const quote = plainText(text, LONGEST_QUOTE)
  const when = on === null ? '' : ` on ${dateInWords(on, today)}`
  const said = quote === '' ? '' : `: “${quote}”`
  return {
    kind,
    text: `${whatOf(entry, counted?.side ?? null)}${when}${said}${SOURCES[source]}`,
    direction,
    on,
    answer,
    source,
    sourceId,
    personId,
  }
}

const whatOf = ({ kind, direction, answer }: LedgerEntry, side: 'given' | 'received' | null): string => {
  if (direction === 'asked' && side === null)
    return answer === 'declined' ? 'You asked, and they could not' : 'You asked'
  if (direction === 'asked-of-me' && side === null)
    return answer === 'declined' ? 'They asked, and you could not' : 'They asked'
  return side === 'received' ? RECEIVED[kind] : GIVEN[kind]
}

/** How it stands, in a sentence; never a debt. `who` is "They", or a network's name as its people. */
export const balanceInWords = ({ tilt, given, received }: Balance, isOne = true): string => {
  const whom = isOne ? 'them' : 'these people'
  switch (tilt) {
    case 'nothing':
      return 'Nothing is on record yet of what you gave or got.'
    case 'even':
      return 'What you gave and what you got is about even.'
    case 'more-given':
      return received.count === 0
        ? `You gave ${whom} something, and asked for nothing yet.`
        : `You did more for ${whom} lately.`
    case 'more-received':
      return given.count === 0
        ? `${isOne ? 'They' : 'These people'} did something for you; nothing that you gave is on record yet.`
        : `${isOne ? 'They' : 'These people'} did more for you lately.`
  }
}
