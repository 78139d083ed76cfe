import { BROKERAGE_NOTICES, GROUP_KINDS } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { relationshipState } from './standing.ts'

const count = z.number().int().min(0)
const share = z.number().min(0).max(1)
const communityId = z.number().int().min(0).meta({ description: 'Its place by size; the largest is 0' })

/** Somebody in the graph; without an id where only a list names them. */
const someone = z.object({
  personId: id.nullable(),
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  /** The list that names them, where they are nobody known. */
  list: z.string().nullable(),
  /** How one stands with them; null where they are nobody known. */
  state: relationshipState.nullable(),
})

const community = z.object({
  communityId,
  name: z.string(),
  size: count,
  /** What its members share and others do not; null where nothing tells it. */
  common: z.object({ kind: z.enum(GROUP_KINDS), name: z.string(), people: count }).nullable(),
  /** Those in the middle of it. */
  central: z.array(someone),
})

const broker = someone.extend({
  betweenness: share.meta({ description: 'Of all pairs of others, whose shortest way goes over them' }),
  constraint: z
    .number()
    .min(0)
    .meta({ description: 'After Burt; low where their contacts do not know one another' }),
  contacts: count,
  holds: count.meta({ description: 'Others who could not be reached without them' }),
  circles: z.array(z.object({ communityId, name: z.string(), contacts: count })),
  reasons: z.array(
    z.object({
      kind: z.enum(['connects', 'holds', 'ways', 'open']),
      text: z.string(),
      facts: z.record(z.string(), z.number()),
    }),
  ),
})

const bridgeAtRisk = z.object({
  kind: z.enum(GROUP_KINDS),
  name: z.string(),
  size: count,
  ways: z.array(
    someone.extend({
      lastContactOn: plainDate.nullable(),
      belongs: z.boolean().meta({ description: 'False where they only know somebody there' }),
    }),
  ),
  text: z.string(),
  next: z.string(),
})

const notice = z.object({ code: z.enum(BROKERAGE_NOTICES), text: z.string(), next: z.string() }).nullable()

export const brokersShown = z.object({
  people: count.meta({ description: 'Everybody in the graph but yourself' }),
  linked: count.meta({ description: 'Of those, who is known to know another' }),
  ties: count.meta({ description: 'Ties between others' }),
  brokers: z.array(broker),
  communities: z.array(community).meta({ description: 'Largest first' }),
  atRisk: z
    .array(bridgeAtRisk)
    .meta({ description: 'Parts of the network that one or two quiet ties lead to' }),
  estimate: z.object({
    method: z.enum(['exact', 'sampled']),
    samples: count,
    epsilon: share,
    delta: share,
    text: z.string(),
  }),
  /** What the figures leave out. */
  without: z.string(),
  notice,
})

const column = <T extends z.ZodType>(of: T, description: string) => z.array(of).meta({ description })

export const mapShown = z.object({
  people: z
    .object({
      personId: column(id.nullable(), 'Null for those whom only a list names'),
      name: z.array(z.string()),
      title: z.array(z.string().nullable()),
      organization: z.array(z.string().nullable()),
      list: z.array(z.string().nullable()),
      tie: column(share, 'That a word of your own reaches them directly; 0 where you have no tie'),
      strength: z.array(z.number().int().min(0).max(100)),
      state: z.array(relationshipState.nullable()),
      community: column(z.number().int().min(-1), 'The number of their circle; -1 for none'),
      contacts: column(count, 'Others they are known to know'),
    })
    .meta({ description: 'A column each, all of one length' }),
  ties: z
    .object({
      from: column(count, 'Places in the columns of people'),
      to: z.array(count),
      probability: z.array(share),
      recorded: column(z.union([z.literal(0), z.literal(1)]), '0 where the tie is inferred'),
    })
    .meta({ description: 'Ties between others, the likeliest first' }),
  networks: z.array(z.object({ networkId: id, name: z.string(), people: z.array(count) })),
  communities: z.array(z.object({ communityId, name: z.string(), size: count })),
  total: count.meta({ description: 'Everybody who fits' }),
  tiesLeftOut: count.meta({ description: 'Ties beyond what can be drawn' }),
  around: z
    .object({
      at: count,
      evidence: z.array(
        z.object({
          to: z.number().int().min(-1).meta({ description: 'A place in the columns; -1 for yourself' }),
          texts: z.array(z.object({ text: z.string(), recorded: z.boolean() })),
        }),
      ),
    })
    .nullable()
    .meta({ description: 'What speaks for each tie of the one asked for' }),
  notice,
})
