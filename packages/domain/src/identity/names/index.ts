export { isParticle } from './affixes.ts'
export { consonantKey, isUnvocalised } from './consonants.ts'
export { foldNameText } from './fold.ts'
export { type FullName, parseFullName } from './full-name.ts'
export { type Generation, nameGeneration } from './generation.ts'
export { nameKeys } from './name-keys.ts'
export { areNameVariants, givenNameFamilies, isNicknameOf, nameVariants } from './nicknames.ts'
export {
  compareNameWords,
  nameWords,
  sameNameAnyOrder,
  WORD_AGREEMENTS,
  type WordAgreement,
} from './same-name.ts'
export { spellingKey } from './spelling.ts'
export { hasUncertainReading } from './uncertain-reading.ts'
