import { answerApart } from '../../packages/operations/src/graph/file-paths-apart.ts'
import { type Community, pairsOf } from './communities.ts'
import { watchTurns } from './turns.ts'

/**
 * How long the request thread is held up, in ms at most, while paths are found in a file of this community: its processor
 * time between two turns, which other programs on the machine do not lengthen, and the time on the clock, which they do.
 */
export const heldUp = async ({ people, from, to, probability }: Community) => {
  const rows = Array.from(from, (source, tie) => `${source},${to[tie]},${probability[tie]?.toFixed(6)}\n`)
  // One part: a blob of half a million parts is slow to cut, which no file is.
  const file = new Blob([rows.join('')])
  rows.length = 0
  const pairs = pairsOf(people, 200).map(([source, target]) => `${source},${target}\n`)
  const asked = { pairs: new TextEncoder().encode(pairs.join('')) }
  // What making the file left behind is none of the thread's doing.
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const turns = watchTurns()
  const began = performance.now()
  const options = { signal: new AbortController().signal, onBytes: () => {} }
  const answer = await answerApart(file, { k: 10, maxHops: null, asked }, options)
  const whole = performance.now() - began
  if (answer.kind !== 'answered') throw new Error(answer.kind)
  return { ...turns.stop(), whole, answers: answer.answers.length }
}
