import { addDays } from '../plain-date.ts'
import { favorsIn } from './cues/favor-cues.ts'
import { editFrom } from './cues/news-cues.ts'
import { overlaps } from './line-tokens.ts'
import type { NamedPlace } from './people/people-of.ts'
import type { LogFavor, LogFollowUp, LogLearned, LogNews, LogPerson, LogReading } from './reading.ts'
import type { Clause } from './sort-clauses.ts'
import type { Moment } from './time/moments.ts'

/** Days until something is followed up where no day is named: two days, within which a promise is still warm. */
export const USUAL_DUE_DAYS = 2

interface Line {
  readonly raw: string
  readonly plain: string
  readonly moments: readonly Moment[]
  readonly clauses: readonly Clause[]
  readonly people: readonly LogPerson[]
  readonly places: readonly NamedPlace[]
  readonly isKnownName: (word: string) => boolean
}

/** What the clauses say was learned, is new, was done and is to be done. */
export const saidOf = (
  line: Line,
  today: string,
): Pick<LogReading, 'learned' | 'news' | 'favors' | 'followUps'> => {
  const learned: LogLearned[] = []
  const news: LogNews[] = []
  const favors: LogFavor[] = []
  const followUps: LogFollowUp[] = []
  for (const clause of line.clauses) {
    const about = aboutOf(clause, line)
    const { start, end } = clause
    if (clause.kind === 'learned') learned.push(...partsOf(clause, line, about))
    if (clause.kind === 'news') {
      const text = line.raw.slice(clause.body, end)
      const edit = editFrom(text, line.plain.slice(clause.body, end))
      news.push({ text, start: clause.body, end, about, edit })
    }
    if (clause.kind === 'follow-up') {
      followUps.push({ text: clause.toDo, start, end, about, ...dueOf(clause, line, today) })
    } else {
      const text = line.raw.slice(start, end)
      for (const favor of favorsIn(text, line.plain.slice(start, end), line.isKnownName)) {
        if (favors.every(({ kind, direction }) => kind !== favor.kind || direction !== favor.direction)) {
          favors.push({ ...favor, text, start, end, about })
        }
      }
    }
  }
  return { learned, news, favors, followUps }
}

/** Whom a clause is about: who stands at its head, else who is named in it, else the first the contact was with. */
const aboutOf = (clause: Clause, { people, places }: Line): number | null => {
  const named = places.filter((place) => overlaps(place, clause))
  const head = named.find(({ start, person }) => start === clause.start && people[person]?.personId !== null)
  const met = named.find(({ person }) => people[person]?.role === 'with')
  const of = clause.kind === 'follow-up' ? met : (head ?? met)
  if (of !== undefined) return of.person
  const first = people.findIndex(({ role }) => role === 'with')
  return first === -1 ? null : first
}

const partsOf = (clause: Clause, { raw }: Line, about: number | null): readonly LogLearned[] => {
  let from = clause.start
  return clause.parts.map(({ kind, text }) => {
    const found = raw.indexOf(text, from)
    const start = found === -1 ? clause.body : found
    const end = found === -1 ? clause.end : found + text.length
    from = end
    return { kind, text, start, end, about }
  })
}

const dueOf = (
  clause: Clause,
  { moments }: Line,
  today: string,
): Pick<LogFollowUp, 'dueOn' | 'isDueSaid'> => {
  const due = moments.find(
    ({ start, end, ahead }) => ahead !== null && start >= clause.start && end <= clause.end,
  )?.ahead
  return due == null
    ? { dueOn: addDays(today, USUAL_DUE_DAYS), isDueSaid: false }
    : { dueOn: due, isDueSaid: true }
}
