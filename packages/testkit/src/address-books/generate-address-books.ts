import { createRandom, type Random } from '../world/index.ts'
import { type Card, SOURCES, type Source } from './card.ts'
import { fillCard } from './fill-cards.ts'
import { inventPeople } from './invent-people.ts'
import type { KnownPerson } from './known-person.ts'
import { type Lookalikes, tiePeople } from './tie-people.ts'
import { writeAppleContacts } from './write-apple.ts'
import { writeGoogleContacts } from './write-google.ts'
import { writeLinkedInConnections } from './write-linkedin.ts'
import { writeOutlookContacts } from './write-outlook.ts'

export interface AddressBooksOptions {
  readonly seed: number | string
  /** How many different people the books hold together. */
  readonly people: number
}

/** One source's file, and which person each of its rows is about. */
export interface AddressBookFile {
  readonly source: Source
  readonly name: string
  readonly text: string
  /** In the order of the rows, without header and preamble. */
  readonly cards: readonly Card[]
}

export interface AddressBooks {
  readonly people: readonly KnownPerson[]
  /** Pairs of different people who are easily taken for one. */
  readonly lookalikes: readonly Lookalikes[]
  readonly files: readonly AddressBookFile[]
}

/** How many of the people each book holds; whoever is in none is put into one. */
const COVERAGE: Readonly<Record<Source, number>> = { linkedin: 0.72, google: 0.6, outlook: 0.5, apple: 0.6 }
/** Books that are filled by hand hold some people twice. */
const SHARE_TWICE: Readonly<Record<Source, number>> = {
  linkedin: 0,
  google: 0.03,
  outlook: 0.02,
  apple: 0.04,
}
const FILES: Readonly<
  Record<Source, { readonly name: string; readonly write: (cards: readonly Card[]) => string }>
> = {
  linkedin: { name: 'Connections.csv', write: writeLinkedInConnections },
  google: { name: 'contacts.csv', write: writeGoogleContacts },
  outlook: { name: 'outlook-contacts.csv', write: writeOutlookContacts },
  apple: { name: 'contacts.vcf', write: writeAppleContacts },
}

/**
 * The same people in four address books: each book knows an overlapping but different part of them, spells their names
 * in its own way, and holds namesakes, relatives, colleagues behind one switchboard and people who moved on. Everything
 * is invented and drawn from the seed.
 */
export function generateAddressBooks({ seed, people: count }: AddressBooksOptions): AddressBooks {
  const random = createRandom(`address-books/${seed}`)
  const society = inventPeople(random.fork('people'), count)
  const lookalikes = tiePeople(society)
  const owners = SOURCES.map(() => [] as KnownPerson[])
  for (const person of society.people) {
    const sources = SOURCES.filter((source) => random.chance(COVERAGE[source]))
    for (const source of sources.length > 0 ? sources : [random.pick(SOURCES)]) {
      const holders = owners[SOURCES.indexOf(source)]
      holders?.push(person)
      if (random.chance(SHARE_TWICE[source])) holders?.push(person)
    }
  }
  const files = SOURCES.map((source, index) => {
    const stream = random.fork(source)
    const cards = shuffled(stream, owners[index] ?? []).map(
      (person, row): Card => ({
        ...fillCard(stream, source, person, society.fronts),
        source,
        person: person.number,
        row,
      }),
    )
    return { source, name: FILES[source].name, text: FILES[source].write(cards), cards }
  })
  return { people: society.people, lookalikes, files }
}

/** The cards of all books in one list, book after book. */
export function allCards({ files }: AddressBooks): readonly Card[] {
  return files.flatMap(({ cards }) => cards)
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return random.sample(items, items.length)
}
