import type { NamedOrganization } from './organization.ts'

/**
 * Two software houses that many in this world have passed through, because a target is only worth pursuing where the
 * owner knows several people inside.
 */
export const SPOTLIGHT: readonly [NamedOrganization, NamedOrganization] = [
  {
    name: 'Lanternlock Systems',
    industry: 'Software Development',
    employees: 140,
    place: { city: 'Rotterdam', country: 'Netherlands' },
  },
  {
    name: 'Quietquay Customs Software',
    industry: 'Software Development',
    employees: 320,
    place: { city: 'Hamburg', country: 'Germany' },
  },
]
