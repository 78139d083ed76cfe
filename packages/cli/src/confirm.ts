import { createInterface } from 'node:readline/promises'
import { type AnyOperation, operations } from '@rapport/operations'
import type { Io } from './io.ts'

/** The operation that keeps what this one has read; null for all that keep nothing, or keep at once. */
export const confirmedBy = ({ command }: AnyOperation): AnyOperation | null =>
  operations.find(({ name }) => name === command?.confirms) ?? null

/** "Keep it?" at a terminal; false where nobody can answer, or something stands in the way first. */
export const isAgreed = async (output: unknown, io: Io): Promise<boolean> => {
  if (hasNotice(output) || !canAsk(io)) return false
  const terminal = createInterface({ input: io.stdin, output: io.stderr })
  try {
    const answer = await terminal.question('Keep it? (y/n) ', { signal: io.signal })
    return /^\s*y(?:es)?\s*$/i.test(answer)
  } catch (error) {
    // Ctrl-C and the end of the input are a no.
    if (error instanceof Error && /^(?:AbortError|ERR_USE_AFTER_CLOSE)$/.test(error.name)) return false
    throw error
  } finally {
    terminal.close()
  }
}

const canAsk = ({ stdin, canShowProgress }: Io): boolean =>
  canShowProgress && 'isTTY' in stdin && stdin.isTTY === true

/** A notice says what has to be decided before. */
const hasNotice = (output: unknown): boolean =>
  typeof output === 'object' &&
  output !== null &&
  'notice' in output &&
  output.notice !== null &&
  output.notice !== undefined
