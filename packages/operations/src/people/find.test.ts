import { type PersonFacts, unknownPerson } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import { createSnapshot, indexPeople } from '../snapshot/snapshot.ts'
import { findPeople, type PeopleFilter } from './find.ts'

const TODAY = '2026-11-23'

const person = (name: string, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  ...unknownPerson(name, name),
  ...facts,
})

const PEOPLE = [
  person('Anna Grün', { title: 'Director of Logistics', level: 'director', function: 'Operations' }),
  person('Ben Manager', { title: 'Baker', organization: 'New Bread 100%' }),
  person('Zoë Ruiz', { title: 'Buyer', function: 'Purchasing', level: 'entry', connectedOn: '2026-11-01' }),
  person('José_Álvarez', { title: 'Sales Manager', function: 'Sales', level: 'manager' }),
]

const NO_CONTACTS = {
  offsets: new Int32Array(1),
  at: new Float64Array(0),
  direction: new Uint8Array(0),
  channel: new Uint8Array(0),
  others: new Uint8Array(0),
  isInvitation: new Uint8Array(0),
}

const snapshot = createSnapshot(indexPeople(PEOPLE), { personIds: [], log: NO_CONTACTS })

const found = (filter: Partial<PeopleFilter>) =>
  findPeople(snapshot, { sort: 'name', ...filter }, TODAY).indexes.map((index) => PEOPLE[index]?.name)

describe('finding people', () => {
  it.each([
    ['grun', ['Anna Grün']],
    ['GRÜN', ['Anna Grün']],
    ['gru\u0308n', ['Anna Grün']],
    ['directors in logistics', ['Anna Grün']],
    ['procurement', ['Zoë Ruiz']],
    ['managers', ['Ben Manager', 'José_Álvarez']],
    ['new', ['Ben Manager', 'Zoë Ruiz']],
    ['100%', ['Ben Manager']],
    ['%', ['Ben Manager']],
    ['_', ['José_Álvarez']],
    ['.*', []],
    ["'; drop table person; --", []],
  ])('understands %j', (query, names) => {
    expect(found({ query })).toEqual(names)
  })

  it('finds everybody with no words', () => {
    expect(found({ query: '   ' })).toHaveLength(PEOPLE.length)
  })

  it('says how each word was understood', () => {
    expect(
      findPeople(snapshot, { sort: 'name', query: 'dormant directors in halden' }, TODAY).understood,
    ).toEqual([
      { word: 'dormant', as: 'state' },
      { word: 'directors', as: 'level' },
      { word: 'halden', as: 'text' },
    ])
  })

  it('keeps a little word while it is still being typed', () => {
    expect(found({ query: 'of' })).toEqual(['Anna Grün'])
    expect(found({ query: 'of buyer' })).toEqual(['Zoë Ruiz'])
  })

  it('combines words with filters', () => {
    expect(found({ query: 'manager', level: 'manager' })).toEqual(['José_Álvarez'])
  })

  it('orders by the newest connection, those without one last', () => {
    expect(found({ sort: 'connected' })[0]).toBe('Zoë Ruiz')
  })

  it('reads no more than the first twenty words', () => {
    expect(found({ query: Array(10_000).fill('zz').join(' ') })).toEqual([])
  })
})
