import { plainText } from '../../words/index.ts'
import type { Goal } from '../clause/goal.ts'
import { isPlural } from '../clause/thing.ts'
import type { Word } from '../clause/words.ts'
import { isNoun } from '../lexicon/nouns.ts'
import { type Reading, written } from '../reading.ts'
import { LONGEST_KEPT, phraseOf } from './kept-words.ts'
import { PROPOSED } from './proposed-number.ts'

/** What a vague wish is about, if anything: "in logistics", "school heads". */
export const fromMatter = (reading: Reading, day: string): string => {
  for (const { goal } of reading.statement.goals) {
    if (goal.place === 'background' || goal.place === 'denied') continue
    const matter = matterOf(reading, goal)
    if (matter !== null) return `By ${day}: ${matter} who …`
  }
  return `By ${day}: ${PROPOSED} people in … who …`
}

/** Turns of phrase that look like a place: "at home", "in front of". */
const NO_PLACE =
  /^(?:home|front|forefront|work|touch|general|particular|person|mind|future|order|time|case|fact|heart)$/

const matterOf = (reading: Reading, { thing, verb }: Goal): string | null => {
  const isWithKind = /(?:^meet| with| to)$/.test(verb?.lemma ?? '')
  const isKind =
    isPlural(thing.head) && !isNoun(thing.head, 'vague', 'mass', 'soft', 'doing', 'reach', 'sale')
  if (isWithKind && isKind) return `${PROPOSED} ${plainText(written(reading.text, thing.core), LONGEST_KEPT)}`
  for (const [start, { key }] of thing.rest.entries()) {
    if (!/^(?:in|inside|within|at|across|from|with|among|amongst|around)$/.test(key)) continue
    const matter = matterAt(reading, phraseOf(thing.rest.slice(start)))
    if (matter !== null) return matter
  }
  return null
}

const matterAt = (reading: Reading, phrase: readonly Word[]): string | null => {
  const preposition = phrase[0]?.key ?? ''
  const named = phrase.slice(1)
  const last = named.at(-1)?.key ?? ''
  if (
    named.length === 0 ||
    named.length > 6 ||
    isNoun(last, 'mass', 'soft', 'reach', 'doing') ||
    last.endsWith('ing')
  )
    return null
  if (
    named.some(
      ({ key }) =>
        NO_PLACE.test(key) || /^(?:me|my|us|people|what|how|them|it|i|others|each|myself)$/.test(key),
    )
  )
    return null
  // "In the market", "across the industry": still anywhere.
  const said = named.filter(({ key }) => !/^(?:the|our|my|this|an?)$/.test(key))
  if (
    said.length === 1 &&
    (isNoun(last, 'vague') || /^(?:market|ecosystem|departments|room|area|region|company)$/.test(last))
  )
    return null
  if (!/^(?:with|among|amongst|from)$/.test(preposition))
    return `${PROPOSED} people ${plainText(written(reading.text, phrase), LONGEST_KEPT)}`
  const kind = named.slice(
    named.findIndex(({ key }) => !/^(?:the|other|our|all|some|more|new|their)$/.test(key)),
  )
  return isPlural(last) && !isNoun(last, 'vague')
    ? `${PROPOSED} ${plainText(written(reading.text, kind), LONGEST_KEPT)}`
    : null
}
