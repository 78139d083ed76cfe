import { type NameFamily, readFamilies } from './compile.ts'
import { englishMen } from './english-men.ts'
import { englishWomen } from './english-women.ts'

export type { NameFamily } from './compile.ts'

/** Every language's texts by name. A name may occur in several: "alexander" is shortened in most. */
export const LEXICONS = { englishMen, englishWomen }

/** All families; their place in this list is their number. */
export const NAME_FAMILIES: readonly NameFamily[] = Object.values(LEXICONS).flatMap(readFamilies)
