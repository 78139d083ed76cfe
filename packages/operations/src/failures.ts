import { fail } from '@rapport/domain'
import type { FailureCase } from './operation-failure.ts'

/** The failures that several operations share, each said in the same words everywhere. */
export const personNotFound = {
  PERSON_NOT_FOUND: { kind: 'not-found', when: 'No person has that id.' },
} as const satisfies Record<string, FailureCase>

export const mergeNotFound = {
  MERGE_NOT_FOUND: { kind: 'not-found', when: 'No merge, and no merged person, has that id.' },
} as const satisfies Record<string, FailureCase>

export const sourceNotFound = {
  SOURCE_NOT_FOUND: { kind: 'not-found', when: 'No source has that id.' },
} as const satisfies Record<string, FailureCase>

export const networkNotFound = {
  NETWORK_NOT_FOUND: { kind: 'not-found', when: 'No network has that id.' },
} as const satisfies Record<string, FailureCase>

export const objectiveNotFound = {
  OBJECTIVE_NOT_FOUND: { kind: 'not-found', when: 'No objective has that id.' },
} as const satisfies Record<string, FailureCase>

export const learnedNotFound = {
  LEARNED_NOT_FOUND: { kind: 'not-found', when: 'Nothing that was learned has that id.' },
} as const satisfies Record<string, FailureCase>

export const needNotFound = {
  NEED_NOT_FOUND: { kind: 'not-found', when: 'No need has that id.' },
} as const satisfies Record<string, FailureCase>

export const organizationNotFound = {
  ORGANIZATION_NOT_FOUND: { kind: 'not-found', when: 'No organization has that id.' },
} as const satisfies Record<string, FailureCase>

export const venueNotFound = {
  VENUE_NOT_FOUND: { kind: 'not-found', when: 'No venue has that id.' },
} as const satisfies Record<string, FailureCase>

export const importNotFound = {
  IMPORT_NOT_FOUND: { kind: 'not-found', when: 'No import has that id.' },
} as const satisfies Record<string, FailureCase>

const NOUNS = {
  PERSON_NOT_FOUND: 'person',
  NETWORK_NOT_FOUND: 'network',
  OBJECTIVE_NOT_FOUND: 'objective',
  NEED_NOT_FOUND: 'need',
  PROGRESS_NOT_FOUND: 'step',
  ORGANIZATION_NOT_FOUND: 'organization',
  NOTE_NOT_FOUND: 'note of yours',
  INTERACTION_NOT_FOUND: 'conversation of yours',
  LEARNED_NOT_FOUND: 'entry of what was learned',
  VENUE_NOT_FOUND: 'venue',
  IMPORT_NOT_FOUND: 'import',
  MERGE_NOT_FOUND: 'merge',
  SOURCE_NOT_FOUND: 'source',
} as const

/** "There is no person with the id …". */
export const notFound = <Code extends keyof typeof NOUNS>(code: Code, id: string) =>
  fail({ code, message: `There is no ${NOUNS[code]} with the id ${id}.`, details: { id } })
