import type { Random } from '../world/index.ts'
import { type CardContent, EMPTY_CARD, type LabelledEmail, type Source, type TypedPhone } from './card.ts'
import type { Front, KnownPerson } from './known-person.ts'
import { linkedInName, nameOnCard } from './name-on-card.ts'
import { typedPhone } from './phone-numbers.ts'

/** What a book may know about a person beyond the name, as shares of its cards that have it. */
interface Habits {
  readonly workEmail: number
  readonly privateEmail: number
  readonly mobile: number
  readonly workPhone: number
  readonly homePhone: number
  readonly organization: number
  readonly title: number
  readonly birthday: number
  readonly profile: number
  readonly city: number
  /** How many cards still show the employer before the present one, of those who had one. */
  readonly outdated: number
  /** How many home-country numbers lack the country code. */
  readonly nationalPhones: number
}

/** A phone knows numbers, Outlook the office, Google a bit of everything, LinkedIn careers. */
const HABITS: Readonly<Record<Source, Habits>> = {
  linkedin: {
    workEmail: 0.1,
    privateEmail: 0.3,
    mobile: 0,
    workPhone: 0,
    homePhone: 0,
    organization: 0.97,
    title: 0.96,
    birthday: 0,
    profile: 1,
    city: 0,
    outdated: 0,
    nationalPhones: 0,
  },
  google: {
    workEmail: 0.5,
    privateEmail: 0.7,
    mobile: 0.8,
    workPhone: 0.15,
    homePhone: 0.12,
    organization: 0.7,
    title: 0.3,
    birthday: 0.2,
    profile: 0.05,
    city: 0.15,
    outdated: 0.3,
    nationalPhones: 0.2,
  },
  outlook: {
    workEmail: 0.93,
    privateEmail: 0.12,
    mobile: 0.6,
    workPhone: 0.7,
    homePhone: 0.05,
    organization: 0.92,
    title: 0.7,
    birthday: 0.05,
    profile: 0.03,
    city: 0.5,
    outdated: 0.35,
    nationalPhones: 0.5,
  },
  apple: {
    workEmail: 0.4,
    privateEmail: 0.55,
    mobile: 0.93,
    workPhone: 0.15,
    homePhone: 0.2,
    organization: 0.7,
    title: 0.2,
    birthday: 0.3,
    profile: 0.1,
    city: 0.2,
    outdated: 0.4,
    nationalPhones: 0.45,
  },
}
const SHARE_WITH_SWITCHBOARD_TOO = 0.2
const SHARE_WITH_ROLE_MAILBOX = 0.04
const SHARE_OF_BIRTHDAYS_WITHOUT_YEAR = 0.3

/** What this book says about this person: an overlapping but different part of the truth in each. */
export function fillCard(
  random: Random,
  source: Source,
  person: KnownPerson,
  fronts: ReadonlyMap<string, Front>,
): CardContent {
  const habits = HABITS[source]
  const former =
    person.formerEmployment !== null && random.chance(habits.outdated) ? person.formerEmployment : null
  const job = former ?? person.employment
  const front = fronts.get(job.organization.id)
  const name =
    source === 'linkedin'
      ? linkedInName(random, person)
      : nameOnCard(random, source, person, job.organization.name)
  const emails: LabelledEmail[] = []
  if (random.chance(habits.workEmail)) emails.push({ address: job.email, label: 'work' })
  if (random.chance(habits.privateEmail)) emails.push({ address: person.privateEmail, label: 'home' })
  if (source !== 'linkedin' && random.chance(SHARE_WITH_ROLE_MAILBOX) && front !== undefined) {
    emails.push({ address: front.mailbox, label: 'work' })
  }
  const phones: TypedPhone[] = []
  const typed = (number: string) => typedPhone(random, number, habits.nationalPhones)
  if (random.chance(habits.mobile)) phones.push({ number: typed(person.mobile), label: 'mobile' })
  if (random.chance(habits.workPhone)) {
    if (job.directPhone !== null) phones.push({ number: typed(job.directPhone), label: 'work' })
    if (front !== undefined && (job.directPhone === null || random.chance(SHARE_WITH_SWITCHBOARD_TOO))) {
      phones.push({ number: typed(front.switchboard), label: 'work' })
    }
  }
  if (random.chance(habits.homePhone)) phones.push({ number: typed(person.homePhone), label: 'home' })
  return {
    ...EMPTY_CARD,
    ...name,
    // LinkedIn shows one address.
    emails: source === 'linkedin' ? emails.slice(0, 1) : emails,
    phones,
    organization: random.chance(habits.organization) ? asTyped(random, source, job.organization.name) : '',
    title: random.chance(habits.title) ? job.title : '',
    birthday: random.chance(habits.birthday) ? asRemembered(random, person.birthday) : '',
    profile: random.chance(habits.profile) ? person.slug : '',
    city: random.chance(habits.city) ? person.place.city : '',
  }
}

const LEGAL_FORM =
  /,? (?:B\.V\.|N\.V\.|GmbH(?: & Co\. KG)?|AG|SA|S\.A\.|SAS|Ltd|PLC|Inc\.|LLC|Oy|AB|AS|A\/S|K\.K\.)$/

/** By hand people leave the legal form away. */
function asTyped(random: Random, source: Source, organization: string): string {
  return source !== 'linkedin' && random.chance(0.5) ? organization.replace(LEGAL_FORM, '') : organization
}

function asRemembered(random: Random, birthday: string): string {
  return random.chance(SHARE_OF_BIRTHDAYS_WITHOUT_YEAR) ? `-${birthday.slice(4)}` : birthday
}
