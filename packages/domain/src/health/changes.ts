import { addDays } from '../plain-date.ts'
import type { RelationshipState } from '../relationship-state.ts'
import { counted, dateInWords, type StandingOver } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import { dateOf, type First } from './firsts.ts'
import type { Change, ChangeInput, ChangeKind, HealthPerson } from './health.ts'
import { namesInWords } from './names.ts'

/** More than this nobody keeps in mind. */
const MOST_CHANGES = 7
/** People handed out with a sentence. */
const MOST_PEOPLE = 20
/** Days ahead in which a promise is worth naming: the week. */
const DUE_WITHIN = 7
/** Longest promise inside a sentence, in characters. */
const LONGEST_PROMISE = 100
/** Points of strength that are felt as warmer, without another word for how one stands. A judgement. */
const FELT_WARMER = 15

/** What weighs in the order of the sentences: what was promised, who returned or went quiet, what was done. Judgements. */
const IMPORTANCE: Readonly<Record<ChangeKind, number>> = {
  'promises-due': 100,
  'came-back': 70,
  cooled: 60,
  'fell-dormant': 50,
  warmed: 40,
  'first-conversations': 30,
  nothing: 0,
}
/** One of the chosen few or a member makes it weigh more. */
const WITH_CHOSEN = 25
const WITH_MEMBER = 12

/** What changed between two days, `before` and `now` being their places in `standing`; what matters most first. */
export const whatChanged = (
  input: ChangeInput,
  standing: StandingOver,
  { before, now }: { readonly before: number; readonly now: number },
  firsts: readonly First[],
): readonly Change[] => {
  const isMember = new Set(input.networks.flatMap(({ members }) => [...members]))
  const moved = peopleByMove(input, standing, before, now, isMember)
  const told = (kind: ChangeKind, say: (names: string) => string): Change | null => {
    const people = moved.get(kind) ?? []
    if (people.length === 0) return null
    return {
      kind,
      text: say(namesInWords(people)),
      count: people.length,
      people: people.slice(0, MOST_PEOPLE),
      facts: {},
    }
  }
  const changes = [
    promisesDue(input),
    told('came-back', (names) => `Back in touch after a long silence: ${names}.`),
    told('cooled', (names) => `It is getting quieter with ${names}.`),
    told('fell-dormant', (names) => `It has been silent for a long while now with ${names}.`),
    told('warmed', (names) => `Closer than before: ${names}.`),
    firstWords(input, firsts),
  ].filter((change) => change !== null)
  if (changes.length === 0) return [nothing(input)]
  const weight = ({ kind, people }: Change): number =>
    IMPORTANCE[kind] +
    (people.some(({ isChosen }) => isChosen)
      ? WITH_CHOSEN
      : people.some(({ personId }) => isMember.has(personId))
        ? WITH_MEMBER
        : 0)
  return changes.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_CHANGES)
}

type Moved = Extract<ChangeKind, 'came-back' | 'cooled' | 'fell-dormant' | 'warmed'>

const ASLEEP: ReadonlySet<RelationshipState> = new Set(['dormant', 'lapsed'])

const moveOf = ({ before, now }: Pick<HealthPerson, 'before' | 'now'>): Moved | null => {
  if (before.state === 'unknown' || now.state === 'unknown') return null
  const isAsleep = ASLEEP.has(now.state)
  if (ASLEEP.has(before.state)) return isAsleep ? null : 'came-back'
  if (isAsleep) return 'fell-dormant'
  if (before.state === 'warm' && now.state === 'cooling') return 'cooled'
  if (before.state === 'cooling' && now.state === 'warm') return 'warmed'
  return now.strength - before.strength >= FELT_WARMER ? 'warmed' : null
}

/** The chosen few first, then members, then the stronger ties, then ids. */
const peopleByMove = (
  { people, chosen }: ChangeInput,
  standing: StandingOver,
  before: number,
  now: number,
  isMember: ReadonlySet<string>,
): ReadonlyMap<ChangeKind, readonly HealthPerson[]> => {
  const moved = people.flatMap(({ personId, name, isNamed }, index) => {
    if (!isNamed) return []
    const at = (date: number) => ({
      state: standing.stateAt(index, date),
      strength: standing.strengthAt(index, date),
    })
    const person = { personId, name, isChosen: chosen.has(personId), before: at(before), now: at(now) }
    const kind = moveOf(person)
    return kind === null ? [] : [{ kind, person }]
  })
  const rank = ({ isChosen, personId }: HealthPerson) => (isChosen ? 0 : isMember.has(personId) ? 1 : 2)
  const strength = ({ before: then, now: today }: HealthPerson) => Math.max(then.strength, today.strength)
  moved.sort(
    ({ person: a }, { person: b }) =>
      rank(a) - rank(b) || strength(b) - strength(a) || (a.personId < b.personId ? -1 : 1),
  )
  return new Map(
    Array.from(
      Map.groupBy(moved, ({ kind }) => kind),
      ([kind, list]) => [kind, list.map(({ person }) => person)],
    ),
  )
}

/** Without guilt: what is past its day is still open, and no more. */
const promisesDue = ({ followUps, today }: ChangeInput): Change | null => {
  const until = addDays(today, DUE_WITHIN)
  const due = followUps.filter(({ settledOn, dueOn }) => settledOn === null && dueOn <= until)
  const [first] = due.toSorted((a, b) =>
    a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.followUpId < b.followUpId ? -1 : 1,
  )
  if (first === undefined) return null
  const who = plainText(first.person, LONGEST_NAME_IN_WORDS)
  const what = `“${plainText(first.text, LONGEST_PROMISE)}”`
  const when =
    first.dueOn < today ? `since ${dateInWords(first.dueOn, today)}` : `by ${dateInWords(first.dueOn, today)}`
  const text =
    due.length === 1
      ? `You mean to do something for ${who} ${when}: ${what}.`
      : `${counted(due.length, 'thing')} you mean to do for people fall in this week, the first for ${who} ${when}: ${what}.`
  return {
    kind: 'promises-due',
    text,
    count: due.length,
    people: [],
    facts: { personId: first.personId, followUpId: first.followUpId, dueOn: first.dueOn, until },
  }
}

const firstWords = ({ since }: ChangeInput, firsts: readonly First[]): Change | null => {
  const lately = firsts.filter((first) => dateOf(first) > since)
  if (lately.length === 0) return null
  const followedUp = lately.filter(({ isFollowedUp }) => isFollowedUp).length
  const further = followedUp === 0 ? '' : `, ${followedUp} of them with a second word since`
  return {
    kind: 'first-conversations',
    text: `${counted(lately.length, 'first conversation')}${further}.`,
    count: lately.length,
    people: [],
    facts: { followedUp },
  }
}

const nothing = ({ since, today }: ChangeInput): Change => ({
  kind: 'nothing',
  text: `Nothing on record has changed since ${dateInWords(since, today)}.`,
  count: 0,
  people: [],
  facts: {},
})
