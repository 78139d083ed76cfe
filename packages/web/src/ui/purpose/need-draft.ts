import type { JobFunction, Level } from '@rapport/domain'

/** Whom an objective needs, while it is being said. */
export interface NeedDraft {
  readonly person: { readonly personId: string; readonly name: string } | null
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly organization: string
  readonly count: number
}

export const EMPTY_NEED: NeedDraft = { person: null, function: null, level: null, organization: '', count: 2 }

/** Whether it names anybody; a number alone names nobody. */
export const saysSomething = (draft: NeedDraft): boolean =>
  draft.person !== null || draft.function !== null || draft.level !== null || draft.organization.trim() !== ''

/** The draft as the operation takes it: a named person excludes a kind. */
export const toNeedInput = (draft: NeedDraft) =>
  draft.person !== null
    ? { personId: draft.person.personId }
    : {
        count: draft.count,
        ...(draft.function === null ? {} : { function: draft.function }),
        ...(draft.level === null ? {} : { level: draft.level }),
        ...(draft.organization.trim() === '' ? {} : { organization: draft.organization.trim() }),
      }
