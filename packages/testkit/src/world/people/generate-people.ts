import { type Day, plainDate } from '../calendar.ts'
import { inventCareer, pickFunction } from '../careers/career.ts'
import { createName, type PersonName, type SlugBook } from '../names/person-name.ts'
import { type Place, pickCulture, pickPlace } from '../organizations/places.ts'
import type { Random } from '../random.ts'
import { hyphenated } from '../words.ts'
import type { Acquaintance, AcquaintanceContext } from './acquaintance.ts'
import { pickCredentials } from './credentials.ts'
import { makeAcquaintance } from './make-acquaintance.ts'
import { type Language, type Person, TIE_KINDS, type TieKind } from './person.ts'

export interface PeopleContext extends AcquaintanceContext {
  readonly slugs: SlugBook
  /** The number the first new person gets. */
  readonly firstNumber: number
}

/** Share of a network, and how many a person can have however large the network grows. Strangers fill the rest. */
const MIX: Readonly<Record<TieKind, readonly [share: number, atMost: number]>> = {
  colleague: [0.25, 1_200],
  classmate: [0.06, 260],
  client: [0.1, 520],
  vendor: [0.09, 480],
  event: [0.13, 1_600],
  group: [0.08, 900],
  introduced: [0.04, 160],
  friend: [0.02, 40],
  mentor: [0.004, 5],
  mentee: [0.006, 9],
  recruiter: [0.05, 900],
  stranger: [0, 0],
}
const SHARE_WITH_EMAIL = 0.045
const SHARE_WITH_WORK_EMAIL = 0.6
const SHARE_WITHOUT_POSITION = 0.015
const SHARE_IN_OWN_LANGUAGE = 0.4

/** Hidden rows per connection, with the fewest and the most that archives have been seen to hold. */
const HIDDEN_SHARE = 0.006
const FEWEST_HIDDEN = 4
const MOST_HIDDEN = 181

/** People the owner is connected with, in the order of connecting. */
export function generatePeople(context: PeopleContext, count: number): readonly Person[] {
  const acquaintances = kindsFor(count).map((kind) => makeAcquaintance(context, kind))
  acquaintances.sort((a, b) => a.connectedOn - b.connectedOn)
  return acquaintances.map((acquaintance, index) =>
    createPerson(context, acquaintance, context.firstNumber + index),
  )
}

/** Someone who is not connected: `connectedOn` becomes `null`. */
export function createOutsider(context: PeopleContext, kind: TieKind, number: number): Person {
  const person = createPerson(context, makeAcquaintance(context, kind), number)
  return { ...person, id: `outsider-${String(number).padStart(5, '0')}`, connectedOn: null, email: null }
}

/** Withholds some profiles, as closed accounts and privacy settings do. */
export function hideSome(random: Random, people: readonly Person[]): readonly Person[] {
  const usual = Math.round(people.length * HIDDEN_SHARE)
  const count = Math.min(
    MOST_HIDDEN,
    Math.max(Math.min(FEWEST_HIDDEN, Math.floor(people.length / 10)), usual),
  )
  const hidden = new Set(random.sample(people, count).map((person) => person.id))
  return people.map((person) => (hidden.has(person.id) ? { ...person, visibility: 'hidden' } : person))
}

function kindsFor(count: number): readonly TieKind[] {
  const kinds = TIE_KINDS.flatMap((kind) => {
    const [share, atMost] = MIX[kind]
    return Array.from({ length: Math.min(atMost, Math.round(count * share)) }, () => kind)
  })
  const strangers = Array.from({ length: Math.max(0, count - kinds.length) }, () => 'stranger' as const)
  return [...kinds, ...strangers].slice(0, count)
}

function createPerson(context: PeopleContext, acquaintance: Acquaintance, number: number): Person {
  const { random, pool, today } = context
  const place = placeOf(random, acquaintance)
  const culture = pickCulture(random, place)
  const name = createName(random, culture)
  const [leastYears, mostYears] = acquaintance.experience
  const functionName =
    acquaintance.function ??
    pickFunction(random, acquaintance.stay?.organization.industry ?? acquaintance.industry)
  const positions = random.chance(SHARE_WITHOUT_POSITION)
    ? []
    : inventCareer({
        random,
        pool,
        place,
        today,
        experience: leastYears + random.next() * (mostYears - leastYears),
        function: functionName,
        fixed: acquaintance.stay,
        industry: acquaintance.industry,
        ambition: acquaintance.ambition,
      })
  return {
    id: `person-${String(number).padStart(5, '0')}`,
    slug: context.slugs.slugFor(random, name),
    givenName: name.givenName,
    familyName: name.familyName,
    callName: name.callName,
    credentials: pickCredentials(random, functionName),
    email: emailOf(random, name, positions[0]?.organization.domain),
    language: languageOf(random, culture.id),
    place,
    positions,
    tie: { kind: acquaintance.kind, context: acquaintance.context, introducedBy: null },
    connectedOn: plainDate(acquaintance.connectedOn satisfies Day),
    visibility: 'shown',
    birthday: random.int(1, 365),
  }
}

function placeOf(random: Random, acquaintance: Acquaintance): Place {
  const stay = acquaintance.stay?.organization.place
  return stay !== undefined && random.chance(0.75) ? stay : pickPlace(random)
}

function emailOf(random: Random, name: PersonName, domain: string | undefined): string | null {
  if (!random.chance(SHARE_WITH_EMAIL)) return null
  const local = hyphenated(`${name.callName} ${name.latinFamilyName}`, { keepAccents: false }).replaceAll(
    '-',
    '.',
  )
  return domain !== undefined && random.chance(SHARE_WITH_WORK_EMAIL)
    ? `${local}@${domain}`
    : `${local}@postbox.example`
}

function languageOf(random: Random, cultureId: string): Language {
  if (!random.chance(SHARE_IN_OWN_LANGUAGE)) return 'en'
  return cultureId === 'german' ? 'de' : cultureId === 'dutch' ? 'nl' : 'en'
}
