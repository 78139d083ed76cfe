/**
 * One typed line about a contact, read into people, day, channel, length, what was learned, favors and follow-ups. Times are
 * found first, then names, then the line is cut into clauses and each is asked what it is about: a day in a need or a
 * follow-up is none of the contact's. Nothing is created: who is not on record is proposed. The same line, people and day
 * give the same reading; linear in the line but for the bearers of a name. See docs/algorithms/log-line.md.
 */
import { readText } from '../objective/text/read-text.ts'
import { clausesOf } from './clauses.ts'
import { contactDay, isContactIn } from './contact-day.ts'
import { channelIn, directionIn } from './cues/channel-cues.ts'
import { overlaps, type Token, tokensOf } from './line-tokens.ts'
import type { LogDirectory } from './people/directory.ts'
import { findNames } from './people/find-names.ts'
import { organizationsIn } from './people/organizations-in.ts'
import { peopleOf } from './people/people-of.ts'
import type { Standing } from './people/rank-bearers.ts'
import { unknownNames } from './people/unknown-names.ts'
import type { LogReading } from './reading.ts'
import { saidOf } from './said-of.ts'
import { sortClauses } from './sort-clauses.ts'
import { minutesIn } from './time/minutes.ts'
import { momentsIn } from './time/moments.ts'

export interface LogContext {
  readonly directory: LogDirectory
  /** By index in the directory's people. */
  readonly standingOf: (person: number) => Standing
  readonly today: string
}

/** Characters of a line that are read: some sentences, far more than one types about a contact. */
const LONGEST_LINE = 2000

export const readLogLine = (line: string, { directory, standingOf, today }: LogContext): LogReading => {
  const { raw, plain } = readText(line.slice(0, LONGEST_LINE).toWellFormed())
  const tokens = tokensOf(raw)
  const moments = momentsIn(raw, plain, today)
  const minutes = minutesIn(plain)
  const taken = [...moments, ...(minutes === null ? [] : [minutes]), ...organizationsIn(tokens, directory)]
  const isTaken = (token: Token) => taken.some((span) => overlaps(span, token))
  const names = findNames({ plain, tokens, isTaken }, directory)
  const unknown = unknownNames({ raw, plain, tokens, isTaken, names })
  const known = names.filter((name) => !unknown.some((other) => overlaps(name, other)))
  const whole = [...taken, ...known, ...unknown]
  const clauses = sortClauses(clausesOf(plain, whole), {
    raw,
    plain,
    moments,
    minutes,
    names: [...known, ...unknown],
    today,
  })
  const { people, places } = peopleOf(
    { raw, plain, tokens, names, unknown, clauses },
    { directory, standingOf, today },
  )
  const told = clauses.filter(({ kind }) => kind === 'plain' || kind === 'news')
  const channel = people.length === 0 && told.length === 0 ? null : channelIn(plain, told)
  return {
    line: raw,
    isContact: isContactIn(plain, clauses, people, channel),
    people,
    on: contactDay({ plain, moments, clauses, people, channel }, today),
    channel,
    direction: directionIn(plain, told, channel?.value ?? null, people),
    minutes,
    ...saidOf(
      {
        raw,
        plain,
        moments,
        clauses,
        people,
        places,
        isKnownName: (word) => directory.byWord.has(word.toLowerCase()),
      },
      today,
    ),
  }
}
