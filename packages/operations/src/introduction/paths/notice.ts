import { LONGEST_NAME_IN_WORDS, plainText } from '@rapport/domain'
import type { FoundWays } from '../../graph/search-graph.ts'
import { USER_NODE } from './find-paths.ts'

interface Told {
  readonly wanted: string
  readonly isOne: boolean
  /** How many are looked for, are known at an organization, and are in touch. */
  readonly meant: number
  readonly known: number
  readonly isInTouch: boolean
}

/** What mends it that nothing leads to somebody. */
const BRING_TIES =
  'Bring in who somebody knows: rapport graph import EDGES.csv; or log a conversation in which two of them took part.'

const isThroughSomebody = ({ nodes }: FoundWays['paths'][number]): boolean =>
  nodes.length > 2 || nodes[0] !== USER_NODE

/** What stands in the way, with the one step that mends it; null where there are ways to go. */
export const pathNotice = ({ wanted, isOne, meant, known, isInTouch }: Told, found: FoundWays) => {
  const name = plainText(wanted, LONGEST_NAME_IN_WORDS)
  if (meant === 0) {
    return {
      code: 'nobody-there' as const,
      text: `Not enough data: nobody like that is on record (${name}).`,
      next: 'Add a name: rapport people add; or bring in who somebody knows there: rapport graph import EDGES.csv',
    }
  }
  if (isOne && isInTouch) {
    return {
      code: 'in-touch' as const,
      text: `You are in touch with ${name} yourself: nobody needs to be asked.`,
      next: 'Write to them, and log it: rapport log "…"',
    }
  }
  if (found.paths.some(isThroughSomebody)) return null
  if (!isOne && known === meant) {
    return {
      code: 'only-known' as const,
      text: 'You know everybody on record there.',
      next: 'Ask one of them who else there should be met.',
    }
  }
  return found.isTooFar
    ? {
        code: 'too-far' as const,
        text: `The only ways to ${name} go over more than four hops: nobody vouches that far.`,
        next: BRING_TIES,
      }
    : {
        code: 'no-tie' as const,
        text: `Not enough data: nothing on record ties anybody else you know to ${name}.`,
        next: BRING_TIES,
      }
}
