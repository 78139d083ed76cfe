import {
  type DraftFacts,
  type DraftPerson,
  draftIntroduction,
  type Introduction,
  introductionMadeOn,
  ok,
  type PersonFacts,
} from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { readOperation } from '../operation.ts'
import { id, label, text } from '../schema/common.ts'
import { introductionDraft } from '../schema/introduction.ts'
import { introductionNotFound, noSuchIntroduction } from './failures.ts'
import { namedPersonFailures } from './named-person.ts'
import { partiesOf } from './parties.ts'

export const draftIntroductionOperation = readOperation({
  name: 'intro.draft',
  summary:
    'Draft what to write for an introduction: lines to pass on, the ask around them, and the thanks with what came of it.',
  description:
    'From facts on record alone: who you are, why this person, what you offer and what they said they need. What is not on record is left out and named in `missing`. Nothing is sent.',
  route: 'GET /introductions/draft',
  input: z.object({
    intro: id.optional().meta({ description: 'Of this introduction; else name the people' }),
    to: label.optional().meta({ description: 'Who is to be met: the id, or the full name' }),
    wanted: label.optional().meta({ description: 'Who is to be met, in words' }),
    through: label
      .optional()
      .meta({ description: 'Who is asked to introduce: the id, or the full name; you, if left out' }),
    for: label
      .optional()
      .meta({ description: 'Who is to meet them: the id, or the full name; you, if left out' }),
    over: label
      .optional()
      .meta({ description: 'Who stands between the connector and the one to be met, where somebody does' }),
    why: text.optional().meta({ description: 'Why the two should meet' }),
  }),
  output: introductionDraft,
  errors: {
    ...introductionNotFound,
    ...namedPersonFailures,
    NOBODY_TO_MEET: { kind: 'invalid', when: 'Nobody is named who is to be met.' },
    SELF_INTRODUCTION: {
      kind: 'invalid',
      when: 'Somebody would be introduced to themselves, or you by yourself.',
    },
    CONNECTOR_IS_PARTY: { kind: 'invalid', when: 'The connector is one of the two who are to meet.' },
  },
  examples: [
    'rapport intro draft 0192f0c1-0000-7000-8000-00000000000e',
    'rapport intro draft --to 0192f0c1-0000-7000-8000-000000000002 --through 0192f0c1-0000-7000-8000-000000000001 --why "She rebuilt a yard in a year"',
  ],
  command: { positional: ['intro'] },
  handle: async ({ intro, ...asked }, context) => {
    const { store, today } = context
    if (intro === undefined) {
      const parties = await partiesOf(asked, context)
      if (!parties.ok) return parties
      const { person, connector, other, wanted } = parties.value
      const facts = await factsOf(
        {
          personId: person?.personId ?? null,
          wanted,
          connectorId: connector?.personId ?? null,
          forId: other?.personId ?? null,
          reason: asked.why ?? null,
          over: asked.over ?? null,
        },
        context,
      )
      return ok(draftIntroduction(facts, today))
    }
    const row = await store.introductions.get(intro)
    if (row === null) return noSuchIntroduction(intro)
    const facts = await factsOf({ ...row, over: null }, context)
    const draft = draftIntroduction(
      { ...facts, progress: row, outcomes: await outcomesOf(row, store) },
      today,
    )
    // What was sent is what stands.
    return ok({ ...draft, blurb: row.blurb ?? draft.blurb })
  },
})

/** What came through the one who was met, since then; unless the user said that the introduction had no part in it. */
const outcomesOf = async (
  introduction: Introduction,
  { outcomes }: Pick<ReadContext['store'], 'outcomes'>,
): Promise<readonly string[]> => {
  const on = introductionMadeOn(introduction)
  if (on === null) return []
  const said = (await outcomes.causes(null)).filter(({ causeId }) => causeId === introduction.introductionId)
  return (await outcomes.list())
    .filter(({ outcomeId, personIds, happenedOn }) => {
      const cause = said.find((each) => each.outcomeId === outcomeId)
      const isThrough = introduction.personId !== null && personIds.includes(introduction.personId)
      return cause?.hadPart ?? (isThrough && introduction.forId === null && happenedOn >= on)
    })
    .map(({ what }) => what)
}

interface Named {
  readonly personId: string | null
  readonly wanted: string
  readonly connectorId: string | null
  readonly forId: string | null
  readonly reason: string | null
  readonly over: string | null
}

const factsOf = async (
  { personId, wanted, connectorId, forId, reason, over }: Named,
  { store, snapshot }: ReadContext,
): Promise<DraftFacts> => {
  const { people, indexOf } = await snapshot()
  const personOf = (whose: string | null): DraftPerson | null => {
    const facts = people[indexOf.get(whose ?? '') ?? -1]
    return facts === undefined ? null : toDraft(facts)
  }
  const workspace = await store.workspace.get()
  const learned = await store.learned.list(null)
  const newest = (whose: string | null, kind: 'offer' | 'need') =>
    learned.find((each) => each.personId === whose && each.kind === kind && each.settledOn === null)?.text ??
    null
  return {
    owner: {
      name: workspace.ownerName,
      headline: workspace.ownerHeadline,
      organization: workspace.ownerOrganization,
    },
    connector: connectorId === null ? null : (personOf(connectorId) ?? unknown('there')),
    person: personOf(personId) ?? unknown(wanted),
    forPerson: forId === null ? null : (personOf(forId) ?? unknown('somebody')),
    reason,
    over,
    offer: newest(null, 'offer'),
    need: personId === null ? null : newest(personId, 'need'),
    progress: null,
    outcomes: [],
  }
}

const toDraft = ({ name, givenName, title, organization }: PersonFacts): DraftPerson => ({
  name,
  givenName,
  title,
  organization,
})

const unknown = (name: string): DraftPerson => ({ name, givenName: '', title: null, organization: null })
