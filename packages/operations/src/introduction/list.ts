import { connectorTallies, isIntroductionDue, isIntroductionOpen, isToTell, ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import type { IntroductionRow } from '../ports/introduction.ts'
import { flag, label, page } from '../schema/common.ts'
import { connectorTally, introduction } from '../schema/introduction.ts'
import { introductionDescriber } from './describe.ts'
import { findNamedPerson, namedPersonFailures } from './named-person.ts'

export const listIntroductions = readOperation({
  name: 'intro.list',
  summary:
    'List introductions, open ones first, with the next step of each, and how often each connector was asked.',
  route: 'GET /introductions',
  input: z.object({
    personId: label.optional().meta({
      description:
        'Only those in which this person connects, is to be met, or is to meet somebody: the id, or the full name',
    }),
    connector: label
      .optional()
      .meta({ description: 'Only those that this person was asked to make: the id, or the full name' }),
    open: flag('Only those that are open, or whose connector is yet to hear what came of it', false),
    removed: flag('Those that were taken back instead: any of them can be restored', false),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    open: z.number().int(),
    /** Open ones whose day has come. */
    due: z.number().int(),
    /** Those whose connector is yet to be told. */
    toTell: z.number().int(),
    introductions: z.array(introduction),
    /** Who was asked most of late first. */
    connectors: z.array(connectorTally),
  }),
  errors: namedPersonFailures,
  examples: ['rapport intro list', 'rapport intro list --open --json'],
  command: { positional: ['personId'], isDefault: true },
  handle: async ({ personId, connector, open, removed, limit, offset }, context) => {
    const { store, today } = context
    const who = personId === undefined ? null : await findNamedPerson(personId, context)
    if (who?.ok === false) return who
    const asked = connector === undefined ? null : await findNamedPerson(connector, context)
    if (asked?.ok === false) return asked
    const part = who?.value?.personId ?? null
    // The user has a part in every one of them, and connects where nobody else does.
    const isAskedFor = (row: IntroductionRow) =>
      (part === null || [row.connectorId, row.personId, row.forId].includes(part)) &&
      (asked === null || row.connectorId === (asked.value?.personId ?? null))
    const all = (await store.introductions.list()).filter(isAskedFor)
    const listed = removed ? (await store.introductions.removed()).filter(isAskedFor) : all
    const meant = (open ? listed.filter((row) => isIntroductionOpen(row) || isToTell(row)) : listed).toSorted(
      byUrgency(today),
    )
    const rows = meant.slice(offset, offset + limit)
    const describe = await introductionDescriber(context, rows)
    const names = new Map(all.map((row) => [row.connectorId, row.connector]))
    return ok({
      total: meant.length,
      open: all.filter(isIntroductionOpen).length,
      due: all.filter((row) => isIntroductionDue(row, today)).length,
      toTell: all.filter(isToTell).length,
      introductions: rows.map(describe),
      connectors: connectorTallies(all, today).flatMap((tally) => {
        const name = names.get(tally.connectorId) ?? null
        return name === null ? [] : [{ ...tally, connector: name }]
      }),
    })
  },
})

/** What is due first, then who is to be told, then what is open by its day, then what is over, the newest first. */
const byUrgency = (today: string) => (a: IntroductionRow, b: IntroductionRow) => {
  const [rankA, rankB] = [rank(a, today), rank(b, today)]
  if (rankA !== rankB) return rankA - rankB
  return rankA < 3
    ? compare(a.followUpOn ?? a.requestedOn, b.followUpOn ?? b.requestedOn) ||
        compare(a.introductionId, b.introductionId)
    : compare(b.steps.at(-1)?.cameOn ?? '', a.steps.at(-1)?.cameOn ?? '') ||
        compare(a.introductionId, b.introductionId)
}

const rank = (row: IntroductionRow, today: string): number => {
  if (isIntroductionDue(row, today)) return 0
  if (isToTell(row)) return 1
  return isIntroductionOpen(row) ? 2 : 3
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
