import type { FailureCase } from '../operation-failure.ts'

/** Why files cannot be read at all; nothing of them was taken in. */
export const unreadableSource = {
  NOT_AN_ARCHIVE: { kind: 'invalid', when: 'A file calls itself an archive and is none.' },
  ARCHIVE_DAMAGED: { kind: 'invalid', when: 'An archive is cut short or damaged.' },
  ARCHIVE_UNSAFE: {
    kind: 'invalid',
    when: 'An archive holds entries that no export has: bombs, paths outside it.',
  },
  NOTHING_TO_IMPORT: { kind: 'invalid', when: 'There is no file in it that Rapport reads.' },
  TOO_LARGE: { kind: 'too-large', when: 'A file, entry or row is larger than any real export.' },
} as const satisfies Record<string, FailureCase>
