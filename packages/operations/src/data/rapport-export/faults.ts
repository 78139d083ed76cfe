import type { FailureCase } from '../../operation-failure.ts'
import { restoreFaults } from '../backup-failures.ts'

/** Why a complete export cannot be taken in, besides what any file may suffer from. */
export const exportFaults = {
  ...restoreFaults,
  WORKSPACE_NOT_EMPTY: {
    kind: 'conflict',
    when: 'The file is a complete export of Rapport, and there is something here already.',
  },
  FILE_NEWER: { kind: 'invalid', when: 'The file is an export of a newer version of Rapport.' },
} as const satisfies Record<string, FailureCase>
