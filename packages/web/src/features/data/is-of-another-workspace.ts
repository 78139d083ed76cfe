import { ORPCError } from '@orpc/client'

/** Whether a restore was refused only because the backup is another workspace's: one may insist. */
export const isOfAnotherWorkspace = (error: unknown): boolean =>
  error instanceof ORPCError && error.code === 'OTHER_WORKSPACE'
