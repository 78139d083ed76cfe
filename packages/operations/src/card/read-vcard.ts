import { fail, ok } from '@rapport/domain'
import { type PersonRecord, parseVCards } from '@rapport/importers'

export interface ReadVCard {
  readonly person: PersonRecord
  readonly uid: string | null
  readonly version: '3.0' | '4.0'
}

/** The one person that a vCard is of. */
export const readVCard = (vcard: string) => {
  const cards = parseVCards(vcard)
  const [card] = cards
  if (card === undefined || cards.length > 1) {
    return fail({
      code: 'CARD_INVALID' as const,
      message: card === undefined ? 'This is no vCard.' : 'These are several vCards; send one.',
    })
  }
  if ('finding' in card) return fail({ code: 'CARD_INVALID' as const, message: card.finding.message })
  const uid = card.record.book?.uid ?? null
  return ok<ReadVCard>({
    person: card.record,
    uid: uid === null ? null : uid,
    version: /^VERSION:4\.0\s*$/im.test(vcard) ? '4.0' : '3.0',
  })
}

/** UIDs are the same with and without the prefix that vCard 4.0 puts before a UUID. */
export const isSameUid = (left: string, right: string): boolean => bare(left) === bare(right)

const bare = (uid: string): string => uid.replace(/^urn:uuid:/i, '').toLowerCase()
