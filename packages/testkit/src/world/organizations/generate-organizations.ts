import { type Random, weightedPicker } from '../random.ts'
import { hyphenated } from '../words.ts'
import { type Industry, industries } from './industries.ts'
import type { NamedOrganization, Organization } from './organization.ts'
import { inventOrganizationName } from './organization-name.ts'
import { pickPlace } from './places.ts'
import { SPOTLIGHT } from './spotlight.ts'

/** Where people can be employed: the organizations of a world, and ways to draw from them. */
export interface OrganizationPool {
  readonly all: readonly Organization[]
  /** Large organizations come up more often, as employers do. */
  pick(random: Random): Organization
  /** From one industry, or from any if the world has none in it. */
  pickIn(random: Random, industry: string): Organization
}

const SPOTLIT = new Set(SPOTLIGHT.map((organization) => organization.name))
const SPOTLIGHT_FACTOR = 5
const EMPLOYEES_OF_SMALLEST = 4
const EMPLOYEES_OF_LARGEST = 60_000

export function generateOrganizations(
  random: Random,
  count: number,
  named: readonly NamedOrganization[],
): OrganizationPool {
  const all: Organization[] = []
  const names = new Set<string>()
  const add = (organization: NamedOrganization) => {
    if (names.has(organization.name)) return
    names.add(organization.name)
    const domain = `${hyphenated(organization.name, { keepAccents: false })}.example`
    all.push({ ...organization, id: `organization-${String(all.length + 1).padStart(5, '0')}`, domain })
  }
  for (const organization of [...named, ...SPOTLIGHT]) add(organization)

  const pickIndustry = weightedPicker(industries, (industry) => industry.weight)
  while (all.length < count) {
    const industry = pickIndustry(random)
    const place = pickPlace(random)
    add({
      name: inventOrganizationName(random, industry, place),
      industry: industry.name,
      employees: employees(random, industry),
      place,
    })
  }
  return createPool(all)
}

export function createPool(all: readonly Organization[]): OrganizationPool {
  const pickerFor = (some: readonly Organization[]) => weightedPicker(some, draw)
  const anywhere = pickerFor(all)
  const byIndustry = new Map<string, Organization[]>()
  for (const organization of all) {
    const peers = byIndustry.get(organization.industry)
    if (peers === undefined) byIndustry.set(organization.industry, [organization])
    else peers.push(organization)
  }
  const pickers = new Map([...byIndustry].map(([industry, some]) => [industry, pickerFor(some)]))
  return {
    all,
    pick: anywhere,
    pickIn: (random, industry) => (pickers.get(industry) ?? anywhere)(random),
  }
}

/** The fourth root keeps the largest employer from swallowing the world: a few dozen people are from there, not all. */
function draw(organization: Organization): number {
  const weight = Math.sqrt(Math.sqrt(organization.employees))
  return SPOTLIT.has(organization.name) ? weight * SPOTLIGHT_FACTOR : weight
}

function employees(random: Random, industry: Industry): number {
  const scale = industry.patterns.some((pattern) => pattern.includes('Partners')) ? 1 : EMPLOYEES_OF_SMALLEST
  return Math.round(random.heavyTail(scale * random.int(1, 12), EMPLOYEES_OF_LARGEST))
}
