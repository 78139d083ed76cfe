import {
  giveNow as giveNowOf,
  matchLearned,
  NO_BALANCE,
  ok,
  RECEIVED,
  toDayNumber,
  whyHeldBack,
} from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { favor, favorNotice, giveNow, heldBackAsk } from '../schema/favor.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { describeEntry, namesOf } from './describe.ts'
import { gatherLedger } from './gather.ts'
import { nothingWaits } from './notice.ts'

/** More than this nobody gives in a season. */
const MOST_SHOWN = 200

export const showOwed = readOperation({
  name: 'favor.owed',
  summary: 'List what you could give whom now, and which asks are better held back.',
  description:
    'Promises, asks of theirs, answers waited for, thanks never said, introductions and offers that fit a need, praise to return: what presses most first, each with its reasons. An ask waits where nothing was given yet, or while another is open.',
  route: 'GET /owed',
  input: z.object({
    personId: id.optional().meta({ description: 'Only with this person' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_SHOWN)
      .default(25)
      .meta({ description: 'How many of each sort at most' }),
  }),
  output: z.object({
    total: z.number().int(),
    give: z.array(giveNow),
    /** What you asked, and nobody answered yet. */
    asked: z.array(favor),
    heldBack: z.array(heldBackAsk),
    notice: favorNotice,
  }),
  errors: personNotFound,
  examples: ['rapport favor owed', 'rapport favor owed 0192f0c1-0000-7000-8000-000000000001 --json'],
  command: { positional: ['personId'] },
  handle: async ({ personId, limit }, context) => {
    const { store, today } = context
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    const about = person?.personId ?? null
    const current = await context.snapshot()
    const { people, indexOf, relationships } = current
    const standing = relationships(today)
    const { entries, balances, own } = await gatherLedger(context)
    const matches = matchLearned({
      people,
      relationships: standing,
      entries: await store.learned.list(null),
      objectives: (await store.purpose.objectives()).filter(({ closedOn }) => closedOn === null),
      needs: await store.purpose.needs(),
      balances,
      about,
      limit: MOST_SHOWN,
      today,
    })
    const nameOf = namesOf(current)
    const isMeant = (whose: string) => (about === null || whose === about) && indexOf.has(whose)
    const give = giveNowOf({
      people,
      relationships: standing,
      entries,
      balances,
      followUps: await store.followUps.list(about),
      matches,
      hasWrittenSince: hasWrittenSince(current),
      today,
    }).filter((item) => isMeant(item.personId) || item.otherId === about)
    const asked = entries.filter(
      ({ personId: whose, direction, answer }) => isMeant(whose) && direction === 'asked' && answer === null,
    )
    const heldBack = matches.ask.flatMap(({ personId: whose, suggestion, heldBack: text }) => {
      const because = whyHeldBack(balances.get(whose) ?? NO_BALANCE)
      if (text === null || because === null) return []
      return [{ personId: whose, person: nameOf(whose), suggestion, because, text }]
    })
    return ok({
      total: give.length,
      give: give.slice(0, limit).map((item) => ({ ...item, person: nameOf(item.personId) })),
      asked: asked
        .slice(0, limit)
        .map((entry) => describeEntry(entry, nameOf(entry.personId), own.has(entry.favorId ?? ''))),
      heldBack: heldBack.slice(0, limit),
      notice:
        give.length + asked.length + heldBack.length > 0 ? null : nothingWaits(people.length, entries.length),
    })
  },
})

const DAY_MS = 86_400_000

/** Whether something of the user's own, a talk included, is on record after a day. */
const hasWrittenSince =
  ({ indexOf, contacts }: Snapshot) =>
  (personId: string, on: string): boolean => {
    const index = indexOf.get(personId) ?? -1
    const end = (toDayNumber(on) + 1) * DAY_MS
    for (let entry = contacts.offsets[index] ?? 0; entry < (contacts.offsets[index + 1] ?? 0); entry += 1) {
      const isOwn = contacts.direction[entry] !== RECEIVED && contacts.isInvitation[entry] !== 1
      if (isOwn && (contacts.at[entry] ?? 0) >= end) return true
    }
    return false
  }
