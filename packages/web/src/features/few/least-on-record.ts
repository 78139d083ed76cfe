import { ORPCError } from '@orpc/client'
import type { LeastOnRecord } from './few-types.ts'

/** Whom a refusal names as those who could make room; null where it was refused for something else. */
export const leastOnRecord = (error: unknown): readonly LeastOnRecord[] | null => {
  if (!(error instanceof ORPCError) || error.code !== 'FEW_FULL') return null
  const least: unknown = (error.data as { readonly least?: unknown } | undefined)?.least
  return Array.isArray(least) ? (least as readonly LeastOnRecord[]) : []
}
