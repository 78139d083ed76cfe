export { foldWord, organizationKey, phraseKey, rawWords } from './fold.ts'
export { inferIndustry } from './infer-industry.ts'
export { LEVEL_NAMES, LONGEST_NAME_IN_WORDS, plainText, positionInWords } from './plain-text.ts'
export { readWords, saysWho, type Wording } from './read-words.ts'
