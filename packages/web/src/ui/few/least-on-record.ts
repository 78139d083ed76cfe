import { ORPCError } from '@orpc/client'

/** Who could make room, as the server names them when there are as many as there may be. */
export interface LeastOnRecord {
  readonly personId: string
  readonly name: string
  readonly reason: string
}

/** Whom a refusal names as those who could make room; null where it was refused for something else. */
export const leastOnRecord = (error: unknown): readonly LeastOnRecord[] | null => {
  if (!(error instanceof ORPCError) || error.code !== 'FEW_FULL') return null
  const least: unknown = (error.data as { readonly least?: unknown } | undefined)?.least
  return Array.isArray(least) ? (least as readonly LeastOnRecord[]) : []
}
