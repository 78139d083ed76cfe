import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetworkKind } from '../../network-kind.ts'
import { personOf } from '../../strength/log.fixture.ts'
import { type ProposalInput, type ProposedNeed, proposeNeeds } from './propose-needs.ts'

const PEOPLE = [
  personOf({
    personId: 'p1',
    name: 'Ada Okafor',
    organization: 'Harbour Freight GmbH',
    place: 'Trieste, Italy',
  }),
  personOf({ personId: 'p2', name: 'Björn Åkesson', organization: 'Tessevale Supply' }),
  personOf({ personId: 'p3', name: 'Will March', organization: 'Now' }),
]
const OWNER = { organization: 'Harbour Freight GmbH', function: 'Operations', level: 'manager' } as const

const propose = (statement: string, kind: NetworkKind | null = null, owner: ProposalInput['owner'] = OWNER) =>
  proposeNeeds({ statement, kind, people: PEOPLE, owner })
/** What is asked for, without what is not. */
const asked = ({ reasons: _, ...need }: ProposedNeed) =>
  Object.fromEntries(Object.entries(need).filter(([, value]) => value !== null))

describe('reading who an objective needs', () => {
  it('reads function, level, industry, place and count in six languages', () => {
    const purchasing = { function: 'Purchasing', count: 3 }
    expect(propose('Three heads of procurement agree to a call by June').map(asked)).toEqual([
      { ...purchasing, level: 'director' },
    ])
    expect(propose('Drei Einkaufsleiter aus der Versicherungsbranche').map(asked)).toEqual([
      { ...purchasing, level: 'manager', industry: 'Insurance' },
    ])
    expect(propose('Trois directeurs achats dans la banque à Lyon').map(asked)).toEqual([
      { ...purchasing, level: 'director', industry: 'Banking', place: 'Lyon' },
    ])
    expect(propose('Tres responsables de compras en Madrid').map(asked)).toEqual([
      { ...purchasing, level: 'manager', place: 'Madrid' },
    ])
    expect(propose('Três diretores de compras de uma seguradora no Brasil').map(asked)).toEqual([
      { ...purchasing, level: 'director', industry: 'Insurance', place: 'Brasil' },
    ])
    expect(propose('Drie inkopers bij ziekenhuizen in Utrecht').map(asked)).toEqual([
      { ...purchasing, industry: 'Health Care', place: 'Utrecht' },
    ])
  })

  it('reads titles whose field follows at once, and those that are titles only together', () => {
    expect(propose('Quatre chefs de projet').map(asked)).toEqual([
      { function: 'Program and Project Management', level: 'manager', count: 4 },
    ])
    expect(propose('Drie directeuren inkoop').map(asked)).toEqual([
      { function: 'Purchasing', level: 'director', count: 3 },
    ])
    expect(propose('Two partners at law firms').map(asked)).toEqual([
      { level: 'partner', industry: 'Legal Services', count: 2 },
    ])
  })

  it('reads numbers in digits and words, and says where a number is its own', () => {
    expect(propose('a couple of recruiters')[0]?.count).toBe(2)
    expect(propose('12 recruiters')[0]?.count).toBe(12)
    expect(propose('half a dozen recruiters')[0]?.count).toBe(6)
    expect(propose('a recruiter')[0]?.count).toBe(1)
    expect(propose('5-6 supply chain directors').map(asked)).toEqual([
      { function: 'Operations', level: 'director', count: 5 },
    ])
    expect(propose('two or three nurses')[0]?.count).toBe(2)
    const [usual] = propose('Meet recruiters by 2027')
    expect(usual?.count).toBe(3)
    expect(usual?.reasons[0]?.text).toContain('how many is not said')
  })

  it('reads what they should know, and in what they have experience', () => {
    expect(propose('two lawyers who know GDPR').map(asked)).toEqual([
      { function: 'Legal', topic: 'GDPR', count: 2 },
    ])
    expect(propose('Un abogado con experiencia en protección de datos').map(asked)).toEqual([
      { function: 'Legal', topic: 'protección de datos', count: 1 },
    ])
  })

  it('names people on record by their whole name alone', () => {
    expect(propose('Ask Ada Okafor for advice on customs').map(asked)).toEqual([
      { personId: 'p1', person: 'Ada Okafor', count: 1 },
    ])
    expect(propose('Ask bjorn akesson').map(asked)).toEqual([])
    expect(propose('Björn Akesson introduces me').map(asked)).toMatchObject([{ personId: 'p2' }])
    expect(propose('Ada agrees')).toEqual([])
  })

  it('names organizations on record, and those with a capital after "at"', () => {
    expect(propose('Two directors at Harbour Freight').map(asked)).toEqual([
      { level: 'director', organization: 'Harbour Freight GmbH', count: 2 },
    ])
    expect(propose('a buyer at Halcyon Mills').map(asked)).toEqual([
      { function: 'Purchasing', organization: 'Halcyon Mills', count: 1 },
    ])
    expect(propose('Two directors now')[0]?.organization).toBeNull()
  })

  it('knows places where people on record are', () => {
    expect(propose('three engineers in Trieste').map(asked)).toEqual([
      { function: 'Engineering', place: 'Trieste', count: 3 },
    ])
    expect(propose('In Rotterdam, three engineers').map(asked)).toMatchObject([{ place: 'Rotterdam' }])
    expect(propose('three engineers in March')[0]?.place).toBeNull()
  })

  it('keeps kinds apart that are counted apart, and joins levels of one kind', () => {
    expect(propose('four product managers and two designers').map(asked)).toMatchObject([
      { function: 'Product Management', count: 4 },
      { function: 'Arts and Design', count: 2 },
    ])
    expect(propose('Directors and vice presidents in insurance').map(asked)).toEqual([
      { level: 'director', industry: 'Insurance', count: 3 },
    ])
  })

  it('asks for nobody among those one has already', () => {
    expect(propose('My manager wants a report')).toEqual([])
    expect(propose('My 2 cofounders say I need to get out more')).toEqual([])
    expect(propose('to be taken seriously as a young lawyer')[0]?.reasons[0]?.text).not.toContain('as a')
    expect(propose('I am a student')).toEqual([])
  })

  it('takes neither a person nobody knows for a firm, nor sales for a trade', () => {
    expect(propose('Meet with Ruta Kalnins')).toEqual([])
    expect(propose('Meet with Kalnins Freight')[0]?.organization).toBe('Kalnins Freight')
    expect(propose('Two more sales this month')).toEqual([])
    expect(propose('let people know who I am and what I do')).toEqual([])
  })

  it('quotes the words behind each part', () => {
    const [need] = propose('Three heads of procurement in Rotterdam agree to a call')
    expect(need?.reasons.map(({ text }) => text)).toEqual([
      'You speak of “Three heads of procurement in Rotterdam”',
      expect.stringMatching(/^“.*procurement”: the function Purchasing$/),
      expect.stringMatching(/^“heads.*”: at the least the level Director$/),
      '“in Rotterdam”: the place Rotterdam',
    ])
  })
})

