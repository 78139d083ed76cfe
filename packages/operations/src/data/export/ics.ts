import { showCalendar } from '../../feed/index.ts'
import type { Exporter } from './exported.ts'

/** The plan of the week, as calendars that subscribe to it see it. */
export const exportIcs: Exporter = async (context) => {
  const shown = await showCalendar.handle({ today: undefined }, context)
  if (!shown.ok) throw new Error('the calendar of the plan has no expected failures')
  return {
    name: 'rapport-plan',
    ending: 'ics',
    mediaType: shown.value.mediaType,
    content: [shown.value.content],
  }
}
