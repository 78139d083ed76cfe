import type { PersonFacts } from '@rapport/domain'
import { foldName } from '../import/fold-name.ts'
import { inSlices } from './pause.ts'
import { hashOf, type Strangers, strangerAt } from './strangers.ts'
import { textAt } from './text-column.ts'
import type { GraphNode, GraphNodes } from './workspace-graph.ts'

interface Parts {
  /** What the user is called, where that is known. */
  readonly user: string | null
  readonly people: readonly PersonFacts[]
  readonly strangers: Strangers
  /** Names of the lists, in the order in which the graph was built from them. */
  readonly lists: readonly string[]
}

/** Names folded, or organizations compared, between two pauses: a few milliseconds' worth. */
const NAMES_A_SLICE = 2_000
/** The same of numbers looked at. */
const NUMBERS_A_SLICE = 500_000

/** Who stands where: the user, people, then strangers. Whoever is asked for is put together then. */
export const createGraphNodes = ({ user, people, strangers, lists }: Parts): GraphNodes => {
  const { nameHashes, organizations, organizationOf } = strangers
  const firstStranger = people.length + 1
  const length = firstStranger + nameHashes.length
  const at = (node: number): GraphNode => {
    if (!(node >= 0 && node < length)) throw new RangeError(`no node ${node}`)
    if (node === 0)
      return { personId: null, name: user ?? 'You', title: null, organization: null, list: null }
    const person = people[node - 1]
    if (person === undefined) return strangerAt(strangers, lists, node - firstStranger)
    const { personId, name, title, organization } = person
    return { personId, name, title, organization, list: null }
  }

  const hashesOfPeople = async (): Promise<Int32Array> => {
    const hashes = new Int32Array(people.length)
    await inSlices(
      people.length,
      (index) => {
        hashes[index] = hashOf(foldName(people[index]?.name ?? ''))
      },
      NAMES_A_SLICE,
    )
    return hashes
  }
  let peopleHashes: Promise<Int32Array> | null = null

  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let node = 0; node < length; node += 1) yield at(node)
    },

    called: async (name) => {
      const folded = foldName(name)
      const hash = hashOf(folded)
      const found: number[] = []
      const gather = (hashes: Int32Array, first: number): void => {
        for (let place = hashes.indexOf(hash); place >= 0; place = hashes.indexOf(hash, place + 1)) {
          if (foldName(at(first + place).name) === folded) found.push(first + place)
        }
      }
      peopleHashes ??= hashesOfPeople()
      gather(await peopleHashes, 1)
      gather(nameHashes, firstStranger)
      return found
    },

    whereOrganization: async (is) => {
      const found: number[] = []
      await inSlices(
        people.length,
        (index) => {
          const organization = people[index]?.organization ?? null
          if (organization !== null && is(organization)) found.push(index + 1)
        },
        NAMES_A_SLICE,
      )
      const fits = new Uint8Array(organizations.ends.length)
      await inSlices(
        fits.length,
        (place) => {
          fits[place] = is(textAt(organizations, place)) ? 1 : 0
        },
        NAMES_A_SLICE,
      )
      await inSlices(
        organizationOf.length,
        (place) => {
          const organization = organizationOf[place] ?? -1
          if (organization >= 0 && fits[organization] === 1) found.push(firstStranger + place)
        },
        NUMBERS_A_SLICE,
      )
      return found
    },
  }
}
