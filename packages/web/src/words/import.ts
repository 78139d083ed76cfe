import type { ImportReport } from '../api/index.ts'
import { count, counted } from './minutes.ts'

type People = ImportReport['people']

/** "12 new people", or "1,831 contacts, 781 of them people already known". */
export const whoCame = ({ created, merged }: People, locale?: string): string => {
  if (merged === 0) return counted(created, 'new person', 'new people', locale)
  const contacts = counted(created, 'contact', 'contacts', locale)
  if (merged === created) return `${contacts}, ${created === 1 ? 'somebody' : 'all of people'} already known`
  const known = merged === 1 ? 'somebody' : 'people'
  return `${contacts}, ${count(merged, locale)} of them ${known} already known`
}
