import { EVIDENCE_LEVELS, FIELD_KINDS, ok } from '@rapport/domain'
import { z } from 'zod'
import { evidenceInWords } from '../identity/evidence-words.ts'
import type { SamePair } from '../identity/find-same.ts'
import { readOperation } from '../operation.ts'
import type { PersonCards } from '../ports/people.ts'
import { id, page } from '../schema/common.ts'
import { personCard } from '../schema/contact.ts'
import { toContact } from './contact.ts'
import { describeCard } from './describe-card.ts'

const side = z.object({
  personId: id,
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  profileUrl: z.string().nullable(),
  birthday: z.string().nullable(),
  connectedOn: z.string().nullable(),
  hasPhoto: z.boolean(),
  cards: z.array(personCard),
})

export const findDuplicates = readOperation({
  name: 'people.duplicates',
  summary: 'List pairs of people who may be one person, the likeliest first, with the evidence.',
  description:
    'Zone "merge" is beyond doubt (the next import, or people tidy, merges it), "ask" is for you to decide. What you decided before is not asked again.',
  route: 'GET /people/duplicates',
  input: z.object(page),
  output: z.object({
    total: z.number().int(),
    pairs: z.array(
      z.object({
        /** The one to keep, if they are one, and the other. */
        people: z.tuple([side, side]),
        score: z.number().min(0).max(1),
        zone: z.enum(['merge', 'ask', 'apart']),
        evidence: z.array(
          z.object({
            field: z.string(),
            kind: z.enum(FIELD_KINDS),
            level: z.enum(EVIDENCE_LEVELS),
            left: z.string(),
            right: z.string(),
            /** Bits for (above zero) or against being one person. */
            weight: z.number(),
            /** The same as a sentence. */
            text: z.string(),
          }),
        ),
      }),
    ),
  }),
  errors: {},
  examples: ['rapport people duplicates', 'rapport people duplicates --json'],
  handle: async ({ limit, offset }, { store, same }) => {
    const { certain, open } = await same()
    const pairs = [...certain, ...open]
    const shown = pairs.slice(offset, offset + limit)
    const people = await store.people.cards([...new Set(shown.flatMap((pair) => [pair.kept, pair.absorbed]))])
    const byId = new Map(people.map((person) => [person.personId, person]))
    return ok({ total: pairs.length, pairs: shown.flatMap((pair) => describePair(pair, byId)) })
  },
})

const describePair = (pair: SamePair, byId: ReadonlyMap<string, PersonCards>) => {
  const [kept, absorbed] = [byId.get(pair.kept), byId.get(pair.absorbed)]
  if (kept === undefined || absorbed === undefined) return []
  return [
    {
      people: [describeSide(kept), describeSide(absorbed)] as const,
      score: pair.score,
      zone: pair.zone,
      evidence: pair.evidence
        .filter(({ level }) => level !== 'missing')
        .map((evidence) => ({ ...evidence, text: evidenceInWords(evidence) })),
    },
  ]
}

const describeSide = (person: PersonCards) => {
  const contact = toContact(person)
  return {
    personId: person.personId,
    name: `${person.givenName} ${person.familyName}`.trim() || (person.emails[0] ?? 'No name'),
    title: person.title,
    organization: person.organization,
    emails: person.emails,
    phones: contact.card.phones.map((phone) => phone.value),
    profileUrl:
      person.profile === null ? null : `https://www.linkedin.com/in/${encodeURIComponent(person.profile)}`,
    birthday: contact.card.birthday,
    connectedOn: person.connectedOn,
    hasPhoto: contact.hasPhoto,
    cards: person.cards.map(describeCard),
  }
}
