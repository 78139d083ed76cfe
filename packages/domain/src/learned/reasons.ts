import { tieReason } from '../match/reach.ts'
import type { Reason } from '../plan/index.ts'
import { agoInWords, dateInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Answer } from './answers.ts'
import type { LearnedEntry } from './matches.ts'
import { freshness, type Known } from './matching.ts'

/** Longest text of an entry inside a sentence, in characters. */
const LONGEST_QUOTE = 120

export const quote = (text: string): string => `“${plainText(text, LONGEST_QUOTE)}”`
export const nameOf = ({ person }: Known): string => plainText(person.name, LONGEST_NAME_IN_WORDS)

/** "Customs Broker at Delta Freight", or as much of it as is known. */
export const positionOf = ({ person: { title, organization } }: Known): string => {
  const [what, where] = [title, organization].map((part) => plainText(part ?? '', LONGEST_NAME_IN_WORDS))
  return what !== '' && where !== '' ? `${what} at ${where}` : what || where || ''
}

const SAYS = { need: 'needs', offer: 'offers', 'working-on': 'works on' }

/** "Ana needs “a customs broker”, as you noted on 3 October". */
export const entryReason = (entry: LearnedEntry, whose: Known | null, today: string): Reason => {
  const on = dateInWords(entry.learnedOn, today)
  const said =
    whose === null
      ? `You noted on ${on} that you ${entry.kind === 'need' ? 'need' : 'can offer'} ${quote(entry.text)}`
      : `${nameOf(whose)} ${SAYS[entry.kind]} ${quote(entry.text)}, as you noted on ${on}`
  return {
    kind: entry.kind,
    text: said,
    learnedId: entry.learnedId,
    personId: entry.personId,
    learnedOn: entry.learnedOn,
  }
}

/** "Bram is Customs Broker at Delta Freight". */
export const positionReason = (known: Known): Reason => ({
  kind: 'position',
  text: `${nameOf(known)} is ${positionOf(known)}`,
  personId: known.person.personId,
})

/** What the two have in common, word by word, and whether the place is right. */
export const answerReasons = ({ words, isThere }: Answer): readonly Reason[] => {
  const shared = [...new Set(words)]
  const named = shared.map((word) => `“${plainText(word, LONGEST_NAME_IN_WORDS)}”`).join(', ')
  const inCommon: Reason = { kind: 'words', text: `This answers ${named}`, words: shared.join(', ') }
  if (isThere === undefined) return [inCommon]
  return [
    inCommon,
    isThere === true
      ? { kind: 'place', text: 'In the place that is asked for', isThere }
      : { kind: 'not-known', text: 'Whether the place is right is not known', isThere },
  ]
}

/** How one stands with somebody; `who` opens the sentence where two people are spoken of. */
export const tieOf = (known: Known, today: string): Reason => {
  const { kind, text, ...facts } = tieReason(known.person, known.relationship, today)
  return { ...facts, kind, text: `You and ${nameOf(known)}: ${text}`, personId: known.person.personId }
}

/** Half gone by now: worth a question first. */
const OLD = 0.5

/** Said of entries old enough to be asked about; nothing of others. */
export const ageReasons = (entries: readonly (LearnedEntry | null)[], today: string): readonly Reason[] =>
  entries.flatMap((entry) =>
    entry === null || freshness(entry, today) > OLD
      ? []
      : [
          {
            kind: 'age',
            text: `${quote(entry.text)} was noted ${agoInWords(entry.learnedOn, today)}: ask whether it still holds`,
            learnedId: entry.learnedId,
            learnedOn: entry.learnedOn,
          },
        ],
  )
