import { serveHttp } from '@rapport/http'
import { type AnyOperation, createRun, registry } from '@rapport/operations'
import { openDatabase } from '@rapport/store'
import { createTestIds, createTestRuntime, type TestRuntime } from '@rapport/testkit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { everythingIn, THEIRS } from '../store/support/backup-workspace.ts'

/** An id that exists nowhere: what is another's must be answered as this is. */
const NOWHERE = '00000000-0000-7000-8000-00000000dead'
const VCARD = (name: string, uid: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:${name}\r\nEND:VCARD\r\n`

/** The list of somebody, as it was taken out. */
const keptList = (ownerId: string) =>
  new File(
    [
      JSON.stringify({
        rapport: 'list',
        listId: '0192f0c1-0000-7000-8000-00000000f0f0',
        name: 'Kept',
        ownerId,
        isColleague: true,
        rows: 0,
        rejected: 0,
        importedAt: '2026-11-01T10:00:00.000Z',
        points: 0,
        ties: 0,
      }),
    ],
    'kept.jsonl',
  )

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Bo,Okafor,https://www.linkedin.com/in/bo-okafor,,Okafor Freight,Director,03 Feb 2021
`

let ours: TestRuntime
let theirs: Pick<TestRuntime, 'call'> & { readonly close: () => Promise<void> }
let admin: pg.Client
let own: { readonly personId: string }
let ownVenueId: string
let ownNetworkId: string
let ownNeedId: string
let ownObjectiveId: string
let ownTargetId: string
let ownOutcomeId: string
let foreign: Readonly<Record<Key, string>>

/** What an input may name that belongs to a workspace. */
type Key =
  | 'personId'
  | 'absorbedId'
  | 'mergeId'
  | 'importId'
  | 'sourceId'
  | 'noteId'
  | 'interactionId'
  | 'learnedId'
  | 'networkId'
  | 'objectiveId'
  | 'needId'
  | 'progressId'
  | 'organizationId'
  | 'venueId'
  | 'targetId'
  | 'criterionId'
  | 'favorId'
  | 'outcomeId'
  | 'costId'
  | 'followUpId'
  | 'introductionId'
  | 'listId'
  | 'itemId'
  | 'href'

beforeAll(async () => {
  ours = await createTestRuntime(inject('clusters')[18])
  admin = new pg.Client(ours.database.admin)
  await admin.connect()
  theirs = await openTheirs()
  own = await ours.call(registry.people.add, { givenName: 'Mira', familyName: 'Castellan' })
  const ownVenue = await ours.call(registry.venue.add, { name: 'Our circle', kind: 'chamber' })
  ownVenueId = ownVenue.venueId
  ownNetworkId = (await ours.call(registry.network.add, { kind: 'brand', purpose: 'Be known' })).networkId
  const { objectiveId } = await ours.call(registry.objective.add, {
    network: ownNetworkId,
    statement: 'Two editors agree to print a piece of mine',
    due: '2027-01-31',
  })
  ownObjectiveId = objectiveId
  const ownTarget = await ours.call(registry.target.add, {
    objective: objectiveId,
    organization: 'Castellan Press',
  })
  ownTargetId = ownTarget.targetId
  ownNeedId = (await ours.call(registry.need.add, { objective: objectiveId, level: 'cxo' })).needId
  ownOutcomeId = (await ours.call(registry.outcome.add, { what: 'A prize', people: [own.personId] }))
    .outcomeId
  foreign = await fillTheirs()
})
afterAll(async () => {
  await admin.end()
  await theirs.close()
  await ours.close()
})

const openTheirs = async (): Promise<typeof theirs> => {
  const opened = await openDatabase({ ...ours.database, workspaceId: THEIRS })
  if (!opened.ok) throw new Error(opened.failure.message)
  const newId = createTestIds(2)
  const run = createRun({ ...ours.runtime, store: opened.value, workspaceId: THEIRS, newId })
  const call: TestRuntime['call'] = async (operation, input = {}) => {
    const result = await run(operation, input)
    if (!result.ok) throw new Error(`${operation.name}: ${result.failure.message}`)
    return result.value
  }
  return { call, close: () => opened.value.close() }
}

/** One of everything that has an id, in the other workspace. */
const fillTheirs = async (): Promise<typeof foreign> => {
  const { call } = theirs
  const files = [new File([VCARD('Ada Okafor', 'ada') + VCARD('Zuri Okafor', 'zuri')], 'phone.vcf')]
  const { importId } = await call(registry.import.run, { files })
  const { people } = await call(registry.people.list, {})
  const [personId, absorbedId] = people.map((each: { personId: string }) => each.personId)
  const { mergeId } = await call(registry.people.merge, { personId, otherId: absorbedId })
  const { noteId } = await call(registry.note.add, { personId, text: 'Theirs alone.' })
  const { interactionId } = await call(registry.interaction.log, { personId, on: '2026-11-01' })
  const { learned } = await call(registry.learned.add, { personId, text: 'needs a tax lawyer' })
  const { networkId } = await call(registry.network.add, { kind: 'career', purpose: 'Find my next role' })
  const { objectiveId } = await call(registry.objective.add, {
    network: networkId,
    statement: 'Speak with three heads of purchasing in Trieste about customs work',
    due: '2027-01-31',
  })
  const { needId } = await call(registry.need.add, { objective: objectiveId, personId })
  const { progress } = await call(registry.progress.add, { objective: objectiveId, person: personId })
  const { venueId } = await call(registry.venue.add, {
    name: 'Okafor Circle',
    kind: 'chamber',
    people: [personId],
  })
  const { sourceId } = await call(registry.calendar.subscribe, { url: 'https://calendar.example/a.ics' })
  const { favorId } = await call(registry.favor.log, {
    personId,
    direction: 'received',
    kind: 'introduction',
    text: 'Opened a door',
  })
  const { followUpId } = await call(registry['follow-up'].add, { personId, text: 'Thank Okafor' })
  const { outcomeId } = await call(registry.outcome.add, { what: 'Okafor signs', people: [personId] })
  const { costId } = await call(registry.cost.add, {
    kind: 'person',
    about: personId,
    minutes: 30,
    note: 'Lunch with Okafor',
  })
  const { introduction } = await call(registry.intro.request, {
    wanted: 'Somebody of Okafor',
    through: personId,
    why: 'Okafor knows',
  })
  await call(registry.few.add, { personId, reason: 'Opened a door' })
  const { items } = await call(registry.plan.agree, {})
  const connections = new File([CONNECTIONS], 'Connections.csv')
  await call(registry.import.run, { files: [connections] })
  const { organizations } = await call(registry.organization.list, {})
  const { criterionId } = await call(registry.criterion.add, {
    objective: objectiveId,
    text: 'Okafor signs',
  })
  const { targetId } = await call(registry.target.add, {
    objective: objectiveId,
    organization: 'Okafor Freight',
  })
  const edges = new File(['source,target,weight\nAda Okafor,Bo Okafor,0.5\n'], 'Okafor.csv')
  const { list } = await call(registry.graph.import, { files: [edges], owner: personId, colleague: true })
  const { cards } = await call(registry.card.list, {})
  const href = cards[0].href
  return {
    personId,
    absorbedId,
    mergeId,
    importId,
    sourceId,
    noteId,
    interactionId,
    learnedId: learned[0].learnedId,
    networkId,
    objectiveId,
    needId,
    progressId: progress[0].progressId,
    organizationId: organizations[0].organizationId,
    targetId,
    criterionId,
    favorId,
    followUpId,
    outcomeId,
    costId,
    introductionId: introduction.introductionId,
    listId: list.listId,
    itemId: items[0].itemId,
    venueId,
    href,
  }
}

/** An introduction of ours that lacks but the one who is named. */
const INTRODUCTION = { wanted: 'The head of a yard', why: 'Work' }

/** Whom a call names, and with what else it would succeed at home. */
const CALLS: readonly (readonly [AnyOperation, Key, (id: string) => object])[] = [
  [registry.import.show, 'importId', (importId) => ({ importId })],
  [registry.import.undo, 'importId', (importId) => ({ importId })],
  [registry.people.show, 'personId', (personId) => ({ personId })],
  [registry.people.show, 'absorbedId', (personId) => ({ personId })],
  [registry.people.rest, 'personId', (personId) => ({ personId })],
  [registry.people.wake, 'personId', (personId) => ({ personId })],
  [registry.strength.say, 'personId', (personId) => ({ personId, strength: 90 })],
  [registry.strength.unsay, 'personId', (personId) => ({ personId })],
  [registry.strength.history, 'personId', (personId) => ({ personId })],
  [registry.people.photo, 'personId', (personId) => ({ personId })],
  [registry.people.edit, 'personId', (personId) => ({ personId, title: 'Taken' })],
  [registry.people.remove, 'personId', (personId) => ({ personId })],
  [registry.people.restore, 'personId', (personId) => ({ personId })],
  [registry.people.merge, 'personId', (personId) => ({ personId, otherId: own.personId })],
  [registry.people.merge, 'personId', (otherId) => ({ personId: own.personId, otherId })],
  [registry.people.unmerge, 'mergeId', (mergeId) => ({ mergeId })],
  [registry.people.unmerge, 'absorbedId', (mergeId) => ({ mergeId })],
  [registry.people.distinct, 'personId', (otherId) => ({ personId: own.personId, otherId })],
  [registry.people.reconsider, 'personId', (otherId) => ({ personId: own.personId, otherId })],
  [registry.source.refresh, 'sourceId', (sourceId) => ({ sourceId })],
  [registry.source.remove, 'sourceId', (sourceId) => ({ sourceId })],
  [registry.note.add, 'personId', (personId) => ({ personId, text: 'Smuggled in.' })],
  [registry.note.remove, 'noteId', (noteId) => ({ noteId })],
  [registry.log.read, 'personId', (personId) => ({ line: 'coffee', personId })],
  [registry.log.keep, 'personId', (personId) => ({ line: 'coffee', personId })],
  [registry.log.keep, 'personId', (personId) => ({ line: 'coffee', personIds: [personId] })],
  [registry.interaction.log, 'personId', (personId) => ({ personId, on: '2026-11-02' })],
  [registry.interaction.remove, 'interactionId', (interactionId) => ({ interactionId })],
  [registry.learned.add, 'personId', (personId) => ({ personId, text: 'Smuggled in.' })],
  [registry.learned.list, 'personId', (personId) => ({ personId })],
  [registry.learned.edit, 'learnedId', (learnedId) => ({ learnedId, isSettled: true })],
  [registry.learned.remove, 'learnedId', (learnedId) => ({ learnedId })],
  [registry.matches.list, 'personId', (personId) => ({ personId })],
  [registry.network.list, 'personId', (personId) => ({ personId })],
  [registry.network.edit, 'networkId', (networkId) => ({ networkId, name: 'Taken' })],
  [registry.network.remove, 'networkId', (networkId) => ({ networkId })],
  [registry.network.suggest, 'networkId', (network) => ({ network })],
  [registry.network.members, 'networkId', (networkId) => ({ networkId })],
  ...[registry.network.join, registry.network.leave, registry.network.decline].flatMap(
    (operation): typeof CALLS => [
      [operation, 'networkId', (networkId) => ({ networkId, personIds: [own.personId] })],
      [operation, 'personId', (personId) => ({ networkId: ownNetworkId, personIds: [personId] })],
    ],
  ),
  [
    registry.objective.add,
    'networkId',
    (network) => ({ network, statement: 'Speak with three heads of purchasing', due: '2027-01-31' }),
  ],
  [registry.objective.edit, 'objectiveId', (objectiveId) => ({ objectiveId, due: '2027-02-01' })],
  [registry.objective.focus, 'objectiveId', (objectiveId) => ({ objectiveId })],
  [registry.progress.add, 'objectiveId', (objective) => ({ objective })],
  [registry.progress.add, 'personId', (person) => ({ objective: ownObjectiveId, person })],
  [registry.progress.remove, 'progressId', (progressId) => ({ progressId })],
  [registry.objective.remove, 'objectiveId', (objectiveId) => ({ objectiveId })],
  [registry.need.add, 'objectiveId', (objective) => ({ objective, personId: own.personId })],
  [registry.need.remove, 'needId', (needId) => ({ needId })],
  [registry.need.edit, 'needId', (needId) => ({ needId, count: 2 })],
  [registry.need.edit, 'personId', (personId) => ({ needId: ownNeedId, personId })],
  [registry.need.propose, 'objectiveId', (objective) => ({ objective })],
  [registry.need.candidates, 'objectiveId', (objective) => ({ objective })],
  [registry.dormant.list, 'objectiveId', (objective) => ({ objective })],
  [registry.need.candidates, 'needId', (need) => ({ need })],
  [registry.need.gaps, 'objectiveId', (objective) => ({ objective })],
  [
    registry.organization.edit,
    'organizationId',
    (organizationId) => ({ organizationId, industry: 'Insurance' }),
  ],
  [registry.venue.add, 'personId', (id) => ({ name: 'Circle', kind: 'chamber', people: [id] })],
  [registry.venue.edit, 'venueId', (venueId) => ({ venueId, name: 'Taken' })],
  [registry.venue.edit, 'personId', (id) => ({ venueId: ownVenueId, addPeople: [id] })],
  [registry.venue.remove, 'venueId', (venueId) => ({ venueId })],
  [registry.venue.suggest, 'objectiveId', (objective) => ({ objective })],
  [registry.venue.suggest, 'needId', (need) => ({ need })],
  [registry.people.route, 'personId', (personId) => ({ personId })],
  [registry.people.route, 'absorbedId', (personId) => ({ personId })],
  [registry.target.list, 'objectiveId', (objective) => ({ objective })],
  [registry.target.focus, 'objectiveId', (objective) => ({ objective })],
  [registry.target.suggest, 'objectiveId', (objective) => ({ objective })],
  [registry.target.add, 'objectiveId', (objective) => ({ objective, organization: 'Taken' })],
  [registry.target.add, 'organizationId', (organization) => ({ objective: ownObjectiveId, organization })],
  [registry.target.show, 'targetId', (targetId) => ({ targetId })],
  [registry.target.map, 'targetId', (targetId) => ({ targetId })],
  [registry.target.move, 'targetId', (targetId) => ({ targetId, state: 'mapping' })],
  [registry.target.edit, 'targetId', (targetId) => ({ targetId, value: 1 })],
  [registry.target.remove, 'targetId', (targetId) => ({ targetId })],
  [registry.target.judge, 'targetId', (targetId) => ({ targetId, criterion: NOWHERE, finding: 'unknown' })],
  [
    registry.target.judge,
    'criterionId',
    (criterion) => ({ targetId: ownTargetId, criterion, finding: 'unknown' }),
  ],
  [registry.criterion.add, 'objectiveId', (objective) => ({ objective, text: 'Taken' })],
  [registry.criterion.list, 'objectiveId', (objective) => ({ objective })],
  [registry.criterion.edit, 'criterionId', (criterionId) => ({ criterionId, text: 'Taken' })],
  [registry.criterion.remove, 'criterionId', (criterionId) => ({ criterionId })],
  [registry.few.add, 'personId', (personId) => ({ personId, reason: 'Taken' })],
  [
    registry.few.add,
    'personId',
    (instead) => ({ personId: own.personId, reason: 'Taken', instead, insteadReason: 'Taken' }),
  ],
  [registry.few.remove, 'personId', (personId) => ({ personId, reason: 'Taken' })],
  [registry.few.edit, 'personId', (personId) => ({ personId, reason: 'Taken' })],
  [
    registry.favor.log,
    'personId',
    (personId) => ({ personId, direction: 'given', kind: 'help', text: 'Smuggled in.' }),
  ],
  [registry.favor.list, 'personId', (personId) => ({ personId })],
  [registry.favor.balance, 'personId', (personId) => ({ personId })],
  [registry.favor.balance, 'networkId', (network) => ({ network })],
  [registry.favor.owed, 'personId', (personId) => ({ personId })],
  [registry.favor.answer, 'favorId', (favorId) => ({ favorId, answer: 'granted' })],
  [registry.favor.remove, 'favorId', (favorId) => ({ favorId })],
  [registry.outcome.add, 'personId', (personId) => ({ what: 'Taken', people: [personId] })],
  [registry.outcome.add, 'objectiveId', (objective) => ({ what: 'Taken', objective })],
  [registry.outcome.add, 'organizationId', (organization) => ({ what: 'Taken', organization })],
  [registry.outcome.list, 'personId', (person) => ({ person })],
  [registry.outcome.list, 'objectiveId', (objective) => ({ objective })],
  [registry.outcome.trace, 'outcomeId', (outcomeId) => ({ outcomeId })],
  [registry.outcome.edit, 'outcomeId', (outcomeId) => ({ outcomeId, what: 'Taken' })],
  [registry.outcome.edit, 'personId', (personId) => ({ outcomeId: ownOutcomeId, people: [personId] })],
  [registry.outcome.edit, 'objectiveId', (objective) => ({ outcomeId: ownOutcomeId, objective })],
  [registry.outcome.edit, 'organizationId', (organization) => ({ outcomeId: ownOutcomeId, organization })],
  [registry.outcome.remove, 'outcomeId', (outcomeId) => ({ outcomeId })],
  [registry.outcome.restore, 'outcomeId', (outcomeId) => ({ outcomeId })],
  [
    registry.outcome.cause,
    'outcomeId',
    (outcomeId) => ({ outcomeId, kind: 'person', id: own.personId, part: 'had' }),
  ],
  [
    registry.outcome.cause,
    'personId',
    (id) => ({ outcomeId: ownOutcomeId, kind: 'person', id, part: 'had' }),
  ],
  [
    registry.outcome.cause,
    'interactionId',
    (id) => ({ outcomeId: ownOutcomeId, kind: 'interaction', id, part: 'had' }),
  ],
  [registry.outcome.cause, 'favorId', (id) => ({ outcomeId: ownOutcomeId, kind: 'favor', id, part: 'none' })],
  [registry.outcome.cause, 'venueId', (id) => ({ outcomeId: ownOutcomeId, kind: 'event', id, part: 'none' })],
  [registry.cost.add, 'personId', (about) => ({ kind: 'person', about, minutes: 5 })],
  [registry.cost.add, 'networkId', (about) => ({ kind: 'network', about, minutes: 5 })],
  [registry.cost.add, 'venueId', (about) => ({ kind: 'venue', about, minutes: 5 })],
  [registry.cost.remove, 'costId', (costId) => ({ costId })],
  [registry['follow-up'].add, 'personId', (personId) => ({ personId, text: 'Smuggled in.' })],
  [registry['follow-up'].list, 'personId', (personId) => ({ personId })],
  [registry['follow-up'].edit, 'followUpId', (followUpId) => ({ followUpId, due: '2026-12-01' })],
  [registry['follow-up'].settle, 'followUpId', (followUpId) => ({ followUpId })],
  [registry['follow-up'].remove, 'followUpId', (followUpId) => ({ followUpId })],
  [registry.intro.paths, 'personId', (to) => ({ to })],
  [registry.intro.paths, 'absorbedId', (to) => ({ to })],
  [registry.intro.paths, 'organizationId', (org) => ({ org })],
  ...['to', 'through', 'for'].flatMap((place): typeof CALLS => [
    [
      registry.intro.request,
      'personId',
      (personId) => ({
        ...INTRODUCTION,
        [place]: personId,
        ...(place === 'through' ? {} : { through: own.personId }),
      }),
    ],
    [registry.intro.draft, 'personId', (personId) => ({ ...INTRODUCTION, [place]: personId })],
  ]),
  [
    registry.intro.request,
    'objectiveId',
    (objective) => ({ ...INTRODUCTION, through: own.personId, objective }),
  ],
  [
    registry.intro.request,
    'organizationId',
    (organization) => ({ ...INTRODUCTION, through: own.personId, organization }),
  ],
  [registry.intro.update, 'introductionId', (introductionId) => ({ introductionId, state: 'met' })],
  [registry.intro.draft, 'introductionId', (intro) => ({ intro })],
  [registry.intro.list, 'personId', (personId) => ({ personId })],
  [registry.intro.list, 'personId', (connector) => ({ connector })],
  [registry.intro.remove, 'introductionId', (introductionId) => ({ introductionId })],
  [registry.intro.restore, 'introductionId', (introductionId) => ({ introductionId })],
  [registry.plan.agree, 'itemId', (itemId) => ({ itemIds: [itemId] })],
  ...[
    registry.plan.done,
    registry.plan.snooze,
    registry.plan.skip,
    registry.plan.reconsider,
    registry.plan.why,
  ].map((operation): (typeof CALLS)[number] => [operation, 'itemId', (item) => ({ item })]),
  [registry.graph.remove, 'listId', (listId) => ({ listId })],
  [registry.graph.export, 'listId', (listId) => ({ listId })],
  [registry.graph.restore, 'personId', (ownerId) => ({ file: keptList(ownerId) })],
  [
    registry.graph.import,
    'personId',
    (owner) => ({ files: [new File(['source,target\nA,B\n'], 'x.csv')], owner }),
  ],
  [registry.graph.map, 'networkId', (network) => ({ network })],
  [registry.graph.map, 'personId', (around) => ({ around })],
  [registry.card.remove, 'href', (href) => ({ href })],
  [registry.card.write, 'href', (href) => ({ href, vcard: VCARD('Taken', 'ada'), ifMatch: 'any' })],
]

/** Reads several at once, and says which there are not. */
const TRIED_BELOW = new Set(['card.read'])

const stateOf = async () => [await everythingIn(admin), await everythingIn(admin, THEIRS)]

describe('row 29: what belongs to another workspace', () => {
  test.each(CALLS.map(([operation, key, input]) => ({ name: operation.name, key, operation, input })))(
    '$name with their $key answers as with one that is nowhere, and changes nothing',
    async ({ operation, key, input }) => {
      const before = await stateOf()
      const theirId = foreign[key]
      const [there, nowhere] = [
        await ours.run(operation, input(theirId)),
        await ours.run(operation, input(NOWHERE)),
      ]
      if (there.ok || nowhere.ok) throw new Error('It was done.')
      expect(there.failure.code).not.toBe('INVALID_INPUT')
      const told = JSON.stringify(there.failure).replaceAll(theirId, NOWHERE)
      expect(JSON.parse(told)).toEqual(nowhere.failure)
      expect(await stateOf()).toEqual(before)
    },
  )

  test('every operation that takes an id is among these', () => {
    const tried = new Set([...CALLS.map(([operation]) => operation.name), ...TRIED_BELOW])
    const takesAnId = (operation: AnyOperation) =>
      Object.entries(
        z.toJSONSchema(operation.input, { unrepresentable: 'any', io: 'input' }).properties ?? {},
      ).some(([name, schema]) => /id$|hrefs?$/i.test(name) || JSON.stringify(schema).includes('"uuid"'))
    const operations = Object.values(registry).flatMap((noun) => Object.values<AnyOperation>(noun))
    expect(
      operations
        .filter(takesAnId)
        .map(({ name }) => name)
        .filter((name) => !tried.has(name)),
    ).toEqual([])
  })

  test('no list, search, export or backup of ours holds any of it', async () => {
    const lists = [
      registry.people.list,
      registry.people.merges,
      registry.people.duplicates,
      registry.people.removed,
      registry.people.strength,
      registry.strength.check,
    ]
    const others = [
      registry.import.list,
      registry.source.list,
      registry.card.list,
      registry.network.list,
      registry.venue.list,
      registry.learned.list,
      registry.objective.list,
      registry.need.candidates,
      registry.need.gaps,
      registry.network.suggest,
      registry.network.coverage,
      registry.strategy.show,
      registry.few.list,
      registry.few.suggest,
      registry.few.review,
      registry.favor.list,
      registry.outcome.list,
      registry.outcome.yield,
      registry.cost.list,
      registry.favor.balance,
      registry.favor.owed,
      registry['follow-up'].list,
      registry.driveby.show,
      registry.intro.list,
      registry.health.show,
      registry.review.show,
      registry.venue.suggest,
      registry.target.list,
      registry.target.focus,
      registry.criterion.list,
      registry.matches.list,
      registry.plan.week,
      registry.graph.brokers,
      registry.graph.map,
      registry.graph.lists,
      registry.graph.stats,
    ]
    const told = await Promise.all([...lists, ...others].map((operation) => ours.call(operation)))
    const exported = await Promise.all(
      ['csv', 'json', 'vcard', 'ics'].map(async (format) =>
        (await ours.call(registry.data.export, { format })).content.text(),
      ),
    )
    const shared = await (await ours.call(registry.graph.share, { withSocial: true })).content.text()
    const all = JSON.stringify([told, exported, shared])
    expect(all).toContain('Castellan')
    expect(all).not.toContain('Okafor')
    for (const id of Object.values(foreign)) expect(all).not.toContain(id)
    expect(await ours.call(registry.card.read, { hrefs: [foreign.href] })).toEqual({
      cards: [],
      missing: [foreign.href],
    })
  })

  test('their cards are not in our address book, whatever is asked for', async () => {
    const server = await serveHttp({
      run: ours.run,
      token: 'key-of-ours',
      newSecret: () => 'secret-of-ours',
      host: '127.0.0.1',
      port: 0,
      version: '0',
    })
    const authorization = `Basic ${Buffer.from('anybody:key-of-ours').toString('base64')}`
    const book = '/dav/books/people/'
    const dav = async (method: string, path: string, body?: string) => {
      const response = await fetch(new URL(path, server.address), {
        method,
        headers: { authorization, depth: '1' },
        ...(body === undefined ? {} : { body }),
      })
      return [response.status, await response.text()] as const
    }
    const before = await stateOf()
    const path = book + encodeURIComponent(foreign.href)
    expect((await dav('GET', path))[0]).toBe(404)
    expect((await dav('DELETE', path))[0]).toBe(404)
    const [, listed] = await dav('PROPFIND', book)
    const asked = `<c:addressbook-multiget xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><prop><c:address-data/></prop><href>${path}</href></c:addressbook-multiget>`
    const [status, given] = await dav('REPORT', book, asked)
    expect([status, given]).toEqual([207, expect.stringContaining('404')])
    expect(listed + given).not.toContain('Okafor')
    expect(listed).not.toContain(foreign.href)
    expect(await stateOf()).toEqual(before)
    await server.close()
  })
})
