import type { Goal } from './goal.ts'
import { FINITE, REPORTING } from './small-words.ts'
import type { Sentence, Word } from './words.ts'

/** "My manager thinks", "I run a bakery", "everyone is going": no goal, but how things stand. */
export const tellsHowThingsAre = (sentence: Sentence, start: number, first: Goal): boolean => {
  const head = sentence[start]
  if (head === undefined || head.number !== null || /^(?:a|an)$/.test(head.key)) return false
  if (
    first.verb === null &&
    first.thing.count !== null &&
    /^(?:at|about|around|some|up|over|more|all)$/.test(head.key)
  )
    return false
  if (
    /^(?:i|we|i'm|im|i've|we've|we're|he|she|they|it|it's|its|you|there|this|that|these|nobody|because|since|as|if|when|dont|don't)$/.test(
      head.key,
    )
  )
    return true
  if (first.verb !== null && first.verb.words[0]?.token === head.token && !/s$/.test(head.key)) return false
  const isSomebody = /^(?:someone|somebody)$/.test(head.key)
  const after = sentence.slice(start + 1, start + 8)
  for (const [at, { key, isCut }] of after.entries()) {
    if (isCut || /^(?:who|whom|whose|which|that|to|i|we)$/.test(key)) return false
    // "My brother drags me along".
    if (/[a-z]{3}(?:s|ed)$/.test(key) && /^(?:me|us)$/.test(after[at + 1]?.key ?? '')) return true
    // "By June our hospice has a chaplain": told as reached, unless somebody merely wants it.
    if (FINITE.has(key) && !/^(?:yes|no)$/.test(after[at + 1]?.key ?? ''))
      return (
        (!isSomebody && head.lastDay !== 'firm') || REPORTING.has(key) || /^(?:needs?|likes|loves)$/.test(key)
      )
  }
  return false
}

/** "My boss says", up to the first "to": what follows it is what one is to do. */
export const isReported = (words: readonly Word[]): boolean => {
  const to = words.findIndex(({ key }) => key === 'to')
  const isOwn = words.some(({ key }) => /^(?:myself|ourselves)$/.test(key))
  return !isOwn && (to < 0 ? words : words.slice(0, to)).some(({ key }) => REPORTING.has(key))
}
