import type { Outputs } from '../../api/index.ts'
import { shortDate } from '../../words/dates.ts'
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

/** Which list a newer one of this name and owner will take the place of, in words; null where it will be a new one. */
export const takesPlaceOf = (
  lists: readonly TieList[],
  name: string,
  ownerId: string | null,
): string | null => {
  const before = lists.find((list) => list.name === name && (list.owner?.personId ?? null) === ownerId)
  if (before === undefined) return null
  return `It takes the place of the list of ${shortDate(before.importedAt.slice(0, 10))}, which has ${counted(before.ties, 'tie', 'ties')}.`
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

/** Whom one reaches where nothing leads beyond one's own contacts; null where something does. */
export const onlyOwn = ({
  reach,
  ties,
  ownTies,
}: Pick<GraphStats, 'reach' | 'ties' | 'ownTies'>): string | null => {
  if (ringsOf({ reach }).length > 1) return null
  if (ownTies === 0) return 'Nothing says yet whom you know yourself.'
  const own = `You know ${counted(ownTies, 'person', 'people')} yourself.`
  const between = ties - ownTies
  const others =
    between === 0
      ? 'Nothing on record says whom they know, so nobody else is within reach yet'
      : `${counted(between, 'tie', 'ties')} between them ${between === 1 ? 'leads' : 'lead'} to nobody whom you do not know`
  return `${own} ${others}: a list from one of them, or a community’s, changes that.`
}

/** How many one reaches by any way, and what a list added to that. */
export const reachChange = (before: number, after: number): string => {
  const reached = `You reach ${counted(after, 'person', 'people')}`
  if (after > before) return `${reached} now, ${count(after - before)} more than before.`
  if (after < before) return `${reached} now, ${count(before - after)} fewer than before.`
  return `${reached}, as many as before.`
}

/** Everybody whom one reaches. */
export const reachedBy = ({ reach }: Pick<GraphStats, 'reach'>): number => reach.at(-1)?.people ?? 0

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
      const words =
        hops === 1 ? `${whom} yourself` : `${whom} through ${counted(hops - 1, 'other', 'others')}`
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
