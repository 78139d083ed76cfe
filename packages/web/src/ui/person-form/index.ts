export { readBirthday } from './birthday-draft.ts'
export {
  changesBetween,
  draftOf,
  EMPTY_DRAFT,
  type PersonChanges,
  type PersonDraft,
  type PersonField,
  type PersonValues,
  valuesOf,
} from './person-draft.ts'
export { FIELD_WORDS, PersonFields } from './person-fields.tsx'
