import type { ContactField } from '../importer.ts'

/** Share of the values that must look alike for the content to decide. */
const NEARLY_ALL = 0.7
/** Values looked at: enough to tell what a column holds. */
const SAMPLE = 200

const FORMS: readonly (readonly [ContactField, RegExp])[] = [
  ['email', /^(?:[^@<>]*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+>?$/u],
  ['profile', /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/\S+$/iu],
  ['url', /^https?:\/\/\S+$/iu],
  ['phone', /^\+\d[\d\s()./-]{6,}$|^0\d[\d\s()./-]{6,}$|^\(\d{3}\)\s?\d{3}-\d{4}$/u],
]
/** Two to four words with a capital each, particles among them: "Jane van der Berg". */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|v[oa]n|de[rn]?|d[aeiou]s?|la|le|bin|al)){1,4}$/u
const PREFIX =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|sir|madam|m|mme|mlle|sr|sra|srta|dhr|mevr)\.?(?:\s+dr\.?)?$/iu

/** What the values of a column plainly are; undefined where they could be anything. */
export function fieldHeld(values: readonly string[]): ContactField | undefined {
  return FORMS.find(([, form]) => mostAre(values, form))?.[0]
}

export const looksLikeNames = (values: readonly string[]): boolean => mostAre(values, NAME)

/** Whether a column called "Title" holds how people are addressed, not what they do. */
export const looksLikePrefixes = (values: readonly string[]): boolean => mostAre(values, PREFIX)

function mostAre(values: readonly string[], form: RegExp): boolean {
  const sample = values.slice(0, SAMPLE)
  if (sample.length === 0) return false
  // A cell longer than any of these forms is none of them.
  const fitting = sample.filter((value) => value.length < 300 && form.test(value.trim())).length
  return fitting >= sample.length * NEARLY_ALL
}
