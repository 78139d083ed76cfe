import { domainOf, type EmailContext, localOf, normalEmail } from './email.ts'
import type { NameUnit } from './name-unit.ts'

type ValuesOf = (record: number) => readonly string[]

/** Mail for everybody: two mailboxes there have nothing to do with each other. */
const PUBLIC_DOMAINS =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|mail|yandex|zoho|fastmail|hey|orange|wanadoo|free|laposte|libero|virgilio|comcast|verizon|att|sbcglobal|bigpond|qq|163|126|seznam|wp|o2|ukr|bluewin|telenet|ziggo|kpnmail|btinternet|sky|rediffmail)\./

/** A domain that holds this share of all addresses is open to everybody, or as good as; fewer addresses than `ENOUGH` tell nothing. */
const PUBLIC_SHARE = 0.02
const ENOUGH = 50
/** Shorter words are found in many local parts by chance. */
const SHORTEST_NAME = 3

/** Reads from a table which domains are public and which addresses are made of their holder's name. */
export function readEmailContext(size: number, emailsOf: ValuesOf, name: NameUnit | null): EmailContext {
  const domains = new Map<string, number>()
  const madeOfName = new Map<string, boolean>()
  for (let record = 0; record < size; record++) {
    for (const text of emailsOf(record)) {
      const email = normalEmail(text)
      if (email === '') continue
      if (!madeOfName.has(email)) domains.set(domainOf(email), (domains.get(domainOf(email)) ?? 0) + 1)
      if (madeOfName.get(email) !== true)
        madeOfName.set(email, name !== null && holdsName(email, name, record))
    }
  }
  const many = Math.max(1, madeOfName.size * PUBLIC_SHARE)
  const tells = madeOfName.size >= ENOUGH
  return {
    isPublic: (domain) => PUBLIC_DOMAINS.test(domain) || (tells && (domains.get(domain) ?? 0) > many),
    isMadeOfName: (email) => madeOfName.get(email) === true,
  }
}

function holdsName(email: string, name: NameUnit, record: number): boolean {
  const value = name.values[record] ?? -1
  if (value < 0) return false
  const letters = withoutDigraphs(localOf(email).replace(/[^a-z]/g, ''))
  return [name.givenOf(value), name.familyOf(value)].some((word) => {
    const text = name.words[word] ?? ''
    return text.length >= SHORTEST_NAME && letters.includes(withoutDigraphs(text))
  })
}

/** "mueller" and "muller" alike. */
const withoutDigraphs = (letters: string): string => letters.replace(/([aou])e/g, '$1')

/**
 * The organization behind a company's mail domain, for records that name none: the one that most holders of an address there name, else one
 * of the table whose name is the domain's. '' where there is none.
 */
export function organizationsByDomain(
  size: number,
  emailsOf: ValuesOf,
  organizationsOf: ValuesOf,
  isPublic: (domain: string) => boolean,
  normal: (organization: string) => string,
): (record: number) => string {
  const votes = new Map<string, Map<string, number>>()
  const byName = new Map<string, string>()
  for (let record = 0; record < size; record++) {
    const organization = organizationsOf(record)[0] ?? ''
    if (organization === '') continue
    const folded = normal(organization)
    byName.set(folded.replaceAll(' ', ''), organization)
    for (const domain of companyDomains(emailsOf(record), isPublic)) {
      const counts = votes.get(domain) ?? new Map<string, number>()
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
      votes.set(domain, counts)
    }
  }
  const chosen = new Map<string, string>()
  for (const [domain, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best !== undefined) chosen.set(domain, best[0])
  }
  const named = (domain: string): string => {
    const label = normal(domain.slice(0, domain.indexOf('.'))).replaceAll(' ', '')
    return byName.get(label) ?? ''
  }
  return (record) => {
    for (const domain of companyDomains(emailsOf(record), isPublic)) {
      const organization = chosen.get(domain) ?? named(domain)
      if (organization !== '') return organization
    }
    return ''
  }
}

const companyDomains = (
  emails: readonly string[],
  isPublic: (domain: string) => boolean,
): readonly string[] =>
  emails
    .map(normalEmail)
    .filter((email) => email !== '')
    .map(domainOf)
    .filter((domain) => !isPublic(domain))
