import { gapOf } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { proposerOf } from '../need/index.ts'

/** How many people on record fit what a statement asks for; null where its words ask for no kind of person. */
export const countFitting = async (
  statement: string,
  context: Pick<ReadContext, 'store' | 'snapshot'>,
  today: string,
): Promise<number | null> => {
  const { propose } = await proposerOf(context)
  const { people, relationships } = await context.snapshot()
  const kinds = propose(statement, null).filter(({ personId }) => personId === null)
  if (kinds.length === 0) return null
  const candidacy = { people, relationships: relationships(today), today }
  return Math.max(...kinds.map((kind) => gapOf(kind, kind.count, candidacy).found))
}
