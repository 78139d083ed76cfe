import { quote } from '../learned/reasons.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/index.ts'
import { agoInWords, monthInWords, type Relationship } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import { deedInWords, type Ground, moveOf } from './occasion.ts'

/** A draft to write to somebody after a long silence, and the facts it is made of. */
export interface Opener {
  /** Two or three sentences; the user looks at them before anything is sent. */
  readonly text: string
  readonly facts: readonly Reason[]
}

/** What the last written or spoken word was about, by its subject or title. */
export interface LastTopic {
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly on: string
}

/** Longest subject inside the draft, in characters. */
const LONGEST_TOPIC = 80

interface Sentence {
  readonly text: string
  readonly fact: Reason | null
}

/**
 * An opener that gives first: what the two last spoke of, what changed for them, what the user can give. Nothing is
 * asked, and nothing is said that is not on record; what is not known is left out.
 */
export const draftOpener = (
  person: PersonFacts,
  relationship: Relationship,
  ground: Ground,
  topic: LastTopic | null,
  today: string,
): Opener => {
  const sentences = [
    memory(person, relationship, topic, today),
    change(person, relationship, today) ?? theirWork(ground),
    gift(person, ground) ?? GOOD_WISHES,
  ].filter((sentence) => sentence !== null)
  return {
    text: sentences.map(({ text }) => text).join(' '),
    facts: sentences.flatMap(({ fact }) => (fact === null ? [] : [fact])),
  }
}

const GOOD_WISHES: Sentence = {
  text: 'There is nothing you need to do with this; I was thinking of you and wish you well.',
  fact: null,
}

const memory = (
  person: PersonFacts,
  { lastPersonalOn, lastContactOn }: Relationship,
  topic: LastTopic | null,
  today: string,
): Sentence => {
  const name =
    plainText(person.givenName, LONGEST_NAME_IN_WORDS) || plainText(person.name, LONGEST_NAME_IN_WORDS)
  const hello = name === '' ? 'Hello' : `Hello ${name}`
  const last = lastPersonalOn ?? lastContactOn
  if (last === null) return { text: `${hello}, it has been a while.`, fact: null }
  const subject = topic === null ? '' : subjectOf(topic.text)
  const about = subject === '' ? '' : `, about “${subject}”`
  return {
    text: `${hello}, it has been a while: we were last in touch in ${monthInWords(last)}${about}.`,
    fact: {
      kind: 'last-word',
      text: `You were last in touch ${agoInWords(last, today)}${about}`,
      on: last,
      subject: subject === '' ? null : subject,
    },
  }
}

/** What mail programs put before a subject, in the languages one meets most. */
const REPLY_MARKS = /^((re|fw|fwd|aw|wg|tr|rv|sv|antw|r)\s*:\s*)+/iu
/** Quotation marks would end the quotation around it. */
const MARKS = /[“”"]/gu

/** A subject fit to stand in the draft; a question is left out, since it would read as one asked now. */
const subjectOf = (text: string): string => {
  const subject = plainText(text.replace(REPLY_MARKS, '').replace(MARKS, ''), LONGEST_TOPIC)
  return /[?？؟]/u.test(subject) ? '' : subject
}

const change = (person: PersonFacts, relationship: Relationship, today: string): Sentence | null => {
  const move = moveOf(person, relationship, today)
  if (move === null) return null
  const { from, to, on } = move
  const text =
    to === ''
      ? `I saw that you have left ${from}, and I hope the new chapter treats you well.`
      : `I saw that you are at ${to} now, and I hope you feel at home there.`
  return {
    text,
    fact: {
      kind: 'moved',
      text: from === '' ? `At ${to} now` : `Left ${from}${to === '' ? '' : ` for ${to}`}`,
      from,
      to,
      on,
    },
  }
}

const theirWork = ({ matters }: Ground): Sentence | null => {
  const work = matters.find(({ kind }) => kind === 'working-on')
  return work === undefined
    ? null
    : {
        text: `You were working on ${quote(work.text.replace(MARKS, ''))} then, and I hope it has come along well.`,
        fact: {
          kind: 'working-on',
          text: `They worked on ${quote(work.text)}`,
          learnedId: work.learnedId,
          learnedOn: work.learnedOn,
        },
      }
}

/** The best of what can be given: an offer of the user's own, somebody to meet, thanks. */
const gift = (person: PersonFacts, ground: Ground): Sentence | null => offer(ground) ?? thanks(person, ground)

const offer = ({ gives: [best] }: Ground): Sentence | null => {
  if (best === undefined) return null
  const need = quote(best.need.text.replace(MARKS, ''))
  const fact = {
    kind: 'give',
    text: best.suggestion,
    learnedId: best.need.learnedId,
    learnedOn: best.need.learnedOn,
  }
  return {
    text:
      best.offer === null
        ? `I remember that you were looking for ${need}, and I have come across somebody who may be right for it: if you like, I will see whether they would care to meet.`
        : `I remember that you were looking for ${need}; if it is still of use, what I can offer is ${quote(best.offer.text.replace(MARKS, ''))}, gladly and with nothing in return.`,
    fact,
  }
}

const thanks = ({ lastRecommendedMeOn }: PersonFacts, { thanksFor }: Ground): Sentence | null => {
  if (thanksFor === null && lastRecommendedMeOn === null) return null
  const { deed, madeOn } = thanksFor ?? { deed: 'recommendation', madeOn: lastRecommendedMeOn }
  const when = madeOn === null ? '' : ` in ${monthInWords(madeOn)}`
  return {
    text: `I have not forgotten ${deedInWords(deed)}${when}: thank you, again.`,
    fact: { kind: 'thanks', text: `What they did for you: ${deed}${when}`, did: deed, on: madeOn },
  }
}
