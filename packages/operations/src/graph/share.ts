import { ok, type PersonFacts, USER } from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { toCsv } from '../data/csv.ts'
import { fileFrom } from '../data/file-from.ts'
import { readOperation } from '../operation.ts'
import { flag } from '../schema/common.ts'

export const shareTies = readOperation({
  name: 'graph.share',
  summary: 'Write a list of whom you know and how well, for a colleague to import.',
  description:
    'A CSV with name, e-mail, title, organization and strength of the people you know: no messages, no notes, no favors. Whom you let rest, family and friends, and the members of your social networks are left out unless you ask for them. The colleague imports it with `graph.import`, you as its owner.',
  route: 'GET /graph/share',
  input: z.object({
    withResting: flag('Take in people you let rest', false),
    withSocial: flag('Take in family, friends and your social networks', false),
  }),
  output: z.object({
    fileName: z.string(),
    mediaType: z.string(),
    people: z.number().int(),
    /** Left out, each counted once. */
    leftOut: z.object({ social: z.number().int(), resting: z.number().int() }),
    content: z.file(),
  }),
  errors: {},
  examples: ['rapport graph share --out my-contacts.csv', 'rapport graph share --with-social --out all.csv'],
  command: { document: 'content' },
  isLong: true,
  handle: async ({ withResting, withSocial }, context) => {
    const social = withSocial ? new Set<string>() : await socialOf(context)
    const { people } = await context.snapshot()
    const { nodeOf, ownStrength } = await context.graph()
    const emails = new Map(
      (await context.store.ties.knownAs()).map((known) => [known.personId, known.emails[0] ?? null]),
    )
    const { ownerName, ownerEmails } = await context.store.workspace.get()
    const leftOut = { social: 0, resting: 0 }
    const rows: (readonly (string | null)[])[] = []
    for (const { personId, name, isNamed, title, organization, rest } of people) {
      const strength = ownStrength(nodeOf.get(personId) ?? USER)
      if (strength === 0 || !isNamed) continue
      if (social.has(personId)) leftOut.social += 1
      else if (!withResting && isResting(rest, context.today)) leftOut.resting += 1
      else {
        rows.push([
          ownerName,
          ownerEmails[0] ?? null,
          name,
          emails.get(personId) ?? null,
          title,
          organization,
          strength.toFixed(2),
        ])
      }
    }
    const fileName = `who-i-know-${context.today}.csv`
    const mediaType = 'text/csv; charset=utf-8'
    const content = await fileFrom(fileName, mediaType, each(toCsv([HEADINGS, ...rows])))
    return ok({ fileName, mediaType, people: rows.length, leftOut, content })
  },
})

const isResting = (rest: PersonFacts['rest'], today: string): boolean =>
  rest !== null && (rest.until === null || rest.until > today)

const HEADINGS = ['From', 'From E-mail', 'Name', 'E-mail', 'Title', 'Organization', 'Strength']

async function* each(text: string): AsyncGenerator<string> {
  yield text
}

/** Family and friends as address books say, and the members of networks kept for nothing but the company. */
const socialOf = async ({ store }: ReadContext): Promise<ReadonlySet<string>> => {
  const networks = await store.purpose.networks()
  const social = new Set(networks.flatMap(({ kind, networkId }) => (kind === 'social' ? [networkId] : [])))
  const members = (await store.purpose.members()).filter(
    ({ networkId, isMember }) => isMember && social.has(networkId),
  )
  const kin = await store.purpose.kin()
  return new Set([...members, ...kin].map(({ personId }) => personId))
}
