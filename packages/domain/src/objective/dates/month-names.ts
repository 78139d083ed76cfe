/** Names and common short forms of the months, in six languages, without accents. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'janvier', 'enero', 'janeiro', 'januari'],
  ['february', 'feb', 'febr', 'februar', 'fevrier', 'febrero', 'fevereiro', 'februari'],
  ['march', 'mar', 'marz', 'mars', 'marzo', 'marco', 'maart'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'julho'],
  ['august', 'aug', 'aout', 'agosto', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setembro'],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'decembre', 'diciembre', 'dezembro'],
]

const NUMBER_OF = new Map(MONTH_NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))

/** 1 to 12. */
export const monthNumber = (name: string): number | undefined => NUMBER_OF.get(name)

/** For patterns; longer names first, so that the whole of a name is taken. */
export const MONTH = `(?:${MONTH_NAMES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** Names that are everyday words too; they count only where something else says that a month is meant. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mars',
  'mai',
  'dec',
  'marco',
  'mei',
])
