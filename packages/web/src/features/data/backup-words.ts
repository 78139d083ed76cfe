import type { Outputs } from '../../api/index.ts'
import { dateAndTime } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'

export type Backup = Outputs['data']['verify']

/** "1,204 people in 9,310 rows". People are counted as they came in: one for each address book that knows them. */
export const contentsOf = ({ people, rows }: Pick<Backup, 'people' | 'rows'>, locale?: string): string =>
  `${counted(people, 'contact', 'contacts', locale)} in ${counted(rows, 'row', 'rows', locale)}`

/** What a backup holds and of when it is. */
export const backupInWords = (backup: Backup, locale?: string): string =>
  `${contentsOf(backup, locale)}, made ${dateAndTime(backup.createdAt, locale)}`

/** The name under which a backup is kept: what it is, and of when. */
export const backupFileName = ({ createdAt }: Pick<Backup, 'createdAt'>): string =>
  `rapport-${createdAt.slice(0, 19).replaceAll(':', '-')}.rapport-backup`
