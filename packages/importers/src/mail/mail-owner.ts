import { mailAddress } from './address.ts'
import type { FolderRole } from './folder-role.ts'
import type { ParsedMail } from './parse-mail.ts'

/** Whose mail it is, and to whom they have written. */
export interface MailOwner {
  /** Lower case; empty if it cannot be told. */
  readonly emails: ReadonlySet<string>
  /** Addresses the owner has written to, announcements aside. */
  readonly written: ReadonlySet<string>
}

export interface MailOwnerTally {
  readonly add: (mail: ParsedMail, role: FolderRole | null, deliveredTo: string | null) => void
  readonly settle: (stated: readonly string[], knownWritten?: Iterable<string>) => MailOwner
}

/** Share of the sent mails an address must have written to be one of the owner's own. */
const OF_SENT = 0.05
/** Share of the deliveries that must name an address. */
const OF_DELIVERED = 0.2
/** Share of all mails in which the owner must be, where nothing else tells. */
const NEARLY_ALL = 0.8
const ENOUGH = 3
/** Pairs of who wrote to whom that are remembered: a mailbox of a million mails has fewer. */
const MAX_PAIRS = 2_000_000

/**
 * Finds the owner: the addresses stated, and those that wrote what lies in folders of sent mail; else those mail was
 * delivered to; else whoever is in nearly all mails, ahead of everybody else.
 */
export function createMailOwnerTally(): MailOwnerTally {
  const sent = new Map<string, number>()
  const delivered = new Map<string, number>()
  const present = new Map<string, number>()
  const wroteTo = new Map<string, Set<string>>()
  let mails = 0
  let pairs = 0

  const leaders = (counts: ReadonlyMap<string, number>, share: number): string[] => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    return [...counts].filter(([, count]) => count >= share * total).map(([email]) => email)
  }
  const mostPresent = (): string[] => {
    const [first, second] = [...present].sort(([, a], [, b]) => b - a)
    if (first === undefined || mails < ENOUGH) return []
    return first[1] > (second?.[1] ?? 0) && first[1] >= NEARLY_ALL * mails ? [first[0]] : []
  }

  return {
    add: ({ sender, recipients, hasTooManyRecipients }, role, deliveredTo) => {
      const from = sender?.email ?? null
      const to = recipients.flatMap(({ email }) => email ?? [])
      mails += 1
      if (from !== null && role === 'sent') count(sent, from)
      if (deliveredTo !== null && role !== 'sent') count(delivered, deliveredTo)
      for (const email of new Set(from === null ? to : [from, ...to])) count(present, email)
      if (from === null || hasTooManyRecipients) return
      const known = wroteTo.get(from) ?? new Set<string>()
      wroteTo.set(from, known)
      for (const email of to) {
        if (pairs >= MAX_PAIRS || known.has(email)) continue
        known.add(email)
        pairs += 1
      }
    },
    settle: (stated, knownWritten = []) => {
      const emails = new Set(stated.flatMap((each) => mailAddress(each) ?? []))
      for (const email of leaders(sent, OF_SENT)) emails.add(email)
      if (emails.size === 0) for (const email of leaders(delivered, OF_DELIVERED)) emails.add(email)
      if (emails.size === 0) for (const email of mostPresent()) emails.add(email)
      const written = new Set(knownWritten)
      for (const email of emails) for (const other of wroteTo.get(email) ?? []) written.add(other)
      return { emails, written }
    },
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
