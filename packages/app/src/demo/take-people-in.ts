import { type Call, CallFailed } from './call.ts'

/** How much of the room in a network is filled, and how many people at most: some are left to be suggested. */
const SHARE_FILLED = 0.6
const MOST_JOINING = 40
/** Suggestions looked at, and years within which one has spoken with those taken in. */
const LOOKED_AT = 500
const YEARS_REMEMBERED = 3
/** As many as one can say of a year's work why them. */
const CHOSEN = 6
const OWN_REASON = 'Picks up the phone when it matters, and says what others only think'

interface Suggested {
  readonly networks: readonly {
    readonly networkId: string
    readonly room: number
    readonly people: readonly { readonly personId: string; readonly lastContactOn: string | null }[]
  }[]
}

/** Takes the best suggestions into networks that nobody is in, and the best of all among the chosen few. */
export const takePeopleIn = async (call: Call, today: string): Promise<void> => {
  const { networks } = await call<{ networks: readonly { networkId: string; members: number }[] }>(
    'network.list',
  )
  const empty = new Set(networks.filter(({ members }) => members === 0).map(({ networkId }) => networkId))
  const suggested = await call<Suggested>('network.suggest', { limit: LOOKED_AT })
  const since = `${Number(today.slice(0, 4)) - YEARS_REMEMBERED}${today.slice(4)}`
  for (const { networkId, room, people } of suggested.networks) {
    const personIds = people
      .filter(({ lastContactOn }) => lastContactOn !== null && lastContactOn >= since)
      .slice(0, Math.min(MOST_JOINING, Math.ceil(room * SHARE_FILLED)))
      .map(({ personId }) => personId)
    if (!empty.has(networkId) || personIds.length === 0) continue
    await call('network.join', { networkId, personIds })
  }

  const { count } = await call<{ count: number }>('few.list')
  const { candidates } = await call<{ candidates: readonly { personId: string }[] }>('few.suggest', {
    limit: CHOSEN,
  })
  for (const { personId } of candidates.slice(0, Math.max(0, CHOSEN - count))) await choose(personId, call)
}

/** For what they did, or where nothing is on record in the owner's own words. */
const choose = async (personId: string, call: Call): Promise<void> => {
  try {
    await call('few.add', { personId })
  } catch (error) {
    if (!(error instanceof CallFailed) || error.failure.code !== 'REASON_MISSING') throw error
    await call('few.add', { personId, reason: OWN_REASON })
  }
}
