import { type DriveByInput, introducedBy } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { gatherLedger } from '../favor/index.ts'

type Context = Pick<ReadContext, 'snapshot' | 'today'> & {
  readonly store: Pick<
    ReadContext['store'],
    'favors' | 'introductions' | 'few' | 'followUps' | 'venues' | 'workspace'
  >
}

/** Who is on a list and was there, as far as the list says. */
const WAS_THERE: ReadonlySet<string> = new Set(['attended', 'registered'])

/** What the figures are made of, in reading and in writing transactions alike. */
export const gatherDriveBy = async (context: Context, months: number): Promise<DriveByInput> => {
  const { store, today } = context
  const { people, contacts } = await context.snapshot()
  const { entries } = await gatherLedger(context)
  const followUps = await store.followUps.list(null)
  return {
    people,
    contacts,
    gatherings: (await store.venues.gatherings()).map(({ eventName, startsAt, size, attendees }) => {
      const present = attendees.flatMap(({ personId, status }) => (WAS_THERE.has(status) ? [personId] : []))
      return {
        name: eventName,
        on: startsAt?.slice(0, 10) ?? null,
        size: size ?? present.length,
        attendees: present,
      }
    }),
    introduced: introducedBy(entries, people),
    // Soonest due first: the first of a person stands.
    promised: new Map(
      followUps
        .filter(({ settledOn }) => settledOn === null)
        .toReversed()
        .map(({ personId, dueOn }) => [personId, dueOn]),
    ),
    letGo: new Set(
      followUps.filter(({ settledAs }) => settledAs === 'dropped').map(({ personId }) => personId),
    ),
    hoursPerWeek: (await store.workspace.get()).hoursPerWeek,
    months,
    today,
  }
}
