import type { Industry, JobFunction, Level } from '@rapport/domain'
import type { Need } from '../../api/index.ts'

/** Whom an objective needs, while it is being said. */
export interface NeedDraft {
  readonly person: { readonly personId: string; readonly name: string } | null
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly organization: string
  readonly industry: Industry | null
  readonly place: string
  readonly topic: string
  readonly count: number
}

export const EMPTY_NEED: NeedDraft = {
  person: null,
  function: null,
  level: null,
  organization: '',
  industry: null,
  place: '',
  topic: '',
  count: 2,
}

type Said = Pick<Need, 'personId' | 'function' | 'level' | 'organization' | 'industry' | 'place' | 'topic'>

/** What of a need asks for somebody, without what asks for nothing: as the operation takes it. */
const asked = (need: Said) => ({
  ...(need.function === null ? {} : { function: need.function }),
  ...(need.level === null ? {} : { level: need.level }),
  ...(need.organization === null ? {} : { organization: need.organization }),
  ...(need.industry === null ? {} : { industry: need.industry }),
  ...(need.place === null ? {} : { place: need.place }),
  ...(need.topic === null ? {} : { topic: need.topic }),
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const saidOf = (draft: NeedDraft): Said => ({
  personId: draft.person?.personId ?? null,
  function: draft.function,
  level: draft.level,
  organization: orNull(draft.organization),
  industry: draft.industry,
  place: orNull(draft.place),
  topic: orNull(draft.topic),
})

/** Whether it names anybody; a number alone names nobody. */
export const saysSomething = (draft: NeedDraft): boolean =>
  Object.values(saidOf(draft)).some((value) => value !== null)

/** A need or a proposal as it would be said: a named person excludes a kind. */
export const asInput = (need: Said & { readonly count: number }) =>
  need.personId !== null ? { personId: need.personId } : { count: need.count, ...asked(need) }

/** The draft as the operation takes it. */
export const toNeedInput = (draft: NeedDraft) => asInput({ ...saidOf(draft), count: draft.count })

/** Whether two ask for the same; how many does not matter. */
export const asksForTheSame = (a: Said, b: Said): boolean =>
  a.personId !== null || b.personId !== null
    ? a.personId === b.personId
    : JSON.stringify(asked(a)) === JSON.stringify(asked(b))
