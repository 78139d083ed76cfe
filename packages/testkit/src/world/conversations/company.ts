import type { Day } from '../calendar.ts'
import { positionOn } from '../careers/career.ts'
import type { Owner } from '../owner.ts'
import type { Person } from '../people/person.ts'
import { ownerOrganization } from './facts.ts'
import type { Company } from './repertoire.ts'

/**
 * As whom the owner speaks with someone on a day. Colleagues talk about work while they share an employer, and about
 * the world when they no longer do; strangers want what their work suggests.
 */
export function companyOn(owner: Owner, person: Person, day: Day): Company {
  const { kind } = person.tie
  if (kind === 'colleague') {
    const isTogether = positionOn(person.positions, day)?.organization.name === ownerOrganization(owner, day)
    return isTogether ? 'colleague' : 'former-colleague'
  }
  if (kind !== 'stranger') return kind
  const current = person.positions[0]
  if (current?.level === 'training' || current?.level === 'entry') return 'student'
  return current?.function === 'Sales' || current?.function === 'Business Development' ? 'seller' : 'curious'
}
