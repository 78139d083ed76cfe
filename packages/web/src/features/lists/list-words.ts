import type { Outputs } from '../../api/index.ts'
import { count, counted } from '../../words/minutes.ts'

export type TieList = Outputs['graph']['lists']['lists'][number]
export type TieImport = Outputs['graph']['import']
export type GraphStats = Outputs['graph']['stats']

/** Whose list it is, after its name. */
export const whose = ({ owner, isColleague }: TieList): string => {
  if (owner === null) return 'A community’s'
  const name = owner.name ?? 'somebody you removed'
  return isColleague ? `From ${name}, a colleague` : `From ${name}`
}

/** What it holds, in one line. */
export const holds = ({ ties, names, known }: TieList): string =>
  `${counted(ties, 'tie', 'ties')} between ${counted(names, 'name', 'names')}; you know ${known === names ? 'all of them' : known === 0 ? 'none of them' : `${count(known)} of them`}`

export interface RowPart {
  readonly outcome: 'taken' | 'double' | 'rejected'
  readonly rows: number
  readonly words: string
}

/** What became of the rows of a list, without what did not happen. */
export const rowsOf = ({ ties, doubles, rejected }: TieImport): readonly RowPart[] =>
  (
    [
      { outcome: 'taken', rows: ties, words: counted(ties, 'tie', 'ties') },
      { outcome: 'double', rows: doubles, words: `${count(doubles)} named twice` },
      { outcome: 'rejected', rows: rejected, words: counted(rejected, 'that is no tie', 'that are no tie') },
    ] as const
  ).filter(({ rows }) => rows > 0)

/** How the list differs from the one whose place it took; null where it is the first. */
export const changeInWords = ({ replaced }: TieImport): string | null => {
  if (replaced === null) return null
  const { added, removed, changed } = replaced
  if (added + removed + changed === 0) return 'It says the same as the one before.'
  const parts = [
    added > 0 ? `${counted(added, 'tie is', 'ties are')} new` : null,
    changed > 0 ? `${count(changed)} changed` : null,
    removed > 0 ? `${count(removed)} went` : null,
  ].filter((part) => part !== null)
  return `It took the place of the one before: ${parts.join(', ')}.`
}

/** What the ties are made of, the most first, as one sentence says it. */
export const tiesInWords = ({ ties, recorded, inferred }: GraphStats): string => {
  if (ties === 0) return 'No tie is on record yet.'
  if (inferred === 0) return `${counted(ties, 'tie', 'ties')}, all of them on record.`
  return `${counted(ties, 'tie', 'ties')}: ${count(recorded)} on record, ${count(inferred)} inferred from where people were.`
}

export interface Ring {
  readonly people: number
  readonly words: string
}

/** Whom one reaches, hop by hop, up to where going further brings nobody more. */
export const ringsOf = ({ reach }: Pick<GraphStats, 'reach'>): readonly Ring[] =>
  reach
    .filter(({ people }, at) => at === 0 || people > (reach[at - 1]?.people ?? 0))
    .map(({ hops, people }) => {
      const whom = counted(people, 'person', 'people')
      const words = hops === 1 ? `${whom} yourself` : `${whom} over ${counted(hops - 1, 'other', 'others')}`
      return { people, words }
    })

export const KIND_WORDS: Readonly<Record<GraphStats['byKind'][number]['kind'], string>> = {
  contact: 'your own contacts',
  introduction: 'introductions',
  list: 'lists',
  relation: 'address books',
  thread: 'small conversations',
  meeting: 'small meetings',
  event: 'gatherings both came to',
  employer: 'employers at the same time',
}
