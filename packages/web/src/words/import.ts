import type { ImportReport } from '../api/index.ts'
import { count, counted } from './minutes.ts'

type People = ImportReport['people']

/** "12 new people", or "1,831 contacts, 781 of them people already known". */
export const whoCame = ({ created, merged }: People, locale?: string): string =>
  merged === 0
    ? counted(created, 'new person', 'new people', locale)
    : `${counted(created, 'contact', 'contacts', locale)}, ${count(merged, locale)} of them ${
        merged === 1 ? 'somebody' : 'people'
      } already known`
