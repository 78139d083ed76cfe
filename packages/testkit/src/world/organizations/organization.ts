import type { Industry } from './industries.ts'
import type { Place } from './places.ts'

export interface Organization {
  /** `organization-00001`, unique within a world. */
  readonly id: string
  readonly name: string
  /** Always under `.example`. */
  readonly domain: string
  readonly industry: Industry['name']
  /** People employed, itself included; 1 for someone on their own. */
  readonly employees: number
  readonly place: Place
}

/** An organization that must exist because the owner's own story mentions it. */
export interface NamedOrganization {
  readonly name: string
  readonly industry: string
  readonly employees: number
  readonly place: Place
}
