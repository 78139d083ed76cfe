import type { DormantInput, DormantNotice } from './dormant.ts'

/** What stands in the way of a better list, and the one step that mends it; null where nothing does. */
export const noticeOf = (
  { people, relationships, purposes }: DormantInput,
  found: { readonly dormant: number; readonly listed: number },
): DormantNotice | null => {
  if (people.length === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody on record yet.',
      next: 'Bring your people in: rapport import FILE',
    }
  }
  if (found.dormant === 0)
    return relationships.some(({ contactDays }) => contactDays > 0) ? NOBODY_DORMANT : NO_HISTORY
  if (found.listed === 0) {
    return {
      code: 'all-left-out',
      text: 'Everybody whose tie sleeps is better left alone for now.',
      next: 'Look at who rests, and why: rapport people list dormant',
    }
  }
  if (purposes.length === 0) {
    return {
      code: 'no-objective',
      text: 'No objective is set, so this goes by trust, by how new their view would be, and by where they stand.',
      next: 'Say what should come of it: rapport objective add --network ID --statement "…" --due YYYY-MM-DD',
    }
  }
  const [unsaid] = purposes
  return unsaid === undefined || purposes.some(({ wants }) => wants.length > 0)
    ? null
    : {
        code: 'says-nobody',
        text: 'The objective does not say yet who can help, so how well somebody fits does not count here.',
        next: `Say who: rapport need add --objective ${unsaid.objectiveId} --function Purchasing --level director --count 3`,
      }
}

const NO_HISTORY: DormantNotice = {
  code: 'no-history',
  text: 'No message and no conversation is on record, so which ties have gone quiet is not known.',
  next: 'Bring your messages, mail or calendar in: rapport import FILE',
}

const NOBODY_DORMANT: DormantNotice = {
  code: 'nobody-dormant',
  text: 'No tie on record has gone quiet for long: there is nothing to rekindle today.',
  next: 'Keep what is warm: rapport plan week',
}
