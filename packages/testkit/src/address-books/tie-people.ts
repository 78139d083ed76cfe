import { employ, inventBirthday, type Society, type Workshop } from './invent-people.ts'
import type { KnownPerson } from './known-person.ts'
import { nicknamesOf } from './nicknames.ts'

/** The ways in which two people come to look like one. Kept with the truth, so that a wrong merge can be named. */
export const LOOKALIKE_KINDS = [
  'namesakes',
  'namesake-colleagues',
  'father-and-son',
  'couple',
  'siblings',
  'successor',
] as const
export type LookalikeKind = (typeof LOOKALIKE_KINDS)[number]

export interface Lookalikes {
  readonly kind: LookalikeKind
  readonly people: readonly [number, number]
}

/** Pairs of each kind to a thousand people: some six in a hundred have a relative or a lookalike in the same books. */
const PAIRS_PER_THOUSAND: Readonly<Record<LookalikeKind, number>> = {
  namesakes: 10,
  'namesake-colleagues': 2,
  'father-and-son': 4,
  couple: 15,
  siblings: 8,
  successor: 6,
}
const THOUSAND = 1_000
const SHARE_WITH_FAMILY_MAILBOX = 0.25
const SHARE_IN_FAMILY_FIRM = 0.25

/** Ties some of the people together, each in one pair at most, and says which. */
export function tiePeople(society: Society): readonly Lookalikes[] {
  const { people, workshop } = society
  const random = workshop.random.fork('ties')
  const order = random.sample(people, people.length)
  const next = (fits: (person: KnownPerson) => boolean) => {
    const index = order.findIndex(fits)
    return index === -1 ? undefined : order.splice(index, 1)[0]
  }
  const ties: Lookalikes[] = []
  for (const kind of LOOKALIKE_KINDS) {
    const pairs = Math.max(1, Math.round((PAIRS_PER_THOUSAND[kind] * people.length) / THOUSAND))
    for (let pair = 0; pair < pairs; pair += 1) {
      const model = next((person) => kind !== 'father-and-son' || person.gender === 'male')
      const other = next(() => true)
      if (model === undefined || other === undefined) return ties
      people[other.number] = TIES[kind](workshop, model, other)
      ties.push({ kind, people: [model.number, other.number] })
    }
  }
  return ties
}

/** Each makes the second person over to resemble the first. */
const TIES: Readonly<
  Record<LookalikeKind, (workshop: Workshop, model: KnownPerson, other: KnownPerson) => KnownPerson>
> = {
  namesakes: (workshop, model, other) => renamed(workshop, other, model.given, model.family, model),
  'namesake-colleagues': (workshop, model, other) =>
    atWork(workshop, renamed(workshop, other, model.given, model.family, model), model),
  'father-and-son': (workshop, model, other) => {
    const son = renamed(workshop, { ...other, gender: model.gender }, model.given, model.family, model)
    const year = Math.min(2004, Number(model.birthday.slice(0, 4)) + workshop.random.int(22, 38))
    const home = { ...household(workshop, son, model), generation: workshop.random.chance(0.5) ? 'Jr.' : '' }
    return inFirm(workshop, { ...home, birthday: inventBirthday(workshop.random, year, year) }, model)
  },
  couple: (workshop, model, other) =>
    household(workshop, renamed(workshop, other, other.given, model.family, model), model),
  siblings: (workshop, model, other) =>
    inFirm(
      workshop,
      {
        ...renamed(workshop, other, other.given, model.family, model),
        homePhone: model.homePhone,
        place: model.place,
      },
      model,
    ),
  successor: (_workshop, model, other) => ({
    ...other,
    employment: {
      ...other.employment,
      organization: model.employment.organization,
      title: model.employment.title,
      directPhone: model.employment.directPhone,
      email: other.employment.email.replace(/@.*/, `@${model.employment.organization.domain}`),
    },
  }),
}

function renamed(
  workshop: Workshop,
  person: KnownPerson,
  given: KnownPerson['given'],
  family: KnownPerson['family'],
  { cultureId }: KnownPerson,
): KnownPerson {
  const { random, addresses } = workshop
  const nickname = random.chance(0.5) ? (nicknamesOf(given.latin)[0] ?? '') : ''
  return {
    ...person,
    given,
    family,
    cultureId,
    nickname,
    slug: workshop.slug(given.latin, family.latin),
    employment: employ(workshop, person.employment.organization, given.latin, family.latin),
    formerEmployment: null,
    privateEmail: addresses.private(random, given.latin, family.latin, nickname),
  }
}

function atWork(workshop: Workshop, person: KnownPerson, { employment }: KnownPerson): KnownPerson {
  return {
    ...person,
    employment: employ(workshop, employment.organization, person.given.latin, person.family.latin),
  }
}

function household(
  workshop: Workshop,
  person: KnownPerson,
  { homePhone, place, privateEmail }: KnownPerson,
): KnownPerson {
  const shared = workshop.random.chance(SHARE_WITH_FAMILY_MAILBOX)
  return { ...person, homePhone, place, privateEmail: shared ? privateEmail : person.privateEmail }
}

function inFirm(workshop: Workshop, person: KnownPerson, model: KnownPerson): KnownPerson {
  return workshop.random.chance(SHARE_IN_FAMILY_FIRM) ? atWork(workshop, person, model) : person
}
