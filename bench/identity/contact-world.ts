/**
 * Invented people and what four address books know of them: a LinkedIn archive, a phone, Google, Outlook. Made to be hard: namesakes, families on one
 * number, colleagues on one switchboard with like names, nicknames, umlauts lost, given and family name swapped, jobs changed.
 * Seeded; not the generator of the test kit, so that the resolver is not built against the data it is judged by.
 */
import type { Cell, IdentityTable } from '../../packages/domain/src/index.ts'

export interface ContactWorld {
  readonly table: IdentityTable
  /** The person behind each record. */
  readonly truth: readonly string[]
}

interface Somebody {
  readonly id: number
  readonly given: string
  readonly family: string
  readonly employer: number
  readonly formerEmployer: number
  readonly workMail: string
  readonly privateMail: string
  readonly mobile: string
  readonly home: string
  readonly birthday: string
  readonly place: string
  readonly profile: string
  readonly title: string
}

const GIVEN =
  'Robert Maria Michael Anna Thomas Elisabeth Alexander Katharina Johann Sophie William Margaret James Patricia David Jennifer Daniel Susan Christopher Barbara Matthew Jessica Andreas Christine Stefan Julia Nicholas Laura Benjamin Andrea Samuel Victoria Jonathan Caroline Peter Martina Paul Angela Martin Helen Frank Monika Simon Claudia Felix Sabine Oliver Nina Lukas Eva Tobias Carla Sebastian Ines Philipp Rosa Dominik Irene Marco Silvia Luis Teresa Carlos Beatriz Pedro Lucia Antonio Marta Pierre Camille Jean Isabelle Olivier Nathalie Henrik Ingrid Lars Astrid Erik Karin Pavel Jana Tomas Hana Ivan Olga Sergei Natalia Dmitri Irina Rajesh Priya Arjun Ananya Wei Ming Hiroshi Yuki Kenji Aiko Ahmed Fatima Omar Layla'.split(
    ' ',
  )
const SHORT: Readonly<Record<string, string>> = {
  ...{
    Robert: 'Bob',
    Michael: 'Mike',
    Thomas: 'Tom',
    Alexander: 'Alex',
    Katharina: 'Kathi',
    William: 'Bill',
  },
  ...{ Margaret: 'Maggie', James: 'Jim', Patricia: 'Pat', David: 'Dave', Jennifer: 'Jenny', Daniel: 'Dan' },
  ...{
    Susan: 'Sue',
    Christopher: 'Chris',
    Barbara: 'Barb',
    Matthew: 'Matt',
    Nicholas: 'Nick',
    Benjamin: 'Ben',
  },
  ...{
    Samuel: 'Sam',
    Victoria: 'Vicky',
    Jonathan: 'Jon',
    Elisabeth: 'Lisa',
    Antonio: 'Toni',
    Natalia: 'Natasha',
  },
}
const STARTS =
  'Mül Schnei Wag Bau Hoff Kö Grün Lind Brand Stein Wei Sch\u00e4f Berg Hart Win Mor Tay Har Ash Thorn Whit Bel Cald Fair Gold Hol King Lang Mar New Ost Pem Rad Sal Tre Und Val Wes York Zim Bra Cor Del Es Fon Gar Her Igl Jur Kov'.split(
    ' ',
  )
const ENDS =
  'ler der ner er mann ig berg ström feld bach haus wood ton ley son field worth well man ford ham by stead more low es ez i ini elli ova sky ich enko ak ar as os ieu aud ard'.split(
    ' ',
  )
const PLACES =
  'Aldmoor Brunnstadt Castellara Dunwich Eastmere Feldkirchen Grenzau Halden Ivrea Jarlsby Kestrel Lindholm Montclair Norwick Ostra'.split(
    ' ',
  )
const TITLES = [
  'Head of Sales',
  'Software Engineer',
  'Purchasing Manager',
  'Consultant',
  'CFO',
  'Designer',
  'Director Marketing',
  'Account Manager',
  'Project Manager',
  'Researcher',
]
const SITES = [
  'Linden',
  'Harbour',
  'Nordwind',
  'Bluestone',
  'Copper',
  'Meridian',
  'Falken',
  'Orchard',
  'Granite',
  'Silver',
]
const TRADES = [
  'Freight',
  'Systems',
  'Foods',
  'Energy',
  'Capital',
  'Works',
  'Media',
  'Health',
  'Optics',
  'Textiles',
]

/** People per employer on average. */
const STAFF = 12

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ü', 'ue')
    .replaceAll('ö', 'oe')
    .replaceAll('ä', 'ae')
    .replace(/[^a-z]/g, '')

