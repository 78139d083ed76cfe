import { plainText } from '../words/index.ts'
import type { Goal } from './clause/read-goals.ts'
import { FINITE, PREPOSITIONS } from './clause/small-words.ts'
import { isPlural } from './clause/thing.ts'
import type { Word } from './clause/words.ts'
import { capital, dayInWords, proposedDue } from './in-words.ts'
import { isNoun } from './lexicon/nouns.ts'
import type { ObjectiveFrame } from './objective-check.ts'
import { type Reading, written } from './reading.ts'

/** Longest piece of the user's own words that is kept, in characters: a sentence. */
const LONGEST_KEPT = 160
/** Proposed where no number is named: enough to compare, few enough to know well. */
const PROPOSED = 'three'

/** A better statement that keeps what is good in the user's, or null where nothing is to mend; "…" is left for them to fill in. */
export const rewriteOf = (reading: Reading, frame: ObjectiveFrame): string | null => {
  const { statement, due, selfServing } = reading
  const isOpen = due === null || due < frame.today
  const day = dayInWords(isOpen ? proposedDue(frame.today) : due)
  if (selfServing.is) return alternativeOf(reading, frame)
  if (statement.kind === 'none') return fromMatter(reading, day)
  const goal = statement.chief?.goal
  if (goal === undefined) return fromMatter(reading, day)
  if (statement.kind === 'activity')
    return `${capital(kept(reading, goal))}, so that by ${day} two of the people I meet that way … (agree to …, introduce me to …, show me how …)`
  if (statement.isMeasured && !isOpen) return null
  if (statement.isMeasured) return `By ${day}: ${lowered(reading, kept(reading, goal))}`
  return counted(reading, goal, day)
}

/** The long-term objective offered in place of an immediate gain: people first, business as what comes of it. */
export const alternativeOf = ({ statement, due, text }: Reading, frame: ObjectiveFrame): string => {
  const proposed = proposedDue(frame.today)
  const day = dayInWords(due !== null && due > proposed ? due : proposed)
  const goal = statement.chief?.goal
  const isJob = goal !== undefined && (isNoun(goal.thing.head, 'job') || /hired/.test(goal.verb?.lemma ?? ''))
  const isMoney = goal !== undefined && isNoun(goal.thing.head, 'money')
  const field = goal === undefined ? null : fieldOf(goal, text)
  const who = field === null ? 'one or two people' : `one or two people ${field}`
  const then = isJob
    ? 'who know how I work and would think of me before a place is advertised'
    : isMoney
      ? 'who know the work well enough to speak up for it'
      : 'who came back, or sent somebody, because I was of use to them first'
  return `By ${day}: ${who}, each worth an extended conversation and met again since, ${then}`
}

/** "From the gala guests" and "in procurement" tell where to look; what is sold does not. */
const fieldOf = ({ thing }: Goal, text: Reading['text']): string | null => {
  const first = thing.rest[0]
  if (first === undefined || !/^(?:in|from|among|at)$/.test(first.key)) return null
  const phrase = phraseOf(thing.rest)
  return phrase.length < 2 ? null : plainText(written(text, phrase), LONGEST_KEPT)
}

/** A preposition and what belongs to it, up to the next one that begins something else. */
const phraseOf = (words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(
    ({ key, isCut }, at) =>
      at > 1 &&
      (isCut ||
        FINITE.has(key) ||
        (PREPOSITIONS.has(key) && key !== 'of') ||
        /^(?:and|so|to|because|who|that|which)$/.test(key)),
  )
  return end < 0 ? words : words.slice(0, end)
}

/** From the first word of the goal that leads to it to the end of its sentence, without the times in it. */
const kept = (reading: Reading, goal: Goal): string => {
  const first = goal.words[0]
  const isAdded = goal.place === 'joined' || goal.place === 'purpose'
  const leading = isAdded
    ? reading.statement.goals.find(
        ({ goal: one }) => one.place === 'main' && first !== undefined && one.words.includes(first),
      )
    : undefined
  // "Who could introduce me to": what is asked for is an introduction.
  const isIntroduction = goal.verb?.lemma === 'introduce' && /^(?:me|us)$/.test(goal.words[1]?.key ?? '')
  if (isIntroduction) return `an introduction ${piece(reading, goal.words.slice(2))}`
  return piece(reading, (leading?.goal ?? goal).words)
}

const piece = ({ text, dates }: Reading, words: readonly Word[]): string => {
  const first = words[0]?.token
  const last = words.at(-1)?.token
  if (first === undefined || last === undefined) return ''
  let kept = ''
  let at = first.start
  for (const date of dates) {
    if (date.start < at || date.start > last.end || !date.isDeadline) continue
    kept += text.raw.slice(at, date.start)
    at = date.end
  }
  if (at < last.end) kept += text.raw.slice(at, last.end)
  const line = kept
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/[\s,;:.–—-]+$/u, '')
  return plainText(line, LONGEST_KEPT)
}

/** Inside a sentence: the first letter of the statement is small, unless it begins a name. */
const lowered = (reading: Reading, words: string): string => {
  const isStart = words.slice(0, 2) === reading.text.raw.slice(reading.text.tokens[0]?.start ?? 0).slice(0, 2)
  const isName = /^\p{Lu}\S*\s\p{Lu}\p{Ll}/u.test(words)
  return isStart && /^\p{Lu}\p{Ll}|^A /u.test(words) && !isName
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words
}

/** A number is missing: it is put before what is named, or asked for beside it. */
const counted = (reading: Reading, goal: Goal, day: string): string => {
  const { thing, verb } = goal
  const noun = piece(reading, [...thing.core, ...thing.rest])
  const isCountable =
    thing.core.length > 0 && isPlural(thing.head) && !isNoun(thing.head, 'soft', 'mass', 'sale')
  if (isCountable && verb?.verbClass !== 'learn') return `By ${day}: ${PROPOSED} ${lowered(reading, noun)}`
  const whole = lowered(reading, kept(reading, goal))
  if (verb?.verbClass === 'learn') {
    const isAskedOf = goal.words.some(({ key }) => /^(?:with|from)$/.test(key))
    return isAskedOf
      ? `By ${day}: ${whole}, with an answer I can act on`
      : `By ${day}: ${whole}, from ${PROPOSED} people who know it at first hand`
  }
  if (isNoun(thing.head, 'money', 'sale')) return `By ${day}: ${whole}, at least … of it`
  return thing.rest.some(({ key }) => key === 'from')
    ? `By ${day}: ${whole}, at least ${PROPOSED} of them`
    : `By ${day}: ${whole}, from at least ${PROPOSED} people`
}

/** What a vague wish is about, if anything: "in logistics", "school heads". */
const fromMatter = (reading: Reading, day: string): string => {
  for (const { goal } of reading.statement.goals) {
    if (goal.place === 'background') continue
    const matter = matterOf(reading, goal)
    if (matter !== null) return `By ${day}: ${matter} who …`
  }
  return `Three people in … who …, by ${day}`
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
  if (!/^(?:with|among|amongst|from)$/.test(preposition))
    return `${PROPOSED} people ${plainText(written(reading.text, phrase), LONGEST_KEPT)}`
  const kind = named.slice(
    named.findIndex(({ key }) => !/^(?:the|other|our|all|some|more|new|their)$/.test(key)),
  )
  return isPlural(last) && !isNoun(last, 'vague')
    ? `${PROPOSED} ${plainText(written(reading.text, kind), LONGEST_KEPT)}`
    : null
}
