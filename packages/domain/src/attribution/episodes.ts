import { daysBetween } from './before.ts'
import type { RecordedContact } from './record.ts'
import { named, type Step } from './step.ts'

/**
 * Days of silence after which the next contact begins another conversation: a month. Not by thread, which on some
 * channels is one for as long as two people know each other.
 */
const SILENCE = 30

const TALKS: ReadonlySet<string> = new Set(['phone', 'video', 'in-person'])

/** A run of contacts, and all of it as a step. */
export interface Run {
  readonly contacts: readonly RecordedContact[]
  readonly step: Step
}

/** Oldest first; of one day by id. */
export const inOrderOfContacts = (a: RecordedContact, b: RecordedContact): number =>
  a.on === b.on ? (a.interactionId < b.interactionId ? -1 : 1) : a.on < b.on ? -1 : 1

/** Contacts with one person, oldest first, as runs without a long silence: two hundred mails are a handful of conversations. */
export const runsOf = (contacts: readonly RecordedContact[]): readonly Run[] => {
  const runs: RecordedContact[][] = []
  for (const contact of contacts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run === undefined || last === undefined || daysBetween(last.on, contact.on) > SILENCE) {
      runs.push([contact])
    } else run.push(contact)
  }
  return runs.flatMap((run) => toStep(run).map((step) => ({ contacts: run, step })))
}

/** What had happened by a day: of a run that went on after it, its beginning. */
export const episodesUntil = (runs: readonly Run[], until: string): readonly Step[] =>
  runs.flatMap(({ contacts, step }) => {
    if (step.on > until) return []
    return step.until <= until ? [step] : toStep(contacts.filter(({ on }) => on <= until))
  })

const toStep = (run: readonly RecordedContact[]): readonly Step[] => {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    {
      id: `conversation:${first.interactionId}:${first.personId}`,
      kind: 'conversation',
      on: first.on,
      until: last.on,
      personIds: [first.personId],
      depth: depthOf(run),
      about: run.find(({ subject }) => (subject ?? '').trim() !== '')?.subject ?? null,
      count: run.length,
      names: run.map(({ interactionId }) => named('interaction', interactionId)),
      isConfirmed: false,
    },
  ]
}

const depthOf = (run: readonly RecordedContact[]): Step['depth'] => {
  if (run.some(({ channel }) => TALKS.has(channel))) return 'talk'
  const isMutual = run.some(({ direction }) => direction === 'mutual')
  const isAnswered =
    run.some(({ direction }) => direction === 'sent') && run.some(({ direction }) => direction === 'received')
  return isMutual || isAnswered ? 'exchange' : 'one-way'
}
