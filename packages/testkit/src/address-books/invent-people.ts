import { LEVELS } from '@rapport/domain'
import {
  generateOrganizations,
  inventTitle,
  type Organization,
  type OrganizationPool,
  pickCulture,
  pickFunction,
  pickPlace,
  type Random,
} from '../world/index.ts'
import { type AddressBook, createAddresses } from './email-addresses.ts'
import type { Employment, Front, KnownPerson, SpelledName } from './known-person.ts'
import { CLASSIC_NAMES, nicknamesOf } from './nicknames.ts'
import { createNumberBook, type NumberBook } from './phone-numbers.ts'
import { digraphs } from './spellings.ts'

/** What people are made of while they are invented; a later pass ties some of them together. */
export interface Workshop {
  readonly random: Random
  readonly pool: OrganizationPool
  readonly numbers: NumberBook
  readonly addresses: AddressBook
  slug(given: string, family: string): string
}

export interface Society {
  readonly people: KnownPerson[]
  readonly fronts: ReadonlyMap<string, Front>
  readonly workshop: Workshop
}

const PEOPLE_PER_ORGANIZATION = 4
/** Among people with English names, whose vocabulary in the world avoids the commonest. */
const SHARE_OF_CLASSIC_NAMES = 0.5
const SHARE_GOING_BY_NICKNAME = 0.6
const SHARE_WHO_CHANGED_EMPLOYER = 0.18
const SHARE_WITH_DIRECT_LINE = 0.55
const CREDENTIALS = ['MBA', 'PhD', 'PMP', 'CPA', 'MSc', 'MBA, PMP', 'Dipl.-Ing.', 'CFA']
const MIDDLE_INITIALS = 'A. B. C. D. E. F. G. J. K. L. M. N. P. R. S. T. W.'.split(' ')

/** Invents strangers: nobody is related yet, and some share a name by chance. */
export function inventPeople(random: Random, count: number): Society {
  const pool = generateOrganizations(
    random.fork('organizations'),
    Math.ceil(count / PEOPLE_PER_ORGANIZATION) + 5,
    [],
  )
  const workshop: Workshop = {
    random,
    pool,
    numbers: createNumberBook(),
    addresses: createAddresses(),
    slug: createSlugs(random.fork('slugs')),
  }
  const people = Array.from({ length: count }, (_, number) => inventPerson(workshop, number))
  return { people, fronts: frontsOf(workshop), workshop }
}

function inventPerson(workshop: Workshop, number: number): KnownPerson {
  const { random, numbers, addresses, pool } = workshop
  const organization = pool.pick(random)
  const place = random.chance(0.75) ? organization.place : pickPlace(random)
  const gender = random.chance(0.5) ? 'female' : 'male'
  const culture = pickCulture(random, place)
  const isClassic =
    (culture.id === 'british' || culture.id === 'american') && random.chance(SHARE_OF_CLASSIC_NAMES)
  const given: SpelledName = isClassic
    ? { latin: random.pick(CLASSIC_NAMES[gender]), native: null }
    : culture.given(random, gender)
  const family: SpelledName = culture.family(random, gender)
  const [nickname = ''] = nicknamesOf(given.latin).length > 0 ? [random.pick(nicknamesOf(given.latin))] : []
  const called = random.chance(SHARE_GOING_BY_NICKNAME) ? nickname : ''
  const moved = random.chance(SHARE_WHO_CHANGED_EMPLOYER)
  return {
    number,
    gender,
    cultureId: culture.id,
    given,
    family,
    generation: '',
    academic: random.chance(0.05) ? 'Dr.' : '',
    credentials: random.chance(0.08) ? random.pick(CREDENTIALS) : '',
    nickname: called,
    middleInitial: random.chance(0.12) ? random.pick(MIDDLE_INITIALS) : '',
    slug: workshop.slug(given.latin, family.latin),
    place,
    employment: employ(workshop, organization, given.latin, family.latin),
    formerEmployment: moved ? employ(workshop, pool.pick(random), given.latin, family.latin) : null,
    privateEmail: addresses.private(random, given.latin, family.latin, called),
    mobile: numbers.take(random, place.country, 'mobile'),
    homePhone: numbers.take(random, place.country, 'landline'),
    birthday: inventBirthday(random),
  }
}

export function employ(
  { random, addresses, numbers }: Workshop,
  organization: Organization,
  given: string,
  family: string,
): Employment {
  return {
    organization,
    title: inventTitle(random, {
      function: pickFunction(random, organization.industry),
      level: random.pick(LEVELS),
      country: organization.place.country,
      soleTrader: organization.employees < 3,
      industry: organization.industry,
    }),
    email: addresses.work(random, given, family, organization.domain),
    directPhone: random.chance(SHARE_WITH_DIRECT_LINE)
      ? numbers.take(random, organization.place.country, 'landline')
      : null,
  }
}

export function inventBirthday(random: Random, from = 1955, to = 1999): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${random.int(from, to)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`
}

function frontsOf({ random, numbers, pool }: Workshop): ReadonlyMap<string, Front> {
  return new Map(
    pool.all.map((organization) => [
      organization.id,
      {
        switchboard: numbers.take(random, organization.place.country, 'landline'),
        mailbox: `${random.pick(['info', 'office', 'kontakt', 'contact'])}@${organization.domain}`,
      },
    ]),
  )
}

function createSlugs(random: Random): (given: string, family: string) => string {
  const taken = new Set<string>()
  return (given, family) => {
    const stem = digraphs(`${given} ${family}`)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
    for (;;) {
      const slug = `${stem}-${random.hex(5)}`
      if (taken.has(slug)) continue
      taken.add(slug)
      return slug
    }
  }
}
