import { counted } from '../strength/index.ts'
import type { Captions, GroupHealth, HealthPoint, HealthStep } from './health.ts'

/** What each chart shows, from its first point to today; null where nothing is there to show. */
export const captionsOf = (points: readonly HealthPoint[], step: HealthStep): Captions => {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return NO_CAPTIONS
  const flow = points.slice(1)
  const span = spanInWords(flow.length, step)
  return {
    strength: strength(first, last, span),
    warmth: warmth(first.overall, last.overall, span),
    cadence: cadence(first, last),
    balance: balance(flow, span),
    few: few(last.few),
    firsts: firsts(flow, span),
  }
}

const NO_CAPTIONS: Captions = {
  strength: null,
  warmth: null,
  cadence: null,
  balance: null,
  few: null,
  firsts: null,
}

const spanInWords = (steps: number, step: HealthStep): string => `the last ${counted(steps, step)}`

const strength = (first: HealthPoint, last: HealthPoint, span: string): string | null => {
  const [then, now] = [meanOfMembers(first), meanOfMembers(last)]
  if (now === null) return null
  if (then === null) return `Your networks stand at ${now} of 100 on average today.`
  const way = now > then ? 'rose' : now < then ? 'went down' : null
  return way === null
    ? `The strength of your networks held at ${now} of 100 over ${span}.`
    : `The strength of your networks ${way} from ${then} to ${now} of 100 over ${span}.`
}

/** Over all networks, each by its size. */
const meanOfMembers = ({ networks }: HealthPoint): number | null => {
  const known = networks.flatMap(({ people, meanStrength }) =>
    meanStrength === null ? [] : [{ people, meanStrength }],
  )
  const people = known.reduce((sum, network) => sum + network.people, 0)
  if (people === 0) return null
  return Math.round(known.reduce((sum, network) => sum + network.people * network.meanStrength, 0) / people)
}

const warmth = (then: GroupHealth, now: GroupHealth, span: string): string | null => {
  if (now.people === 0) return null
  const change = now.warm - then.warm
  const compared =
    change === 0
      ? `as many as at the start of ${span}`
      : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than at the start of ${span}`
  const others = [
    now.cooling === 0 ? null : `${counted(now.cooling, 'is', 'are')} getting quieter`,
    now.dormant === 0 ? null : counted(now.dormant, 'sleeps', 'sleep'),
  ].filter((part) => part !== null)
  const further = others.length === 0 ? '' : `; ${others.join(', ')}`
  return `${counted(now.warm, 'tie is', 'ties are')} warm, ${compared}${further}.`
}

const cadence = (first: HealthPoint, last: HealthPoint): string | null => {
  const [then, now] = [inTime(first), inTime(last)]
  if (now.of === 0) return null
  const earlier = then.kept === now.kept ? '' : `; it was ${then.kept}`
  return `${now.kept} of ${counted(now.of, 'member')} had a word with you within the rhythm of their network${earlier}.`
}

/** Over all networks; who is in two of them is kept in touch with for both. */
const inTime = ({ networks }: HealthPoint) => ({
  kept: networks.reduce((sum, network) => sum + (network.inTime?.kept ?? 0), 0),
  of: networks.reduce((sum, network) => sum + (network.inTime?.of ?? 0), 0),
})

const balance = (flow: readonly HealthPoint[], span: string): string | null => {
  const given = flow.reduce((sum, point) => sum + point.given, 0)
  const received = flow.reduce((sum, point) => sum + point.received, 0)
  if (given + received === 0) return null
  return `In ${span} you gave ${timesInWords(given)} and received ${timesInWords(received)}, as far as it is on record with its date.`
}

const timesInWords = (count: number): string =>
  count === 0 ? 'nothing' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`

const few = ({ warm, inTime }: GroupHealth): string | null => {
  if (inTime === null) return null
  const { of } = inTime
  if (of === 1) return warm === 1 ? 'Your one chosen tie is warm.' : 'Your one chosen tie is not warm today.'
  return `${warm === of ? `All ${of}` : `${warm} of ${of}`} of your chosen few ${warm === 1 ? 'is' : 'are'} warm.`
}

const firsts = (flow: readonly HealthPoint[], span: string): string | null => {
  const people = flow.reduce((sum, point) => sum + point.firsts.people, 0)
  if (people === 0) return null
  const followedUp = flow.reduce((sum, point) => sum + point.firsts.followedUp, 0)
  return `In ${span} you spoke with ${counted(people, 'person', 'people')} for the first time, and with ${followedUp} of them again within a month.`
}
