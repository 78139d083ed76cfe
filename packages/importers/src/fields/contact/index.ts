export { addressOf, cleanPhones } from './clean-values.ts'
export { contactOutcome, contactRecord } from './contact-record.ts'
export { type ContactDraft, EMPTY_DRAFT, type RawValue } from './draft.ts'
export { relatedName } from './relation.ts'
