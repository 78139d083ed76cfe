import type { Candidates } from './blocking/candidates.ts'
import type { Scorer } from './model/scorer.ts'
import type { ResolveOptions } from './resolution.ts'

/** Compared pairs with at least a chance of being one person, in parallel arrays; `bits` without the prior. */
export interface Edges {
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly bits: Float64Array
  /** Candidate pairs looked at. */
  readonly compared: number
}

/** Log odds from which a pair is kept: siblings can still bring evidence that two records of one person lack between them. */
const LEAST_BITS = -4
const REPORT_EVERY = 4096

/** Compares all candidates. */
export function compareCandidates(
  candidates: Candidates,
  size: number,
  scorer: Scorer,
  options: ResolveOptions,
): Edges {
  let lefts = new Int32Array(1 << 12)
  let rights = new Int32Array(1 << 12)
  let bits = new Float64Array(1 << 12)
  let count = 0
  let compared = 0
  const judgement = { bits: 0, mayMerge: true }
  const least = LEAST_BITS - scorer.prior
  for (let record = 0; record < size; record++) {
    if (record % REPORT_EVERY === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.('comparing', record, size)
    }
    candidates.above(record, (other) => {
      compared++
      scorer.judge(record, other, judgement)
      if (judgement.bits < least) return
      if (count === lefts.length) {
        lefts = grown(lefts, new Int32Array(count * 2))
        rights = grown(rights, new Int32Array(count * 2))
        bits = grown(bits, new Float64Array(count * 2))
      }
      lefts[count] = record
      rights[count] = other
      bits[count] = judgement.bits
      count++
    })
  }
  return {
    lefts: lefts.slice(0, count),
    rights: rights.slice(0, count),
    bits: bits.slice(0, count),
    compared,
  }
}

/** The same pairs under a model estimated anew. */
export function weighAnew(edges: Edges, scorer: Scorer): Edges {
  const judgement = { bits: 0, mayMerge: true }
  const bits = edges.bits.map((_, edge) => {
    scorer.judge(edges.lefts[edge] ?? 0, edges.rights[edge] ?? 0, judgement)
    return judgement.bits
  })
  return { ...edges, bits }
}

function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}
