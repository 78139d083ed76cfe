import { STATE_WORDS } from '../../words/relationship.ts'
import type { NetworkMap, Shown } from './drawing.ts'
import type { Way } from './way-to.ts'

/** "about 4 in 10", for how likely a word is passed on. */
export const likelyInWords = (probability: number): string => {
  if (probability >= 0.95) return 'almost certain'
  if (probability < 0.05) return 'hardly to be expected'
  return `about ${Math.min(9, Math.max(1, Math.round(probability * 10)))} in 10`
}

/** "Ada Okafor, Director at Halden Freight. Warm. Knows 5 others here." */
export const personInWords = ({ name, title, organization, list, state, contacts }: Shown): string => {
  const role = [title, organization].filter((part) => part !== null).join(' at ')
  const who = role === '' ? name : `${name}, ${role}`
  const standing =
    state === null ? `On the list ${list ?? 'of somebody'}, not among your people` : STATE_WORDS[state]
  const known =
    contacts === 0 ? 'Nobody on record whom they know' : `Knows ${countOf(contacts, 'other')} here`
  return `${who}. ${standing}. ${known}.`
}

/** "You → Ana Vale → Bram Oduya, about 3 in 10 that a word arrives". */
export const wayInWords = ({ found: { hops, probability } }: Way): string => {
  const on = [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)]
  const names = on.map(({ isUser, name }) => (isUser ? 'You' : name))
  return `${names.join(' → ')}: ${likelyInWords(probability)} that a word arrives`
}

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`

/** What the picture shows, for those who hear it: how many, and how they hang together. */
export const mapInWords = ({ people, total, ties, communities }: NetworkMap): string => {
  const shown = people.name.length
  const of = total > shown ? ` of ${total.toLocaleString()}` : ''
  const circles = communities.length === 0 ? '' : `, in ${countOf(communities.length, 'circle')}`
  return `${shown.toLocaleString()}${of} ${total === 1 ? 'person' : 'people'} and ${countOf(ties.from.length, 'tie')} between them${circles}.`
}
