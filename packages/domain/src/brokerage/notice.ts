export const BROKERAGE_NOTICES = ['no-people', 'star'] as const

/** What stands in the way of an answer, and the one step that mends it. */
export interface BrokerageNotice {
  readonly code: (typeof BROKERAGE_NOTICES)[number]
  readonly text: string
  readonly next: string
}

/** Null where there are ties between others to read. */
export const brokerageNotice = (people: number, linked: number): BrokerageNotice | null => {
  if (people === 0) {
    return {
      code: 'no-people',
      text: 'Nobody is in here yet, so there is no network to look at.',
      next: 'Bring your people in: a LinkedIn archive or an address book is a good start.',
    }
  }
  if (linked > 0) return null
  return {
    code: 'star',
    text: 'So far your network is a star: it is on record whom you know, not who knows whom. Nothing is drawn between two people without evidence.',
    next: 'Messages with several people, a calendar, noted introductions, or a list that somebody hands you will show who knows whom.',
  }
}
