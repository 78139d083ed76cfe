import type { EdgeFault } from '@rapport/importers'

const WORDS: Readonly<Record<EdgeFault, (value: string) => string>> = {
  'missing-field': (value) => `It does not name two people: ${value}`,
  self: (value) => `It ties ${value} to themselves.`,
  'weight-no-number': (value) => `The weight is no number: ${value}`,
  'weight-out-of-range': (value) => `The weight is not between 0 and 1: ${value}`,
  'unclosed-quote': (value) => `A quotation mark is opened and never closed: ${value}`,
  'line-too-long': () => 'The line is too long to be a tie.',
}

/** What is wrong with a row of a list of ties, and what stood there. */
export const edgeFaultInWords = (fault: EdgeFault, value: string): string => WORDS[fault](value)
