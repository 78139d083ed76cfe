export { organizationKey } from './fold.ts'
export { LEVEL_NAMES, LONGEST_NAME_IN_WORDS, plainText, positionInWords } from './plain-text.ts'
export { readWords, saysWho, type Wording } from './read-words.ts'
