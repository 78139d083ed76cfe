import type { Owner, Person } from '../world/index.ts'

/** How LinkedIn names someone whose profile is closed or withheld. */
const WITHHELD = 'LinkedIn Member'
const PROFILES = 'www.linkedin.com/in/'

/** Credentials stand after the family name, as people enter them. */
export function lastName(person: Person): string {
  return person.credentials === null ? person.familyName : `${person.familyName}, ${person.credentials}`
}

export function fullName(person: Person): string {
  return person.visibility === 'hidden' ? WITHHELD : `${person.givenName} ${lastName(person)}`
}

export function ownerName(owner: Owner): string {
  return `${owner.givenName} ${owner.familyName}`
}

/** Percent-encoded, as in every file; empty for those who are withheld. */
export function profileUrl(
  person: Pick<Person, 'slug'> & { readonly visibility?: Person['visibility'] },
): string {
  return person.visibility === 'hidden' ? '' : `https://${bareProfileUrl(person.slug)}`
}

/** Without the scheme, as endorsements have it. */
export function bareProfileUrl(slug: string): string {
  return PROFILES + encodeURIComponent(slug)
}
