import { INDUSTRY_WORDS, type Industry } from '../industry/index.ts'
import { organizationKey, phraseKey } from './fold.ts'

const NAMED = INDUSTRY_WORDS.map(({ industry, spoken, named }) => ({
  industry,
  phrases: [...spoken, ...named].map(phraseKey),
}))

/** The industry that an organization's name tells ("Halden Logistics"); null where it tells none. A guess, never a fact. */
export const inferIndustry = (organization: string): Industry | null => {
  const key = organizationKey(organization)
  return NAMED.find(({ phrases }) => phrases.some((phrase) => key.includes(phrase)))?.industry ?? null
}