/** The address books of `people` people; about 2.6 cards each. */
export function inventContacts(people: number, seed: number): ContactWorld {
  let state = seed >>> 0
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(random() * limit)
  const chance = (share: number): boolean => random() < share
  const skewed = (limit: number): number => Math.floor(random() ** 2 * limit)
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('')
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

  const employers = Math.max(5, Math.floor(people / STAFF))
  const employerName = (at: number): string =>
    `${pick(SITES, at)} ${pick(TRADES, Math.floor(at / 10))}${at >= 100 ? ` ${Math.floor(at / 100)}` : ''}`
  const employerDomain = (at: number): string => `${plain(employerName(at))}${at}.example`
  const switchboards = Array.from({ length: employers }, () => `+49 30 ${digits(6)} 0`)
  const extra = Math.max(1, Math.floor(people / 20_000))
  const familyName = (): string => {
    const name = pick(STARTS, skewed(STARTS.length)) + pick(ENDS, skewed(ENDS.length))
    return extra > 1 && chance(0.5) ? `${name}${pick(ENDS, below(ENDS.length))}` : name
  }

  const everybody: Somebody[] = []
  for (let id = 0; id < people; id++) {
    const relative = id > 0 && chance(0.06) ? everybody[id - 1] : undefined
    const colleague = relative === undefined && id > 0 && chance(0.04) ? everybody[below(id)] : undefined
    const given = colleague !== undefined && chance(0.5) ? colleague.given : pick(GIVEN, skewed(GIVEN.length))
    const family =
      relative?.family ??
      (colleague !== undefined && given !== colleague.given ? colleague.family : familyName())
    const employer = colleague?.employer ?? below(employers)
    const handle = `${plain(given)}.${plain(family)}`
    everybody.push({
      id,
      given,
      family,
      employer,
      formerEmployer: chance(0.2) ? below(employers) : employer,
      workMail: `${chance(0.6) ? handle : plain(given).charAt(0) + plain(family)}${chance(0.1) ? below(9) : ''}@${employerDomain(employer)}`,
      privateMail:
        relative !== undefined && chance(0.2) ? relative.privateMail : `${handle}${below(1000)}@post.example`,
      mobile: `+49 151 ${digits(8)}`,
      home: relative?.home ?? `+49 89 ${digits(7)}`,
      birthday: `19${50 + below(50)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
      place: pick(PLACES, employer * 7 + below(2)),
      profile: `https://www.linkedin.com/in/${plain(given)}-${plain(family)}-${id.toString(36)}`,
      title: pick(TITLES, below(TITLES.length)),
    })
  }

  const columns: Cell[][] = [[], [], [], [], [], [], [], [], []]
  const truth: string[] = []
  const add = (person: Somebody, cells: readonly Cell[]): void => {
    truth.push(String(person.id))
    for (const [index, cell] of cells.entries()) columns[index]?.push(cell)
  }
  const bare = (name: string): string => name.replaceAll('ü', 'u').replaceAll('ö', 'o').replaceAll('ä', 'a')
  const typo = (name: string): string => {
    const at = 1 + below(Math.max(1, name.length - 2))
    return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
  }
  const some = (share: number, value: string): string => (chance(share) ? value : '')
  for (const p of everybody) {
    const oldJob = chance(0.3) ? p.formerEmployer : p.employer
    const board = switchboards[p.employer] ?? ''
    if (chance(0.75))
      add(p, [
        p.given,
        p.family,
        some(0.25, p.privateMail),
        '',
        p.profile,
        employerName(p.employer),
        p.title,
        '',
        some(0.5, p.place),
      ])
    if (chance(0.65)) {
      const called = chance(0.3) ? (SHORT[p.given] ?? p.given) : p.given
      const phones = [some(0.9, p.mobile.replaceAll(' ', '')), some(0.35, p.home)].filter(
        (phone) => phone !== '',
      )
      add(p, [
        called,
        chance(0.1) ? '' : bare(p.family),
        some(0.3, p.privateMail),
        phones,
        '',
        some(0.3, employerName(oldJob)),
        '',
        some(0.15, p.birthday),
        '',
      ])
    }
    if (chance(0.65)) {
      const [given, family] = chance(0.03) ? [p.family, p.given] : [p.given, p.family]
      const mails = [some(0.7, p.privateMail), some(0.7, p.workMail)].filter((mail) => mail !== '')
      add(p, [
        given,
        chance(0.04) ? typo(family) : family,
        mails,
        some(0.5, p.mobile.replace('+49 ', '0')),
        '',
        some(0.2, employerName(oldJob)),
        '',
        some(0.2, p.birthday),
        '',
      ])
    }
    if (chance(0.55)) {
      const phones = [some(0.7, board), some(0.4, p.mobile)].filter((phone) => phone !== '')
      const mail = chance(0.05) ? `info@${employerDomain(p.employer)}` : p.workMail
      add(p, [
        p.given,
        bare(p.family),
        some(0.9, mail),
        phones,
        '',
        some(0.9, `${employerName(p.employer)} GmbH`),
        some(0.6, p.title),
        '',
        some(0.6, p.place),
      ])
    }
  }
  const kinds = [
    'given-name',
    'family-name',
    'email',
    'phone',
    'profile',
    'organization',
    'title',
    'date',
    'place',
  ] as const
  return {
    table: { fields: kinds.map((kind) => ({ name: kind, kind })), size: truth.length, columns },
    truth,
  }
}

/** The baseline: one person where an address is equal, or else the whole name, letter by letter. */
export function exactMatches(table: IdentityTable): Int32Array {
  const parent = Int32Array.from({ length: table.size }, (_, record) => record)
  const find = (record: number): number => {
    let root = record
    while (parent[root] !== root) root = parent[root] ?? root
    parent[record] = root
    return root
  }
  const firstWith = new Map<string, number>()
  const join = (key: string, record: number): void => {
    const other = firstWith.get(key)
    if (other === undefined) firstWith.set(key, record)
    else parent[find(record)] = find(other)
  }
  const named = table.fields.flatMap(({ kind }, index) =>
    ['given-name', 'family-name', 'full-name'].includes(kind) ? [index] : [],
  )
  for (const [index, { kind }] of table.fields.entries()) {
    if (kind !== 'email') continue
    for (const [record, cell] of (table.columns[index] ?? []).entries())
      for (const value of typeof cell === 'string' ? [cell] : cell)
        if (value !== '') join(`mail ${value.toLowerCase()}`, record)
  }
  for (let record = 0; record < table.size; record++) {
    const name = named
      .map((index) => String(table.columns[index]?.[record] ?? ''))
      .join(' ')
      .trim()
      .toLowerCase()
    if (name !== '') join(`name ${name}`, record)
  }
  return Int32Array.from({ length: table.size }, (_, record) => find(record))
}
