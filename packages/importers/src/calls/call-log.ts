import {
  byHeader,
  hidden,
  type RowOutcome,
  recorded,
  rejected,
  skipped,
  type TableKind,
} from '../csv/index.ts'
import { cleanPhones } from '../fields/contact/index.ts'
import { readMomentIn } from '../fields/in-zone.ts'
import type { Reading } from '../fields/read-date.ts'
import { settleOrder } from '../fields/settle-order.ts'
import { textOf } from '../fields/text.ts'
import type { CallRecord, Instant } from '../record.ts'
import { headingWords } from '../table/index.ts'
import { callColumns } from './columns.ts'
import { readDirection } from './direction.ts'
import { minutesOf, readDuration } from './duration.ts'

/** How logs write that a caller did not show a number, or is in no address book. */
const NOBODY =
  /^(?:\(?unknown\)?|unbekannt|inconnu|desconocido|private(?: number)?|anonymous|anonym|withheld|no caller id|blocked|restricted|null|-?\d|-)$/iu
/** Milliseconds or seconds since 1970, as Android keeps them. */
const EPOCH = /^(\d{10})(\d{3})?$/
const VIDEO = /video|facetime(?! audio)|zoom|teams/iu
const OTHER = /whatsapp|signal|telegram|viber|skype|facetime audio/iu

/** A log of calls as apps and carriers export it: a number, a date and a duration in each row. */
export const callLog: TableKind = {
  kind: 'call-log',
  layoutOf: byHeader((columns) => callColumns(columns) !== undefined),
  reader: ({ header, sampleRows }, _, { timeZone }) => {
    const at = callColumns({ names: header })
    if (at === undefined) throw new Error('the layout is not one of a call log')
    const cell = (cells: readonly string[], column: keyof typeof at): string => cells[at[column]] ?? ''
    const { order, remarks } = settleOrder(sampleRows.map((cells) => cell(cells, 'date')))
    const unit = /min/.test(headingWords(header[at.duration] ?? '')) ? 'minutes' : 'seconds'

    const momentOf = (cells: readonly string[]): Reading<Instant> => {
      const date = cell(cells, 'date').trim()
      const epoch = EPOCH.exec(date)
      if (epoch !== null)
        return { value: `${new Date(Number(epoch[1]) * 1_000).toISOString().slice(0, 19)}Z`, problem: null }
      return readMomentIn(at.time === at.date ? date : `${date} ${cell(cells, 'time')}`, order, timeZone)
    }

    const row = (cells: readonly string[]): RowOutcome => {
      const kind = readDirection(cell(cells, 'direction'))
      if (kind === 'no-call') return skipped('no-call', 'This is a message or data, not a call.')
      const name = textOf(cell(cells, 'name'))
      const [number] = cleanPhones([{ label: '', value: cell(cells, 'number') }])
      const phone = number === undefined || NOBODY.test(number.value) ? null : number.value
      const known = name === null || NOBODY.test(name) ? null : name
      if (phone === null && known === null) return hidden('The caller did not show a number.')
      const moment = momentOf(cells)
      if (moment.value === null) return rejected('bad-date', moment.problem ?? 'This call has no date.')
      const seconds = readDuration(cell(cells, 'duration'), unit)
      const call: CallRecord = {
        kind: 'call',
        person: { name: known, profile: null, email: null },
        phone,
        at: moment.value,
        minutes: minutesOf(seconds),
        direction: kind?.direction ?? 'sent',
        isMissed: kind?.isMissed === true || seconds === 0,
        channel: channelOf(`${cell(cells, 'service')} ${cell(cells, 'direction')}`),
      }
      return recorded(call, kind === null ? UNDIRECTED : null)
    }
    return { row, remarks }
  },
}

const UNDIRECTED = 'It does not say who called: taken as a call you made, the kind that carriers list.'

function channelOf(service: string): CallRecord['channel'] {
  if (VIDEO.test(service)) return 'video'
  return OTHER.test(service) ? 'other' : 'phone'
}
