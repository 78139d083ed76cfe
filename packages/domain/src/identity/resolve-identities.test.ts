import { describe, expect, it } from 'vitest'
import { type CardFixture, strangers, tableOf } from './people.fixture.ts'
import type { ResolveOptions, Zone } from './resolution.ts'
import { resolveIdentities } from './resolve-identities.ts'

const CROWD = strangers(200)

/** How the first two cards fare among strangers: together, to be asked about, or apart. */
function zoneOf(
  a: CardFixture,
  b: CardFixture,
  others: readonly CardFixture[] = [],
  options?: ResolveOptions,
): Zone {
  const { clusters, pairs } = resolveIdentities(tableOf([a, b, ...others, ...CROWD]), options)
  if (clusters[0] === clusters[1]) return 'merge'
  return pairs.some((pair) => pair.a === 0 && pair.b === 1) ? 'ask' : 'apart'
}

const robert: CardFixture = {
  given: 'Robert',
  family: 'Mueller',
  email: 'robert.mueller@nordwind.example',
  profile: 'https://www.linkedin.com/in/robert-mueller-1',
  organization: 'Nordwind Freight GmbH',
}

describe('one person in two address books', () => {
  it('is found by nickname, umlaut and the firm', () => {
    expect(zoneOf(robert, { given: 'Bob', family: 'Müller', organization: 'Nordwind Freight' })).toBe('merge')
  })
  it('is found by the firm behind the mail domain', () => {
    const outlook = {
      given: 'Robert',
      family: 'Mueller',
      email: 'r.mueller@castell-optics.example',
      organization: 'Castell Optics',
    }
    const { email: _, ...rest } = robert
    expect(
      zoneOf(
        { ...rest, organization: 'Castell Optics' },
        { given: 'Robert', family: 'Müller', email: outlook.email },
        [],
      ),
    ).toBe('merge')
  })
  it('is found when given and family name changed places', () => {
    expect(zoneOf(robert, { given: 'Mueller', family: 'Robert', email: robert.email ?? '' })).toBe('merge')
  })
  it('is found by a number written in another way', () => {
    const phone = { given: 'Robert', family: 'Mueller', phone: '+49 151 2345 6789' }
    expect(zoneOf(phone, { given: 'Bob', family: 'Mueller', phone: '0151 23456789' })).toBe('merge')
  })
})

describe('two people', () => {
  it('of one name and nothing else are asked about, however rare the name', () => {
    expect(
      zoneOf(
        { given: 'Xaver', family: 'Quillfeather' },
        { given: 'Xaver', family: 'Quillfeather', phone: '+49 30 1234567' },
      ),
    ).toBe('ask')
  })
  it('with different profiles on one site are not merged, even on one address', () => {
    expect(zoneOf(robert, { ...robert, profile: 'https://www.linkedin.com/in/robert-mueller-2' })).not.toBe(
      'merge',
    )
  })
  it('on one switchboard are colleagues', () => {
    const board = { phone: '+49 30 7654321', organization: 'Nordwind Freight' }
    const others = [{ given: 'Petra', family: 'Sommer', ...board }]
    expect(
      zoneOf(
        { given: 'Maria', family: 'Weber', ...board },
        { given: 'Mario', family: 'Weber', ...board },
        others,
      ),
    ).not.toBe('merge')
  })
  it('with the address of an office are not merged by it', () => {
    const office = { email: 'info@nordwind.example', organization: 'Nordwind Freight' }
    expect(
      zoneOf({ given: 'Anna', family: 'Weber', ...office }, { given: 'Paul', family: 'Weber', ...office }),
    ).not.toBe('merge')
  })
  it('on one home number are a family', () => {
    const home = { phone: '+49 89 5550123' }
    expect(
      zoneOf({ given: 'Anna', family: 'Weber', ...home }, { given: 'Peter', family: 'Weber', ...home }),
    ).not.toBe('merge')
  })
  it('who are senior and junior are father and son', () => {
    const home = { phone: '+49 89 5550123', organization: 'Weber Works' }
    expect(
      zoneOf(
        { given: 'Karl', family: 'Weber Sr.', ...home },
        { given: 'Karl', family: 'Weber Jr., PhD', ...home },
      ),
    ).not.toBe('merge')
  })
  it('of one name with their own mailboxes at one firm are asked about', () => {
    const one = {
      given: 'Anna',
      family: 'Weber',
      email: 'anna.weber@nordwind.example',
      organization: 'Nordwind',
    }
    expect(zoneOf(one, { ...one, email: 'a.weber@nordwind.example' })).toBe('ask')
  })
  it('of one name on one number but with two birthdays are asked about', () => {
    const home = { given: 'Karl', family: 'Weber', phone: '+49 89 5550123' }
    expect(zoneOf({ ...home, birthday: '1948-03-04' }, { ...home, birthday: '1975-11-20' })).toBe('ask')
  })
  it('are not joined by the firm where it has two mailboxes of that name', () => {
    const anna = { given: 'Anna', family: 'Weber', organization: 'Nordwind' }
    const others = [
      { ...anna, email: 'anna.weber@nordwind.example', phone: '+49 151 20000001' },
      { ...anna, email: 'a.weber@nordwind.example', phone: '+49 151 20000002' },
    ]
    expect(zoneOf(anna, { ...anna, phone: '+49 151 20000001' }, others)).not.toBe('merge')
    expect(zoneOf(anna, { ...anna, phone: '+49 151 20000001' })).toBe('merge')
  })
  it('whom the user told apart stay apart and are not asked about again', () => {
    expect(zoneOf(robert, robert, [], { distinct: [[0, 1]] })).toBe('apart')
  })
})

