import type { ContactCard, Labelled, PersonRecord, PostalAddress, RelatedName } from '@rapport/importers'
import { type CardRow, type EditableField, LIST_FIELDS, type PersonCards } from '../ports/people.ts'

/** A person in full, made one of all their cards: what exports write and detail pages show. The picture is kept apart. */
export interface Contact extends Omit<PersonRecord, 'kind' | 'book' | 'card'> {
  readonly personId: string
  readonly card: ContactCard
  readonly hasPhoto: boolean
  /** `YYYY-MM-DD`: when a source last spoke of them. */
  readonly asOf: string | null
}

const NO_CARD: Omit<ContactCard, 'note' | 'related' | 'photo'> = {
  prefix: null,
  additionalName: null,
  nickname: null,
  emails: [],
  phones: [],
  addresses: [],
  urls: [],
  department: null,
  birthday: null,
  anniversary: null,
  categories: [],
  extra: [],
}

/**
 * One contact of all cards. Lists hold what any card holds, each value once, the shown card's first; where only one value
 * can stand it is the chosen card's, else the first there is. Edits come before everything.
 */
export const toContact = (person: PersonCards): Contact => {
  const { cards, choices } = person
  const edits = editsOf(cards)
  const inCards = <Value>(read: (card: CardRow) => Value | null): Value | null => {
    for (const card of cards) {
      const value = read(card)
      if (value !== null && value !== '') return value
    }
    return null
  }
  const text = (field: EditableField, read: (card: CardRow) => string | null): string | null => {
    const edited = edits[field]
    if (edited !== undefined) return edited === '' ? null : edited
    const chosen = choices[field]
    const own = chosen === undefined ? undefined : cards.find((card) => card.personId === chosen)
    return (own === undefined ? null : read(own)) ?? inCards(read)
  }
  const list = <Item>(
    field: EditableField,
    read: (card: CardRow) => readonly Item[],
    keyOf: (item: Item) => string,
  ): readonly Item[] => {
    const edited = edits[field]
    if (edited !== undefined) return JSON.parse(edited) as readonly Item[]
    const items = new Map<string, Item>()
    for (const item of cards.flatMap((card) => enteredList<Item>(card, field) ?? read(card))) {
      const key = keyOf(item)
      if (!items.has(key)) items.set(key, item)
    }
    return [...items.values()]
  }
  const of = (card: CardRow) => card.card ?? NO_CARD
  const edited = edits.emails === undefined ? [] : (JSON.parse(edits.emails) as readonly Labelled[])
  const labelled = cards.flatMap((card) => enteredList<Labelled>(card, 'emails') ?? of(card).emails)
  const labels = new Map([...labelled, ...edited].map((each) => [each.value.toLowerCase(), each]))
  const notes = [...new Set([...cards.flatMap((card) => card.note ?? []), ...person.notes])]
  return {
    personId: person.personId,
    givenName: person.givenName,
    familyName: person.familyName,
    suffix: person.suffix,
    profile: person.profile,
    emails: person.emails,
    // Empty where the user took it away.
    organization: person.organization || null,
    title: person.title || null,
    connectedOn: person.connectedOn,
    hasPhoto: edits.photo === undefined ? cards.some((card) => card.hasPhoto) : edits.photo !== '',
    asOf: cards.reduce<string | null>(
      (newest, { asOf }) => ((asOf ?? '') > (newest ?? '') ? asOf : newest),
      null,
    ),
    card: {
      prefix: text('prefix', (card) => of(card).prefix),
      additionalName: text('additionalName', (card) => of(card).additionalName),
      nickname: text('nickname', (card) => of(card).nickname),
      department: text('department', (card) => of(card).department),
      birthday: text('birthday', (card) => of(card).birthday),
      anniversary: text('anniversary', (card) => of(card).anniversary),
      emails: person.emails.map((value): Labelled => labels.get(value) ?? { label: null, value }),
      phones: list(
        'phones',
        (card) => of(card).phones,
        (phone) => phone.value.replace(/[^\d+]/g, ''),
      ),
      addresses: list<PostalAddress>('addresses', (card) => of(card).addresses, addressKey),
      urls: list(
        'urls',
        (card) => of(card).urls,
        (url) => url.value.toLowerCase(),
      ),
      categories: list(
        'categories',
        (card) => of(card).categories,
        (name) => name.toLowerCase(),
      ),
      related: list<RelatedName>(
        'related',
        (card) => card.related,
        (each) => `${each.relation}|${each.name}`,
      ),
      extra: list(
        'extra',
        (card) => of(card).extra,
        (line) => line,
      ),
      note: (edits.note ?? notes.join('\n\n')) || null,
      photo: null,
    },
  }
}

const addressKey = ({ label: _, ...address }: PostalAddress): string =>
  Object.values(address).join('|').toLowerCase().replace(/\s+/g, ' ')

/** Whether a card is one that was entered by hand and then merged into another. */
const isEntered = ({ book, mergeId }: CardRow): boolean => book === 'own' && mergeId !== null

/** Such a card holds nothing but edits: its lists are added to the others, where those of the card shown replace them. */
const enteredList = <Item>(card: CardRow, field: EditableField): readonly Item[] | undefined => {
  const list = isEntered(card) ? card.edits[field] : undefined
  return list === undefined ? undefined : (JSON.parse(list) as readonly Item[])
}

/** The edits of all cards; those on the card shown come first. */
const editsOf = (cards: readonly CardRow[]): Readonly<Partial<Record<EditableField, string>>> =>
  Object.fromEntries(
    [...cards]
      .reverse()
      .flatMap((card) => Object.entries(card.edits).filter(([field]) => !(isEntered(card) && isList(field)))),
  )

const isList = (field: string): boolean => LIST_FIELDS.some((list) => list === field)
