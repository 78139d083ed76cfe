import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { writeOperation } from '../operation.ts'
import { editFields } from '../people/edit-fields.ts'
import { id } from '../schema/common.ts'
import { cardChanged, href, ifMatch } from './card-shape.ts'
import { changesBetween } from './changes.ts'
import { type FoundCard, findCards } from './find-card.ts'
import { isSameUid, type ReadVCard, readVCard } from './read-vcard.ts'
import { toVCard } from './to-vcard.ts'

/** Longest card, in characters: a picture of 2 MB as base64, and the rest. */
const LONGEST_VCARD = 4 * 1024 * 1024

export const writeCard = writeOperation({
  name: 'card.write',
  summary: 'Write a vCard into the address book: a new person, or edits of a known one.',
  description:
    'A new card makes a person of your own. Of a known one only the fields that differ are edited; imports never overwrite them. Properties that Rapport has no place for are kept.',
  route: 'POST /cards/write',
  input: z.object({
    href: href,
    vcard: z.string().max(LONGEST_VCARD).meta({ description: 'The vCard, 2.1, 3.0 or 4.0' }),
    ifMatch,
    isNew: z.boolean().default(false).meta({ description: 'Only if there is no card of this name' }),
  }),
  output: z.object({ href: z.string(), personId: id, uid: z.string(), etag: z.string(), isNew: z.boolean() }),
  errors: {
    ...cardChanged,
    CARD_INVALID: { kind: 'invalid', when: 'The text is not one vCard of one person.' },
    UID_TAKEN: { kind: 'conflict', when: 'Another card has this UID, or this card has another.' },
  },
  examples: ['rapport card write ada.vcf "$(cat ada.vcf)" --json'],
  command: { positional: ['href', 'vcard'] },
  handle: async (input, context) => {
    const read = readVCard(input.vcard)
    if (!read.ok) return read
    const { store } = context
    await store.cards.lock()
    const [known] = await findCards(store, [input.href])
    const isExpected =
      known === undefined ? input.ifMatch === undefined : !input.isNew && isMatch(known, input.ifMatch)
    if (!isExpected) return changedMeanwhile(known)
    if (known === undefined) return addCard(input.href, read.value, context)
    return changeCard(known, read.value, context)
  },
})

const isMatch = (known: FoundCard, expected: string | undefined): boolean =>
  expected === undefined || expected === known.etag

const changedMeanwhile = (known: FoundCard | undefined) =>
  fail({
    code: 'CARD_CHANGED' as const,
    message:
      known === undefined
        ? 'There is no such card any more.'
        : 'The card is there, and not as it was. Read it again, and change that.',
    ...(known === undefined ? {} : { details: { etag: known.etag } }),
  })

const uidTaken = (message: string, holder: string) =>
  fail({ code: 'UID_TAKEN' as const, message, details: { href: holder } })

const addCard = async (name: string, { person, uid }: ReadVCard, { store, newId, now }: WriteContext) => {
  const earlier =
    uid === null
      ? []
      : await findCards(
          store,
          (await store.cards.byUid(uid)).map((row) => row.href),
        )
  const [holder] = earlier
  if (holder !== undefined) return uidTaken('There is a card with this UID already.', holder.href)
  const personId = newId()
  const { givenName, familyName } = person
  await store.people.create({ personId, givenName, familyName, uid })
  const edits = changesBetween({ ...NOBODY, givenName, familyName }, person)
  await editFields(store.people, personId, edits, now.toISOString())
  // Its tag and its synchronisation are noted when clients next ask what has changed.
  const row = {
    href: name,
    personId,
    uid: uid ?? personId,
    etag: '',
    changedAt: now.getTime(),
    isRemoved: false,
  }
  await store.cards.put([row])
  return written(name, true, store)
}

const changeCard = async (known: FoundCard, { person, uid, version }: ReadVCard, context: WriteContext) => {
  if (uid !== null && !isSameUid(uid, known.uid)) {
    return uidTaken('This card has another UID; a card keeps the one it has.', known.href)
  }
  const { store, now } = context
  // What the client was given, read as its answer is read: what a version cannot express is no change.
  const before = readVCard(await toVCard(store.people, known, version))
  const edits = changesBetween(before.ok ? before.value.person : null, person)
  if (Object.keys(edits).length > 0) {
    await editFields(store.people, known.personId, edits, now.toISOString())
  }
  return written(known.href, false, store)
}

const written = async (name: string, isNew: boolean, store: WriteContext['store']) => {
  const [card] = await findCards(store, [name])
  if (card === undefined) throw new Error(`the card ${name} was written and is not there`)
  return ok({ href: name, personId: card.personId, uid: card.uid, etag: card.etag, isNew })
}

/** What a new card is compared with. */
const NOBODY = {
  kind: 'person',
  givenName: '',
  familyName: '',
  suffix: null,
  profile: null,
  emails: [],
  organization: null,
  title: null,
  connectedOn: null,
} as const
