import {
  balanceByMonth,
  balanceOver,
  favorReason,
  LONGEST_NAME_IN_WORDS,
  ok,
  plainText,
  weightiest,
} from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { balance, favorNotice, monthBalance } from '../schema/favor.ts'
import { reason } from '../schema/plan.ts'
import { describeBalance, describeMonth, namesOf } from './describe.ts'
import { gatherLedger } from './gather.ts'
import { ledgerNotice } from './notice.ts'
import { partsOf } from './parts.ts'

/** Months of a balance: a year shows how it went, ten show a career. */
const MONTHS = { usual: 12, most: 120 }
/** Entries told as reasons: what one reads at a glance. */
const MOST_REASONS = 8
/** People listed whose balance is furthest from even. */
const MOST_PEOPLE = 50

export const showBalance = readOperation({
  name: 'favor.balance',
  summary:
    'Show the balance of give and take, with a person, in a network, or with everybody, month by month.',
  description:
    'Each side is the sum of weights that fade with age: what you gave halves in a year, what you got in two, as the other person sees it. It is no debt; it says where giving comes next.',
  route: 'GET /balance',
  input: z.object({
    personId: id.optional().meta({ description: 'With this person' }),
    network: id.optional().meta({ description: 'With the members of this network' }),
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(MONTHS.most)
      .default(MONTHS.usual)
      .meta({ description: 'How many months back' }),
  }),
  output: z.object({
    /** Whom it is with; null for everybody. */
    name: z.string().nullable(),
    ...balance.shape,
    /** At the end of each month, oldest first; today in the last. */
    months: z.array(monthBalance),
    /** What weighs most today. */
    reasons: z.array(reason),
    /** By network, where it is with everybody. */
    networks: z.array(balance.extend({ networkId: id, name: z.string() })),
    /** Furthest from even first, where it is with several. */
    people: z.array(balance.extend({ personId: id, person: z.string() })),
    notice: favorNotice,
  }),
  errors: { ...personNotFound, ...networkNotFound },
  examples: [
    'rapport favor balance',
    'rapport favor balance 0192f0c1-0000-7000-8000-000000000001',
    'rapport favor balance --network 0192f0c1-0000-7000-8000-0000000000c1 --months 24',
  ],
  command: { positional: ['personId'] },
  handle: async ({ personId, network, months }, context) => {
    const { store, today } = context
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    const networks = await partsOf(store.purpose)
    const part = networks.find(({ networkId }) => networkId === network) ?? null
    if (network !== undefined && part === null) return notFound('NETWORK_NOT_FOUND', network)
    const { entries, balances } = await gatherLedger(context)
    const current = await context.snapshot()
    const nameOf = namesOf(current)
    const isMeant = (whose: string) =>
      person !== null ? whose === person.personId : part === null || part.members.has(whose)
    const meant = entries.filter((entry) => isMeant(entry.personId))
    const people = person === null ? [...balances].filter(([whose]) => isMeant(whose)) : []
    const about = person?.personId ?? null
    return ok({
      name: about === null ? (part?.name ?? null) : nameOf(about),
      ...describeBalance(balanceOver(meant, today), person !== null),
      months: balanceByMonth(meant, today, months).map(describeMonth),
      reasons: weightiest(meant, today, MOST_REASONS).map((entry) => {
        const { kind, text, ...facts } = favorReason(entry, today)
        const name = plainText(nameOf(entry.personId), LONGEST_NAME_IN_WORDS)
        // With several it must be said who.
        return { ...facts, kind, text: person === null ? `${name}: ${text}` : text, person: name }
      }),
      networks:
        person !== null || part !== null
          ? []
          : networks.map(({ networkId, name, members }) => ({
              networkId,
              name,
              ...describeBalance(
                balanceOver(
                  entries.filter((entry) => members.has(entry.personId)),
                  today,
                ),
                false,
              ),
            })),
      people: people
        .map(([whose, each]) => ({ whose, each, gap: Math.abs(each.given.value - each.received.value) }))
        .sort((a, b) => b.gap - a.gap || (a.whose < b.whose ? -1 : 1))
        .slice(0, MOST_PEOPLE)
        .map(({ whose, each }) => ({
          personId: whose,
          person: nameOf(whose),
          ...describeBalance(each, true),
        })),
      notice: ledgerNotice(current.people.length, meant.length, about ?? 'ID'),
    })
  },
})
