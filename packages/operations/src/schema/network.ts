import {
  CLOSENESS,
  COVERAGE_NOTICES,
  FILL_STATES,
  NETWORK_KINDS,
  STRATEGY_FIELDS,
  STRATEGY_NOTICES,
  SUGGESTION_NOTICES,
  WHY_NOTICES,
} from '@rapport/domain'
import { z } from 'zod'
import { id, instant, LONGEST_TEXT, label, plainDate, text } from './common.ts'
import { channel, jobFunction, level, personBrief } from './person.ts'
import { reason } from './plan.ts'

export const networkKind = z.enum(NETWORK_KINDS)

/** How a network is kept: as its owner set it, else as is usual for its kind. */
export const networkStrategy = z.object({
  belongs: z.string().meta({ description: 'Who belongs, in words' }),
  size: z.number().int().meta({ description: 'How many people to aim for' }),
  sizeReason: z.string(),
  closeness: z.enum(CLOSENESS).meta({ description: 'How well to know them' }),
  cadenceDays: z.number().int().meta({ description: 'Days between two words with each' }),
  channel,
})

export const network = z.object({
  networkId: id,
  kind: networkKind,
  name: z.string(),
  purpose: z.string(),
  createdAt: instant,
  objectives: z.number().int(),
  strategy: networkStrategy,
  /** Which of these are as usual for the kind. */
  usual: z.array(z.enum(STRATEGY_FIELDS)),
  members: z.number().int(),
  state: z.enum(FILL_STATES).meta({ description: 'The members beside the size to aim for' }),
})

export const purposeText = text.meta({ description: 'What this network is for, in your own words' })

/** As many people as a LinkedIn archive can hold. */
const LARGEST_NETWORK = 30_000
/** Two years: more seldom than that is no rhythm. */
const SLOWEST_CADENCE = 730

const asUsual = (description: string) => ({ description: `${description}; null: as usual for the kind` })

/** How a network is kept, each as usual for its kind where it is null or left out. */
export const strategyFields = {
  belongs: label.nullable().optional().meta(asUsual('Who belongs, in your words')),
  size: z.coerce
    .number()
    .int()
    .min(1)
    .max(LARGEST_NETWORK)
    .nullable()
    .optional()
    .meta(asUsual('How many people to aim for')),
  sizeReason: label.nullable().optional().meta(asUsual('Why so many')),
  closeness: z.enum(CLOSENESS).nullable().optional().meta(asUsual('How well to know them')),
  cadenceDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(SLOWEST_CADENCE)
    .nullable()
    .optional()
    .meta(asUsual('Days between two words with each')),
  channel: channel.nullable().optional().meta(asUsual('Where to keep in touch')),
}

/** Ids in one call: a table of people marked at once, and far within the largest body. */
const MOST_AT_ONCE = 5_000

export const memberFields = {
  networkId: id.meta({ description: 'Which network' }),
  personIds: z.array(id).min(1).max(MOST_AT_ONCE).meta({ description: 'Who' }),
}

/** What became of a decision on people. */
export const membershipChange = z.object({
  networkId: id,
  members: z.number().int().meta({ description: 'How many there are now' }),
  changed: z.number().int().meta({ description: 'For how many this was new' }),
})

/** What stands in the way, and the one step that mends it. */
const noticeOf = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ code: z.enum(codes), text: z.string(), next: z.string() })

export const networkMember = personBrief.extend({
  reason: z.string().nullable().meta({ description: 'Why, as it was said when they came' }),
  since: plainDate,
  dueInDays: z.number().int().nullable().meta({
    description: 'Days until a word is due; negative where late, null where none is on record',
  }),
  reasons: z.array(reason),
})

export const networkSuggestions = z.object({
  networks: z.array(
    z.object({
      networkId: id,
      name: z.string(),
      kind: networkKind,
      total: z.number().int().meta({ description: 'How many would fit in all' }),
      room: z.number().int().meta({ description: 'How many are still aimed for' }),
      people: z.array(
        personBrief.extend({ fit: z.number().int().min(0).max(100), reasons: z.array(reason) }),
      ),
      notice: noticeOf(SUGGESTION_NOTICES).nullable(),
    }),
  ),
  notice: noticeOf(SUGGESTION_NOTICES).nullable(),
})

const namedPerson = z.object({ personId: id, name: z.string() })

/** Members by function and level, both in the order of the lists they come from. */
const heatMap = z.object({
  functions: z.array(jobFunction),
  levels: z.array(level),
  cells: z.array(
    z.object({ function: jobFunction, level, count: z.number().int(), people: z.array(namedPerson) }),
  ),
  text: z.string().meta({ description: 'Where it is empty, in words' }),
})

export const networkCoverage = z.object({
  networks: z.array(
    network.pick({ networkId: true, name: true, kind: true, members: true, state: true }).extend({
      size: z.number().int(),
      text: z.string(),
      overdue: z.number().int(),
      heat: heatMap.nullable(),
    }),
  ),
  /** Who is in no network, the strongest ties first. */
  none: z.object({
    total: z.number().int(),
    people: z.array(personBrief.extend({ reasons: z.array(reason) })),
  }),
  notice: noticeOf(COVERAGE_NOTICES).nullable(),
})

export const whyText = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT)
  .meta({ description: 'Why you network, in your own words' })

const kindConflict = z.object({
  kinds: z.array(networkKind).length(2),
  text: z.string(),
  advice: z.string(),
})

export const strategyProposal = z.object({
  networks: z.array(
    z.object({
      kind: networkKind,
      name: z.string(),
      purpose: z.string(),
      words: z.array(z.string()).meta({ description: 'The words that led there' }),
      strategy: networkStrategy,
      reasons: z.array(reason),
    }),
  ),
  conflicts: z.array(kindConflict),
  notice: noticeOf(WHY_NOTICES)
    .extend({
      /** The five kinds, where the words do not tell which is meant. */
      choices: z.array(z.object({ kind: networkKind, name: z.string(), text: z.string() })),
    })
    .nullable(),
})

export const strategyPage = z.object({
  owner: z.string().nullable(),
  today: plainDate,
  hoursPerWeek: z.number(),
  networks: z.array(
    network.omit({ objectives: true }).extend({
      objectives: z.array(
        z.object({
          objectiveId: id,
          statement: z.string(),
          due: plainDate,
          isFocused: z.boolean(),
          needs: z.array(z.string()),
        }),
      ),
    }),
  ),
  conflicts: z.array(
    z.object({
      networkIds: z.array(id).length(2),
      text: z.string(),
      advice: z.string(),
      /** Some of those who are in both, and how many there are. */
      both: z.array(namedPerson),
      total: z.number().int(),
    }),
  ),
  hours: z.object({ neededPerWeek: z.number(), text: z.string() }),
  few: z.object({ count: z.number().int(), size: z.number().int() }),
  notice: noticeOf(STRATEGY_NOTICES).nullable(),
})
