import type { Outputs } from '../../api/index.ts'
import { whoCame } from '../../words/import.ts'
import { counted } from '../../words/minutes.ts'

export type RefreshedSource = Outputs['source']['refresh']['sources'][number]
export type Source = Outputs['source']['list']['sources'][number]

/** What reading a source again came to, as one says it. */
export const refreshInWords = (refreshed: RefreshedSource, locale?: string): string => {
  switch (refreshed.outcome) {
    case 'unchanged':
      return 'Nothing new since it was last read.'
    case 'failed':
      return refreshed.failure.message
    case 'read': {
      const { people, totals } = refreshed.report
      const entries = totals.created + totals.updated
      return entries === 0
        ? 'Nothing in it that was not here already.'
        : `${counted(entries, 'entry', 'entries', locale)} new or changed; ${whoCame(people, locale)}.`
    }
  }
}

/** Where a source is and how it is read: "imap.harbour.example, headers only". */
export const placeInWords = ({ settings }: Source): string => {
  if (settings.kind === 'calendar') return settings.url
  const depth = settings.withBodies ? 'with the text of mails' : 'headers only'
  const where = settings.folders.length === 0 ? '' : `, ${settings.folders.join(', ')}`
  return `${settings.user} at ${settings.host}${where}, ${depth}`
}
