import { CHANNELS, type Channel, minutesFor } from '@rapport/domain'
import type { SnapshotPort } from '../ports/snapshot.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

const toChannel = (text: string): Channel => CHANNELS.find((channel) => channel === text) ?? 'other'

/** What the user logged from `from` up to, not including, `until`; a conversation without a length takes the usual minutes of its channel. */
export const conversationsDone = async (
  port: SnapshotPort,
  snapshot: Snapshot,
  from: string,
  until: string,
) =>
  (await port.doneSince(`${from}T00:00:00.000Z`))
    .filter((row) => row.at.slice(0, 10) < until)
    .map((row) => {
      const index = snapshot.indexOf.get(row.personId)
      const channel = toChannel(row.channel)
      return {
        interactionId: row.interactionId,
        personId: row.personId,
        person: index === undefined ? '' : (snapshot.people[index]?.name ?? ''),
        channel,
        on: row.at.slice(0, 10),
        minutes: row.minutes ?? minutesFor('catch-up', channel),
      }
    })