describe('where the words say nobody', () => {
  it('goes by the kind of network, and says so', () => {
    for (const kind of ['career', 'operational', 'strategic', 'brand'] as const) {
      const proposals = propose('Meet new people', kind)
      expect(proposals.length).toBeGreaterThan(0)
      for (const { reasons } of proposals) {
        expect(reasons[0]?.text).toMatch(/^The words do not say who, so this is from the kind of network/)
      }
    }
    expect(propose('Meet new people', 'social')).toEqual([])
    expect(propose('Meet new people')).toEqual([])
  })

  it('looks for colleagues and those above them where the employer is known, else for people of the trade', () => {
    expect(propose('', 'operational').map(asked)).toEqual([
      { organization: 'Harbour Freight GmbH', count: 6 },
      { organization: 'Harbour Freight GmbH', level: 'director', count: 2 },
    ])
    expect(propose('', 'operational', { ...OWNER, organization: null }).map(asked)).toEqual([
      { function: 'Operations', count: 5 },
    ])
  })
})

describe('for any words', () => {
  it('every proposal has reasons and asks for at least one', () => {
    const word = fc.constantFrom(
      ...'two heads of de procurement in Rotterdam and at Halcyon , mit Erfahrung who know GDPR with experience 3 from'.split(
        ' ',
      ),
    )
    const statement = fc.oneof(
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    fc.assert(
      fc.property(statement, (text) => {
        for (const { reasons, count } of propose(text, 'career')) {
          expect(reasons).not.toEqual([])
          expect(count).toBeGreaterThanOrEqual(1)
          expect(count).toBeLessThanOrEqual(500)
        }
      }),
    )
  })
})