describe('a small workspace', () => {
  const solbergs = [
    { given: 'Bob', family: 'Solberg', email: 'bob@solberg.example', organization: 'Nordwind' },
    { given: 'Mira', family: 'Solberg', organization: 'Nordwind' },
  ]
  const questions = (cards: readonly CardFixture[]): number => resolveIdentities(tableOf(cards)).pairs.length
  it.each([0, 1, 3, 6, 18])('of two of one family and %i others asks nothing', (others) => {
    expect(questions([...solbergs, ...CROWD.slice(0, others)])).toBe(0)
  })
  it('finds a short form on one address', () => {
    const [bob = {}, mira = {}] = solbergs
    expect(zoneOf(bob, { ...mira, given: 'Bobby', email: 'bob@solberg.example' })).toBe('merge')
  })
})

describe('what the user joined', () => {
  it('stays together whatever speaks against it', () => {
    expect(
      zoneOf({ given: 'Anna', family: 'Weber' }, { given: 'Paul', family: 'Stein' }, [], { same: [[0, 1]] }),
    ).toBe('merge')
  })
  it('yields to what the user told apart', () => {
    const { clusters } = resolveIdentities(tableOf([robert, robert, robert]), {
      same: [
        [0, 1],
        [1, 2],
      ],
      distinct: [[0, 2]],
    })
    expect(clusters[0]).not.toBe(clusters[2])
  })
})

describe('the evidence', () => {
  it('of a pair adds up to its weight', () => {
    const resolution = resolveIdentities(tableOf([robert, { ...robert, given: 'Bob' }, ...CROWD]))
    expect(resolution.pairs.length).toBeGreaterThan(0)
    for (const { a, b, weight } of resolution.pairs) {
      const sum = resolution.explain(a, b).reduce((total, evidence) => total + evidence.weight, 0)
      expect(sum).toBeCloseTo(weight, 6)
    }
  })
  it('names the nickname', () => {
    const { explain } = resolveIdentities(tableOf([robert, { given: 'Bob', family: 'Müller' }, ...CROWD]))
    expect(explain(0, 1).find(({ kind }) => kind === 'given-name')?.level).toBe('nickname')
  })
})

describe('a run', () => {
  it('of no records finds nobody', () => {
    const { clusters, pairs } = resolveIdentities(tableOf([]))
    expect([clusters.length, pairs.length]).toEqual([0, 0])
  })
  it('of one record finds one person', () => {
    expect([...resolveIdentities(tableOf([robert])).clusters]).toEqual([0])
  })
  it('of a table without columns finds everybody different', () => {
    expect([...resolveIdentities({ fields: [], size: 2, columns: [] }).clusters]).toEqual([0, 1])
  })
  it('stops when it is cancelled', () => {
    const signal = AbortSignal.abort(new Error('enough'))
    expect(() => resolveIdentities(tableOf(CROWD), { signal })).toThrow('enough')
  })
  it('says how far it is', () => {
    const phases = new Set<string>()
    resolveIdentities(tableOf(CROWD), { onProgress: (phase) => phases.add(phase) })
    expect([...phases]).toEqual(['reading', 'blocking', 'estimating', 'comparing', 'clustering'])
  })
})
